import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';

/** Elements of a drawing. None runs code, loads anything or shows HTML. */
const ELEMENTS = new Set(
  (
    'svg g defs symbol use title desc metadata path rect circle ellipse line polyline polygon text tspan textPath tref altGlyph ' +
    'linearGradient radialGradient stop solidcolor pattern clipPath mask marker image switch style view a ' +
    'filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight ' +
    'feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight ' +
    'feSpecularLighting feSpotLight feTile feTurbulence animate animateMotion animateTransform mpath set'
  )
    .split(' ')
    .map((name) => name.toLowerCase()),
);

/** Names that drawing programs keep notes in; browsers pass them over. */
const INERT_NAMESPACES =
  /inkscape|sodipodi|creativecommons\.org|purl\.org\/dc|w3\.org\/1999\/02\/22-rdf|ns\.adobe\.com|bohemiancoding|serif\.com|figma\.com|vectornator|boxy-svg|w3\.org\/XML\/1998\/namespace/i;
const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
const XLINK_NAMESPACE = 'http://www.w3.org/1999/xlink';

/** Something in a drawing that may run or load what stands elsewhere; `name` as it is written. */
export type SvgFault =
  | { kind: 'not-well-formed' }
  | { kind: 'entities' }
  | { kind: 'instruction' }
  | { kind: 'element'; name: string }
  | { kind: 'attribute'; name: string }
  | { kind: 'reference'; name: string };

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  parseTagValue: false,
  processEntities: false,
  trimValues: false,
  commentPropName: '#comment',
  cdataPropName: '#text',
});

type Node = Record<string, unknown> & { ':@'?: Record<string, string> };

/** What makes a drawing unsafe to publish; undefined for one that only draws. */
export const faultOfSvg = (source: string): SvgFault | undefined => {
  const text = source.replace(/^\uFEFF/, '');
  if (/<!ENTITY/i.test(text) || /<!DOCTYPE[^>]*\[/i.test(text)) return { kind: 'entities' };
  let nodes: Node[];
  try {
    SyntaxValidator.validate(text, { multipleRoots: false });
    nodes = parser.parse(text) as Node[];
  } catch {
    return { kind: 'not-well-formed' };
  }
  return faultOfNodes(nodes, new Map([['', SVG_NAMESPACE]]));
};

const faultOfNodes = (nodes: readonly Node[], outer: ReadonlyMap<string, string>): SvgFault | undefined => {
  for (const node of nodes) {
    const fault = faultOfNode(node, outer);
    if (fault) return fault;
  }
  return undefined;
};

const faultOfNode = (node: Node, outer: ReadonlyMap<string, string>): SvgFault | undefined => {
  const attributes = Object.entries(node[':@'] ?? {});
  const name = Object.keys(node).find((key) => key !== ':@') ?? '';
  if (name.startsWith('#') || name === '?xml') return undefined;
  if (name.startsWith('?')) return { kind: 'instruction' };

  const namespaces = new Map(outer);
  for (const [attribute, value] of attributes) {
    const prefix = /^xmlns(?::(.+))?$/.exec(attribute);
    if (prefix) namespaces.set(prefix[1] ?? '', decodeEntities(value));
  }
  const [, prefix = '', local = ''] = /^(?:([^:]+):)?(.*)$/s.exec(name)!;
  const namespace = namespaces.get(prefix) ?? '';
  const isNote = INERT_NAMESPACES.test(namespace);
  if (!isNote && (namespace !== SVG_NAMESPACE || !ELEMENTS.has(local.toLowerCase()))) return { kind: 'element', name };

  for (const [attribute, value] of attributes) {
    const fault = faultOfAttribute(attribute, decodeEntities(value), local, namespaces);
    if (fault) return fault;
  }
  const children = node[name] as Node[];
  if (local.toLowerCase() === 'style' && !isNote) {
    const css = children.map((child) => textOf(child)).join('');
    if (/@import/i.test(css) || loadsElsewhere(css)) return { kind: 'reference', name };
  }
  return faultOfNodes(children, namespaces);
};

const textOf = (node: Node): string => {
  const text = node['#text'];
  if (typeof text === 'string') return decodeEntities(text);
  return Array.isArray(text) ? (text as Node[]).map(textOf).join('') : '';
};

const faultOfAttribute = (
  attribute: string,
  value: string,
  element: string,
  namespaces: ReadonlyMap<string, string>,
): SvgFault | undefined => {
  const [, prefix = '', name = ''] = /^(?:([^:]+):)?(.*)$/s.exec(attribute.toLowerCase())!;
  if (prefix === 'xmlns' || attribute === 'xmlns') return undefined;
  if (name.startsWith('on')) return { kind: 'attribute', name: attribute };
  const plain = value.replace(/[\s\p{Cc}]/gu, '');
  if (/^(?:javascript|vbscript|data:text):?/i.test(plain)) return { kind: 'attribute', name: attribute };
  // An animation can write an address into another element.
  if (name === 'attributename' && /^(?:xlink:)?href$|^on/i.test(plain)) return { kind: 'attribute', name: attribute };
  const isReference = name === 'href' || name === 'src' || namespaces.get(prefix) === XLINK_NAMESPACE;
  if (isReference && name === 'href' && !isWithin(plain, element)) return { kind: 'reference', name: attribute };
  if (name === 'src' || name === 'base') return { kind: 'reference', name: attribute };
  return loadsElsewhere(value) ? { kind: 'reference', name: attribute } : undefined;
};

/** A place in the drawing itself, a picture of dots kept in it, or, of a link, a page. */
const isWithin = (href: string, element: string): boolean =>
  href === '' ||
  href.startsWith('#') ||
  /^data:image\/(?:png|jpe?g|gif|webp);base64,/i.test(href) ||
  (element.toLowerCase() === 'a' && /^https?:\/\//i.test(href));

/** Whether a style names something outside the drawing; a backslash may hide it. */
const loadsElsewhere = (style: string): boolean =>
  /url\(\s*['"]?\s*(?!#|['"]?\s*data:(?:image\/(?:png|jpe?g|gif|webp)|font\/|application\/(?:x-)?font))/i.test(style) ||
  (/\\[0-9a-f]{1,6}/i.test(style) && /url|import|\(/i.test(style)) ||
  /expression\s*\(|-moz-binding/i.test(style);

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Characters that stand as numbers or by the five names of XML; no other name can be there, since entities are refused. */
const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
