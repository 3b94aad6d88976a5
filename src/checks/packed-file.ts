import type { InspectedFile } from './inspect-file.ts';

/** A part of the text of a file by its place, or a text of its own where it is none. */
type Part = { start: number; length: number } | string;

/** An inspected file as one thread hands it to another: its YAML and its body are parts of its text, and go along as places. */
export interface PackedFile extends Omit<InspectedFile, 'raw'> {
  raw: Omit<InspectedFile['raw'], 'yaml' | 'body'> & { yaml: Part; body: Part };
}

const partOf = (text: string, part: string, start: number): Part => (text.startsWith(part, start) ? { start, length: part.length } : part);
const textOf = (text: string, part: Part): string => (typeof part === 'string' ? part : text.slice(part.start, part.start + part.length));

/** Made small for another thread: copying what it has found takes a thread as long as finding it. */
export const pack = ({ raw, ...found }: InspectedFile): PackedFile => {
  const { text, yaml, body } = raw;
  const yamlStart = text.indexOf(yaml.slice(0, yaml.indexOf('\n') + 1));
  return {
    ...found,
    raw: { ...raw, yaml: partOf(text, yaml, Math.max(yamlStart, 0)), body: partOf(text, body, text.length - body.length) },
  };
};

export const unpack = ({ raw, ...found }: PackedFile): InspectedFile => ({
  ...found,
  raw: { ...raw, yaml: textOf(raw.text, raw.yaml), body: textOf(raw.text, raw.body) },
});
