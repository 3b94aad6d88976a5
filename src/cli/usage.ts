import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { knowledgeBaseOf } from '../content/audience.ts';
import { readTree, siteOf, usageOf, validEntries } from '../content/tree.ts';
import { monthOfUsage, usageIdOf, type Usage } from '../schemas/usage.ts';
import { readSettings } from '../settings.ts';
import { longMonth } from '../thai/date.ts';
import { countReads, REASONS, type Counted, type MonthReads, type Reason } from '../usage/count-reads.ts';
import { mergeMonth, monthFile, spansOf } from '../usage/month-file.ts';
import { networksContain } from '../usage/networks.ts';
import { pagesOfSite } from '../usage/pages-of-site.ts';
import { readLog } from '../usage/read-log.ts';
import { OptionError } from './options.ts';
import { runCommand } from './run-command.ts';

const HELP = [
  'นับการเปิดอ่านจากบันทึกของเว็บเซิร์ฟเวอร์: npm run usage -- access.log …',
  '  ให้หลายไฟล์ได้ ไฟล์ .gz ก็ได้ ถ้าเว็บไซต์อยู่ในที่อยู่ย่อยให้ตั้ง KM_BASE ด้วย',
  '  --recount  ทิ้งตัวเลขเดิมของเดือนที่อยู่ในไฟล์เหล่านี้ แล้วนับใหม่',
  'ผลอยู่ในโฟลเดอร์ usage ของเนื้อหา เดือนละไฟล์ เก็บเฉพาะจำนวนครั้งของแต่ละหน้า',
].join('\n');

const LEFT_OUT: Record<Reason, string> = {
  odd: 'อ่านไม่ออก',
  known: 'เคยนับแล้ว',
  staff: 'จากเครือข่ายของสำนักงาน',
  bot: 'จากบอต',
  failed: 'เปิดไม่สำเร็จ หรือไม่ใช่การเปิดอ่าน',
  file: 'ภาพ ไฟล์ และส่วนประกอบของหน้า',
  stranger: 'ที่อยู่ที่ไม่ใช่หน้าของเว็บไซต์นี้',
  again: 'เปิดหน้าเดิมซ้ำภายใน 30 นาที',
};

const amount = (count: number): string => count.toLocaleString('en');

const report = ({ lines, left, firstOdd, withoutAgent, counted }: Counted, knowsStaff: boolean): string =>
  [
    `อ่าน ${amount(lines)} บรรทัด นับได้ ${amount(counted)} ครั้ง`,
    ...REASONS.filter((reason) => left[reason] > 0).map((reason) => `  ไม่นับ ${amount(left[reason])} บรรทัด: ${LEFT_OUT[reason]}`),
    ...(firstOdd ? [`  บรรทัดแรกที่อ่านไม่ออก: ${firstOdd.file} บรรทัด ${firstOdd.line}`] : []),
    ...(withoutAgent > 0 ? [`  ${amount(withoutAgent)} ครั้งไม่มีชื่อเบราว์เซอร์ จึงคัดบอตออกไม่ได้ ให้ตั้งเว็บเซิร์ฟเวอร์บันทึกแบบ combined`] : []),
    ...(counted === 0 && left.stranger > 0
      ? ['  ไม่พบหน้าของเว็บไซต์นี้ในบันทึก ถ้าเว็บไซต์อยู่ในที่อยู่ย่อย เช่น /km/ ให้ตั้ง KM_BASE=/km/ แล้วสั่งใหม่ด้วย --recount']
      : []),
    ...(knowsStaff ? [] : ['  การเปิดของเจ้าหน้าที่รวมอยู่ด้วย เพราะยังไม่ได้ใส่เครือข่ายของสำนักงานในช่อง staffNetworks ของ site/site.yaml']),
  ].join('\n');

/** The months that the content has, as they were counted; invented ones give way to real numbers. */
const monthsKnown = (tree: ReturnType<typeof readTree>): Map<string, MonthReads & { path: string }> =>
  new Map(
    tree.entries.flatMap(({ raw, data }) => {
      const month = raw.collection === 'usage' ? monthOfUsage(raw.id) : undefined;
      if (month === undefined) return [];
      if (data === undefined) throw new OptionError(`${raw.file} มีข้อผิดพลาด แก้ตามที่ npm run check:content บอกก่อน หรือลบไฟล์นี้แล้วนับใหม่`);
      const usage = data as Usage;
      const reads = usage.sample
        ? { covered: [], pages: new Map() }
        : { covered: spansOf(usage), pages: new Map(Object.entries(usage.pages)) };
      return [[month, { ...reads, path: raw.path }] as const];
    }),
  );

/** `npm run usage -- LOG…`: how often each page was read, by month, into the content. */
await runCommand(
  async () => {
    const { values, positionals, tokens } = parseArgs({
      options: { recount: { type: 'boolean' }, help: { type: 'boolean' } },
      strict: false,
      tokens: true,
      allowPositionals: true,
    });
    const strange = tokens.find((token) => token.kind === 'option' && !['recount', 'help'].includes(token.name));
    if (strange?.kind === 'option') throw new OptionError(`ไม่รู้จักตัวเลือก ${strange.rawName}\n\n${HELP}`);
    if (values.help === true) {
      console.log(HELP);
      return;
    }
    if (positionals.length === 0) throw new OptionError(`บอกไฟล์บันทึกของเว็บเซิร์ฟเวอร์ก่อน\n\n${HELP}`);
    for (const file of positionals)
      if (!existsSync(file)) throw new OptionError(`ไม่พบไฟล์ ${file}`);
      else if (!statSync(file).isFile()) throw new OptionError(`${file} ไม่ใช่ไฟล์ ให้บอกไฟล์ที่อยู่ข้างใน เช่น ${join(file, 'access.log')}`);

    const { content, base, today } = readSettings();
    const tree = readTree(content);
    const site = siteOf(tree);
    if (!site) throw new OptionError('อ่าน site/site.yaml ไม่ได้ แก้ตามที่ npm run check:content บอกก่อน');
    const known = monthsKnown(tree);
    const counted = await countReads(
      [...new Set(positionals)].map((file) => ({ file, lines: readLog(file) })),
      {
        base,
        pageAt: pagesOfSite(knowledgeBaseOf(site, 'staff', today, validEntries(tree), usageOf(tree))),
        isStaff: networksContain(site.staffNetworks),
        covered: values.recount === true ? new Map() : new Map([...known].map(([month, { covered }]) => [month, covered])),
      },
    );
    if (counted.lines > 0 && counted.left.odd === counted.lines)
      throw new OptionError(
        `อ่านไม่ออกทั้ง ${amount(counted.lines)} บรรทัด ใช้ได้กับบันทึกแบบ common และ combined ของ Apache และ nginx ตรวจว่าไฟล์นี้เป็น access log`,
      );
    console.log(report(counted, site.staffNetworks.length > 0));
    for (const [month, reads] of [...counted.months].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const before = known.get(month);
      const merged = mergeMonth(values.recount === true ? undefined : before, reads);
      const file = join(content, before?.path ?? `usage/${usageIdOf(month)}.yaml`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, monthFile(month, merged));
      const sum = [...merged.pages.values()].reduce((total, count) => total + count, 0);
      console.log(`✓ ${relative('', file)} ${longMonth(month)} รวม ${amount(sum)} ครั้ง ${amount(merged.pages.size)} หน้า`);
    }
  },
  (error) => {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code?.startsWith('Z_')) return 'ไฟล์ .gz ไม่สมบูรณ์หรือเสีย คัดลอกจากเซิร์ฟเวอร์มาใหม่ ยังไม่ได้เขียนตัวเลขใด';
    return code === 'EACCES' ? `ไม่มีสิทธิ์อ่านหรือเขียน ${path ?? 'ไฟล์'}` : undefined;
  },
);
