import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AuthoringError } from '#src/authoring/authoring-error.ts';
import { newEntry, type Given } from '#src/authoring/new-entry.ts';
import { inspectContent } from '#src/checks/check-content.ts';
import { entryNames } from '#src/content/entry-names.ts';
import { readContent } from '#src/content/read.ts';
import { COLLECTION_NAMES, type CollectionName } from '#src/schemas/collections.ts';
import { makeSite } from '../../support/entries.ts';
import { writeTree } from '../support/content-tree.ts';

const TODAY = '2026-11-27';

/** Writes a new entry into a tree, as the command does. */
const write = (folder: string, collection: CollectionName, values: Given = {}, id?: string): string => {
  const { entries } = readContent(folder);
  const made = newEntry(
    entries,
    { collection, values: { title: [`เรื่องของ ${collection}`], ...values }, id },
    { today: TODAY, names: entryNames(entries) },
  );
  const place = join(folder, made.path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, made.text, { flag: 'wx' });
  return made.path;
};

const errorOf = (make: () => unknown): string => {
  try {
    make();
  } catch (error) {
    if (error instanceof AuthoringError) return error.message;
    throw error;
  }
  return 'no error';
};

/** What others refer to comes first. */
const IN_ORDER = [...COLLECTION_NAMES].sort((a, b) => needs(a) - needs(b));
function needs(name: CollectionName): number {
  return name === 'departments' || name === 'plans' ? 0 : name === 'communities' ? 1 : 2;
}

describe('a new entry of every collection', () => {
  it('passes the check, in a tree of the municipality alone and beside one of its kind', async () => {
    const folder = writeTree({ 'site/site.yaml': makeSite() });
    for (const name of IN_ORDER) write(folder, name);
    expect((await inspectContent(folder, TODAY)).problems).toEqual([]);
    const OTHER: Partial<Record<CollectionName, Given>> = {
      plans: { fiscalYear: ['2571'] },
      reports: { plan: ['2571'] },
      departments: { code: ['กช.'] },
    };
    const firstOf = (collection: string): string[] => [readdirSync(join(folder, collection))[0]!.replace(/\.\w+$/, '')];
    for (const name of IN_ORDER)
      write(folder, name, {
        title: [`อีกเรื่องของ ${name}`],
        ...(name !== 'departments' && { department: firstOf('departments') }),
        ...(name === 'cop-summaries' && { community: firstOf('communities') }),
        ...OTHER[name],
      });
    expect((await inspectContent(folder, TODAY)).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(COLLECTION_NAMES.filter((name) => needs(name) === 0 || name === 'assets'))(
    'of %s is a draft of today, with its Thai labels where text is to come',
    (name) => {
      const folder = writeTree({ 'site/site.yaml': makeSite() });
      const text = readFileSync(join(folder, write(folder, name)), 'utf8');
      expect(text).toContain('status: draft');
      expect(text).toContain(`updated: ${TODAY}`);
      expect(text).not.toContain('…');
    },
  );
});

describe('what is worked out', () => {
  const tree = () => writeTree({ 'site/site.yaml': makeSite() });

  it('is the fiscal year of the day, which begins in October, and the name of the plan with it', () => {
    expect(write(tree(), 'plans')).toBe('plans/2570.yaml');
  });

  it('is the next number of the same body in the same year', () => {
    const folder = tree();
    const numberOf = (values: Given) => /number: (\d+)/.exec(readFileSync(join(folder, write(folder, 'meetings', values)), 'utf8'))?.[1];
    expect(numberOf({ body: ['คณะทำงาน KM'], number: ['4'] })).toBe('4');
    expect(numberOf({ body: ['คณะทำงาน KM'] })).toBe('5');
    expect(numberOf({ body: ['สภาเทศบาล'] })).toBe('1');
    expect(numberOf({ body: ['คณะทำงาน KM'], year: ['2568'] })).toBe('1');
  });

  it('is an id of Latin words where the title has them, and never one that is taken', () => {
    const folder = tree();
    expect(write(folder, 'glossary', { title: ['คุณเอื้อ'], english: ['Chief Knowledge Officer'] })).toBe(
      'glossary/chief-knowledge-officer.yaml',
    );
    expect(write(folder, 'glossary', { title: ['ซีเคโอ'], english: ['Chief Knowledge Officer'] })).toBe(
      'glossary/chief-knowledge-officer-2.yaml',
    );
  });

  it('is what a reference can mean, where there is one entry alone', () => {
    const folder = tree();
    write(folder, 'departments', {}, 'finance');
    expect(readFileSync(join(folder, write(folder, 'experts')), 'utf8')).toContain('department: finance');
    write(folder, 'departments', { code: ['กช.'] }, 'engineering');
    expect(errorOf(() => write(folder, 'experts'))).toMatch(/--department รหัส เลือกได้: .*engineering/);
  });
});

describe('values that were given', () => {
  it('leave out what they make needless, and nothing else', async () => {
    const folder = writeTree({ 'site/site.yaml': makeSite() });
    const outside = readFileSync(join(folder, write(folder, 'experts', { outside: ['true'], consentDate: [TODAY] })), 'utf8');
    expect(outside).not.toMatch(/^(?:department|role):/m);
    const given = readFileSync(join(folder, write(folder, 'training-reports', { kind: ['given'] }, 'given')), 'utf8');
    expect(given).not.toMatch(/^returned:/m);
    const received = readFileSync(join(folder, write(folder, 'training-reports', { kind: ['received'] }, 'received')), 'utf8');
    expect(received).toMatch(/^returned:/m);
    expect((await inspectContent(folder, TODAY)).problems).toEqual([]);
  });

  it('stand in their places, lists line by line, digits of both kinds, words of YAML in quotes', async () => {
    const folder = writeTree({ 'site/site.yaml': makeSite() });
    const text = readFileSync(
      join(folder, write(folder, 'assets', { title: ['ท่อ: วิธีตรวจ #1'], topics: ['ท่อ', 'yes'], fiscalYear: ['๒๕๗๐'] })),
      'utf8',
    );
    expect(text).toContain('title: "ท่อ: วิธีตรวจ #1"');
    expect(text).toContain('topics:\n  - ท่อ\n  - "yes"');
    expect(text).toContain('fiscalYear: 2570');
    expect(write(folder, 'plans', { fiscalYear: ['๒๕๗๑'] })).toBe('plans/2571.yaml');
    expect((await inspectContent(folder, TODAY)).problems).toEqual([]);
  });

  it('that are wrong are told in Thai, and nothing is written', () => {
    const folder = writeTree({ 'site/site.yaml': makeSite() });
    expect(errorOf(() => write(folder, 'assets', { kind: ['foo'] }))).toMatch(/^kind \(ประเภทความรู้\): ค่า "foo" ใช้ไม่ได้\n {2}เลือกได้: tacit/);
    expect(errorOf(() => write(folder, 'assets', { department: ['gone'] }))).toContain('ไม่มีส่วนราชการรหัสนี้');
    expect(errorOf(() => write(folder, 'assets', {}, 'ท่อ'))).toContain('ใช้ a–z, 0–9 และขีดกลาง');
    expect(errorOf(() => write(folder, 'experts'))).toContain('npm run new -- departments');
    expect(readdirSync(folder)).toEqual(['site']);
  });

  it('never write over an entry, wherever in the collection and of whatever format it is', () => {
    const folder = writeTree({ 'site/site.yaml': makeSite(), 'assets/2565/drain.mdx': 'x' });
    expect(errorOf(() => write(folder, 'assets', {}, 'drain'))).toContain('ไม่ได้เขียนทับ');
  });
});
