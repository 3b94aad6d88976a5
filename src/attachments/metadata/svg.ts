import type { Clean } from './clean.ts';

const SVG_NOTES =
  /<!--[\s\S]*?-->|<((?:\w+:)?metadata)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1\s*>)|\s(?:inkscape:export-filename|sodipodi:docname|sodipodi:absref)\s*=\s*(?:"[^"]*"|'[^']*')/g;

export const cleanSvg: Clean = (bytes, removed) => {
  const text = bytes.toString('utf8');
  const cleaned = text.replace(SVG_NOTES, (note: string) => {
    // What only says that a drawing program made it is nobody's.
    if (/creator|author|@|filename|docname|absref|GPS/i.test(note)) removed.push(Buffer.from(note));
    return '';
  });
  return cleaned === text ? bytes : Buffer.from(cleaned);
};
