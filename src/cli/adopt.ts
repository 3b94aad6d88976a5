import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { AuthoringError } from '../authoring/authoring-error.ts';
import { divisionsOf, type Division } from '../authoring/divisions.ts';
import { fullName, readMunicipalityKind, readTownName, townFiles } from '../authoring/town.ts';
import { MUNICIPALITY_KINDS } from '../schemas/vocabulary.ts';
import { readSettings } from '../settings.ts';
import { readValues } from './arguments.ts';
import { askChoice, askMany, askText, askYes, canAsk } from './ask.ts';
import { renewFrontMatterIndex } from './front-matter-index.ts';
import { OptionError } from './options.ts';
import { runCommand } from './run-command.ts';

const OPTIONS = ['name', 'kind', 'district', 'province', 'english', 'divisions', 'keep'] as const;
/** Where the content that the project came with goes, so that it can be looked at. */
const EXAMPLES = 'examples/original';

const named = (table: Readonly<Record<string, string>>): string =>
  Object.entries(table)
    .map(([code, title]) => `${code} (${title})`)
    .join(', ');

const HELP = [
  'เริ่มใช้กับหน่วยงานของเรา: npm run adopt [-- ตัวเลือก]',
  '  --name "เทศบาลตำบล…"      ชื่อหน่วยงาน',
  `  --kind รหัส               ประเภท เมื่อชื่อไม่ได้บอก: ${named(MUNICIPALITY_KINDS)}`,
  '  --district "…"            อำเภอ (เว้นได้)',
  '  --province "…"            จังหวัด',
  '  --english "…"             ชื่อภาษาอังกฤษ (เว้นได้)',
  '  --divisions a,b           ส่วนราชการ เว้นไว้เพื่อใช้ชุดที่ใช้กันทั่วไป',
  `  --keep โฟลเดอร์            ย้ายเนื้อหาตัวอย่างที่อยู่ใน content/ ไปเก็บที่นี่ เช่น ${EXAMPLES}`,
].join('\n');

/** `npm run adopt`: makes the content of a new town. Nothing is deleted or written over; what stood there is moved where it was said. */
const run = async (args: readonly string[]): Promise<void> => {
  if (args.includes('--help')) {
    console.log(HELP);
    return;
  }
  const values = readValues(args, OPTIONS, HELP);
  const given = (name: (typeof OPTIONS)[number]): string | undefined => values[name]?.at(-1)?.trim();
  const { content, today } = readSettings();

  const typed = given('name') ?? (await ask('name', 'ชื่อหน่วยงาน เช่น เทศบาลตำบล… หรือ อบต.…'));
  const { kind: kindOfName, place } = readTownName(typed);
  const typedKind = given('kind');
  const kind =
    typedKind !== undefined
      ? readMunicipalityKind(typedKind)
      : (kindOfName ??
        (canAsk()
          ? readMunicipalityKind(
              await askChoice(
                'ประเภท',
                Object.entries(MUNICIPALITY_KINDS).map(([code, title]) => ({ code, title })),
              ),
            )
          : undefined));
  if (!kind) throw new OptionError(`ไม่รู้ประเภทของหน่วยงาน บอกด้วย --kind เลือกได้: ${named(MUNICIPALITY_KINDS)}`);
  if (place === '') throw new OptionError(`ชื่อ "${typed}" มีแต่ประเภท เพิ่มชื่อของหน่วยงานต่อท้าย`);
  const isProvincial = kind === 'provincial-administration';
  const province = given('province') ?? (isProvincial ? place : await ask('province', 'จังหวัด'));
  const district =
    given('district') ?? (isProvincial || !canAsk() ? undefined : (await askText('อำเภอ (กด Enter เพื่อเว้นไว้)', '')) || undefined);
  const english = given('english') ?? (canAsk() ? (await askText('ชื่อภาษาอังกฤษ (กด Enter เพื่อเว้นไว้)', '')) || undefined : undefined);
  const divisions = await chooseDivisions(kind, given('divisions'));

  const files = townFiles({ name: fullName(kind, place), english, kind, district, province, divisions }, today);
  await makeRoom(content, given('keep'));
  for (const [path, text] of Object.entries(files)) {
    const file = join(content, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  }
  renewFrontMatterIndex();
  const folder = relative('', content) || '.';
  console.log(
    [
      `✓ สร้างเนื้อหาของ${fullName(kind, place)} ใน ${folder} แล้ว (${Object.keys(files).length} ไฟล์)`,
      `  1. ตรวจ ${join(folder, 'site/site.yaml')} และหน้าที่ของส่วนราชการใน ${join(folder, 'departments')}`,
      '  2. นำแผนและเอกสารอื่นที่มีเป็น Word หรือ Excel เข้ามาด้วย npm run import -- ไฟล์',
      `     หรือพิมพ์แผนเองใน ${join(folder, 'plans')} แม่แบบทุกชนิดอยู่ใน ${join(folder, 'templates')}`,
      '  3. เพิ่มรายการใหม่ด้วย npm run new ตรวจด้วย npm run check:content',
      '  4. ดูเว็บไซต์ด้วย npm start',
    ].join('\n'),
  );
};

const ask = async (name: string, message: string): Promise<string> => {
  if (!canAsk()) throw new OptionError(`ยังไม่ได้บอก${message.split(' ')[0]!} เพิ่ม --${name} "…"\n\n${HELP}`);
  return askText(message);
};

const chooseDivisions = async (kind: keyof typeof MUNICIPALITY_KINDS, given: string | undefined): Promise<Division[]> => {
  const all = divisionsOf(kind);
  const usual = all.filter((each) => each.usual).map(({ division }) => division.id);
  const chosen =
    given?.split(/[\s,]+/).filter(Boolean) ??
    (canAsk()
      ? await askMany(
          'ส่วนราชการที่มี (กดลูกศรขึ้นลงเพื่อเลื่อน กดเว้นวรรคเพื่อเลือกหรือเอาออก แล้วกด Enter)',
          all.map(({ division }) => ({ code: division.id, title: division.title })),
          usual,
        )
      : usual);
  const unknown = chosen.find((id) => !all.some(({ division }) => division.id === id));
  if (unknown !== undefined)
    throw new OptionError(
      `--divisions: ไม่มี "${unknown}" เลือกได้: ${all.map(({ division }) => `${division.id} (${division.title})`).join(', ')}`,
    );
  return all.filter(({ division }) => chosen.includes(division.id)).map(({ division }) => division);
};

/** Moves what stands in the way to where it is kept. @throws {AuthoringError} rather than write among it. */
const makeRoom = async (content: string, keep: string | undefined): Promise<void> => {
  if (!existsSync(content) || readdirSync(content).length === 0) return;
  const folder = relative('', content) || '.';
  const suggested = keep ?? (canAsk() && (await askYes(`${folder} มีเนื้อหาอยู่แล้ว ย้ายทั้งหมดไปเก็บที่ ${EXAMPLES} หรือไม่`)) ? EXAMPLES : undefined);
  if (suggested === undefined)
    throw new AuthoringError(
      `${folder} มีเนื้อหาอยู่แล้ว ไม่ได้เขียนทับหรือลบสิ่งใด\n  ย้ายเนื้อหาตัวอย่างไปเก็บด้วย --keep ${EXAMPLES} หรือตั้ง KM_CONTENT เป็นโฟลเดอร์ใหม่`,
    );
  const place = resolve(suggested);
  if (existsSync(place)) throw new AuthoringError(`มี ${relative('', place)} อยู่แล้ว บอกโฟลเดอร์อื่นใน --keep`);
  if (`${place}${sep}`.startsWith(`${content}${sep}`)) throw new AuthoringError('--keep ต้องอยู่นอกโฟลเดอร์เนื้อหา');
  mkdirSync(dirname(place), { recursive: true });
  renameSync(content, place);
  console.log(`ย้ายเนื้อหาเดิมไปไว้ที่ ${relative('', place)} แล้ว ไม่มีไฟล์ใดถูกลบ`);
};

await runCommand(() => run(process.argv.slice(2)));
