import { z } from 'astro/zod';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allSchemas } from '#src/schemas/collections.ts';
import { collectReaderTexts } from '#src/schemas/reader-texts.ts';

type Json = { [key: string]: Json } & {
  type?: string;
  reference?: string;
  isCode?: boolean;
  searchOnly?: boolean;
  enum?: string[];
  const?: string;
  anyOf?: Json[];
  oneOf?: Json[];
  allOf?: Json[];
  items?: Json;
  properties?: Record<string, Json>;
};

/** A value of a JSON Schema in which every string is its own path: a second way to walk, which knows nothing of the first. */
const fill = (node: Json, path: string, texts: string[]): unknown => {
  const options = [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])];
  if (options.length > 0) return Object.assign({}, ...options.map((option) => fill(option, path, texts)));
  if (node.searchOnly) return [path];
  if (node.properties)
    return Object.fromEntries(Object.entries(node.properties).map(([key, field]) => [key, fill(field, `${path}.${key}`, texts)]));
  if (node.items) return [fill(node.items, `${path}.*`, texts)];
  const isText = node.type === 'string' && !node.reference && !node.isCode && !node.enum && node.const === undefined;
  if (isText) texts.push(path);
  return path;
};

const NOTHING = new Set<string>();
const names = Object.keys(allSchemas) as (keyof typeof allSchemas)[];

describe('the texts of an entry', () => {
  it.each(names)('of %s are all its strings but references, codes and choices', (name) => {
    const json = z.toJSONSchema(allSchemas[name], { io: 'output', unrepresentable: 'any', reused: 'inline' }) as Json;
    const texts: string[] = [];
    const data = fill(json, '', texts);
    expect(collectReaderTexts(allSchemas[name], data, NOTHING).toSorted()).toEqual([...new Set(texts)].toSorted());
    // Counts have no words.
    if (name !== 'usage') expect(texts).not.toEqual([]);
  });

  it('are found whatever letters they have', () => {
    const schema = allSchemas.experts;
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        (text) => collectReaderTexts(schema, { topics: [text], contact: { telephone: text } }, NOTHING).join() === [text, text].join(),
      ),
    );
  });

  it('are no day, time, id, file name, link, choice or reference', () => {
    const meeting = { date: '2022-01-12', start: '13:30', committee: 'km-team', place: 'ห้องประชุม' };
    expect(collectReaderTexts(allSchemas.meetings, meeting, NOTHING)).toEqual(['ห้องประชุม']);
    const asset = {
      kind: 'tacit',
      attachments: [{ title: 'แบบตรวจ', file: 'checklist.pdf' }],
      sources: [{ document: 'พ.ร.บ.', url: 'https://x.example' }],
    };
    expect(collectReaderTexts(allSchemas.assets, asset, NOTHING)).toEqual(['แบบตรวจ', 'พ.ร.บ.']);
    expect(collectReaderTexts(allSchemas.plans, { desiredStates: [{ id: 'service', title: 'บริการ' }] }, NOTHING)).toEqual(['บริการ']);
  });

  it('leave out what is named, with all that is inside', () => {
    const data = { title: 'เรื่อง', steps: [{ title: 'ขั้นที่หนึ่ง', responsible: 'ช่าง' }], methods: ['ยื่นคำขอ'] };
    expect(collectReaderTexts(allSchemas.manuals, data, new Set(['title', 'steps.*.responsible', 'methods']))).toEqual(['ขั้นที่หนึ่ง']);
  });
});
