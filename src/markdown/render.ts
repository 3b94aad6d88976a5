import type { Body } from './body.ts';
import { linkAttributes, type Link, type ResolveLink } from './links.ts';

/** The HTML of a body without components, its links resolved. Headings begin at level 2, since the title is level 1. */
export const renderHtml = ({ pieces, links }: { pieces: readonly string[]; links: readonly Link[] }, resolve: ResolveLink): string =>
  pieces.reduce((html, piece, index) => {
    const link = links[index - 1]!;
    return html + writeAttributes(linkAttributes(link, resolve(link))) + piece;
  });

const writeAttributes = (attributes: Record<string, string | number>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`)
    .join('');

/** Whether a body has anything to show. */
export const isEmptyBody = ({ content }: Body): boolean => content.kind === 'html' && content.pieces.every((piece) => piece.trim() === '');
