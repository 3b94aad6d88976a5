import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { z } from 'astro/zod';
import { AuthoringError } from '../authoring/authoring-error.ts';
import { isToFill } from '../authoring/field-values.ts';
import { givableFields, newEntry, questionsOf, suggestId, type Given } from '../authoring/new-entry.ts';
import { entryNames } from '../content/entry-names.ts';
import { readContent } from '../content/read.ts';
import { COLLECTION_NAMES, isCollectionName, schemas, type CollectionName } from '../schemas/collections.ts';
import { ID_PATTERN } from '../schemas/fragments/fields.ts';
import { readSettings } from '../settings.ts';
import { COLLECTION_LABELS } from '../text/labels.ts';
import { nearest } from '../thai/nearest.ts';
import { readValues } from './arguments.ts';
import { askChoice, askText, canAsk } from './ask.ts';
import { renewFrontMatterIndex } from './front-matter-index.ts';
import { OptionError } from './options.ts';
import { runCommand } from './run-command.ts';

const width = Math.max(...COLLECTION_NAMES.map((name) => name.length));

const HELP = [
  'สร้างรายการใหม่: npm run new -- ชนิด [--title "ชื่อเรื่อง"] [--id รหัส] [--ช่อง ค่า …]',
  'ชนิด:',
  ...COLLECTION_NAMES.map((name) => `  ${name.padEnd(width)}  ${COLLECTION_LABELS[name]}`),
  'ตัวอย่าง: npm run new -- assets --title "ตรวจท่อก่อนฤดูฝน" --id drain-check --department engineering',
].join('\n');

/** The kind of entry that is meant: the name of its folder, or its Thai name as far as it says which. */
const readKind = (typed: string): CollectionName => {
  if (isCollectionName(typed)) return typed;
  const named = COLLECTION_NAMES.filter((name) => COLLECTION_LABELS[name].startsWith(typed) || typed.startsWith(COLLECTION_LABELS[name]));
  const meant = named.find((name) => COLLECTION_LABELS[name] === typed) ?? (named.length === 1 ? named[0] : undefined);
  if (meant) return meant;
  const [near] = nearest(typed, COLLECTION_NAMES, 1);
  throw new OptionError(`ไม่รู้จักชนิด "${typed}"${near ? ` น่าจะหมายถึง ${near}` : ''}\n\n${HELP}`);
};

/** `npm run new -- <kind>`: asks for what is needed, or takes it from options, and writes a draft that passes the check. */
const run = async (args: readonly string[]): Promise<void> => {
  if (args.includes('--help')) {
    console.log(HELP);
    return;
  }
  const typed = args[0]?.startsWith('-') ? undefined : args[0];
  const options = typed === undefined ? args : args.slice(1);
  if (typed === undefined && !canAsk()) throw new OptionError(`บอกชนิดของรายการก่อน\n\n${HELP}`);
  const kind =
    typed === undefined
      ? ((await askChoice(
          'จะสร้างอะไร',
          COLLECTION_NAMES.map((code) => ({ code, title: COLLECTION_LABELS[code] })),
        )) as CollectionName)
      : readKind(typed);
  const { id: given, ...values } = readValues(options, ['id', ...givableFields(kind).map(([name]) => name)], HELP);

  const { content, today } = readSettings();
  const { entries, problems } = readContent(content);
  if (!entries.some(({ collection }) => collection === 'site'))
    throw new AuthoringError(
      problems[0]?.rule === 'known-folder'
        ? `${problems[0].what}: ${content}\n  ${problems[0].fix}`
        : 'ยังไม่มี site/site.yaml เริ่มด้วย npm run adopt',
    );
  const moment = { today, names: entryNames(entries) };
  let id = given?.at(-1);
  const answers: Given = canAsk() ? { ...(await askAll(kind, values, moment)) } : values;
  if (id === undefined && canAsk() && kind !== 'plans' && kind !== 'reports') id = await askId(suggestId(entries, kind, answers, today));

  const { path, text } = newEntry(entries, { collection: kind, values: answers, id }, moment);
  const place = join(content, path);
  mkdirSync(dirname(place), { recursive: true });
  try {
    // Whatever is there, seen by the reader or not, is never written over.
    writeFileSync(place, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new AuthoringError(`มี ${relative('', place)} อยู่แล้ว ไม่ได้เขียนทับ ตั้งรหัสอื่นด้วย --id`);
    throw error;
  }
  renewFrontMatterIndex();
  console.log(
    [
      `✓ สร้างแล้ว: ${relative('', place)}`,
      '  1. เปิดไฟล์ แทนข้อความ "(กรอก…)" ด้วยข้อความจริง',
      `  2. ความหมายของทุกช่องอยู่ในหน้า /guides/fields-${kind}/ ของเว็บไซต์`,
      '  3. เขียนเสร็จแล้วลบบรรทัด status: draft แล้วตรวจด้วย npm run check:content',
    ].join('\n'),
  );
};

/** A question with what Enter answers. */
const withAssumed = (message: string, assumed = ''): string =>
  assumed === '' ? message : `${message} (กด Enter เพื่อ${isToFill(assumed) ? 'กรอกในไฟล์ภายหลัง' : `ใช้ ${assumed}`})`;

const askId = (assumed: string): Promise<string> =>
  askText(withAssumed('รหัส เป็นชื่อไฟล์และที่อยู่ของหน้า ใช้ a–z, 0–9 และขีดกลาง', assumed), assumed, (answer) =>
    ID_PATTERN.test(answer) ? undefined : 'ใช้ a–z, 0–9 และขีดกลาง เช่น building-permit',
  );

/** What is wrong with an answer, told where it is typed: the check at the end would lose the other answers. */
const faultOf = (kind: CollectionName, name: string, hint: string | undefined) => (answer: string) =>
  (schemas[kind].shape as Record<string, z.ZodType>)[name]!.safeParse(answer).success
    ? undefined
    : `ใช้ไม่ได้ ${hint ? `เขียนตามนี้: ${hint}` : 'เขียนใหม่'}`;

/** Asks for every value that was not given. */
const askAll = async (kind: CollectionName, given: Given, moment: Parameters<typeof questionsOf>[2]): Promise<Given> => {
  const values: Record<string, readonly string[]> = { ...given };
  for (const { name, field, choices, assumed } of questionsOf(kind, given, moment)) {
    // What has to be there first, and is not, is told when the entry is written.
    if (values[name] || name === 'number' || (field.reference && choices.length === 0)) continue;
    const message = `${field.title ?? name}${field.description ? ` (${field.description})` : ''}`;
    const answer =
      choices.length > 0
        ? await askChoice(message, choices)
        : await askText(withAssumed(message, assumed), assumed, faultOf(kind, name, field.description ?? assumed));
    values[name] = [answer];
  }
  return values;
};

await runCommand(() => run(process.argv.slice(2)));
