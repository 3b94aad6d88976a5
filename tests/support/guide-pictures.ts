import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Locator, type Page } from 'playwright';
import sharp from 'sharp';
import { CHROMIUM_ARGS, findChromium } from '../../src/booklet/chromium.ts';
import { DEMONSTRATION, demonstrationSettings } from '../../src/cli/demonstration.ts';

/**
 * Takes the pictures of the editors' guides from the forms themselves, over a copy of the demonstration town:
 * `node tests/support/guide-pictures.ts`. To be run again whenever the forms look different.
 */
const PICTURES = 'src/base-content/guides';
const PORT = 4395;
/** The day of the state that the changes are compared with. */
const DAY = '2026-11-20T12:00:00+07:00';
const SLOW = { timeout: 180_000 };

const scratch = mkdtempSync(join(tmpdir(), 'km-guide-pictures-'));
const content = join(scratch, 'content');
cpSync(DEMONSTRATION, content, { recursive: true });
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=km', '-c', 'user.email=km@example.go.th', ...args], {
    cwd: scratch,
    encoding: 'utf8',
    env: { ...process.env, GIT_AUTHOR_DATE: DAY, GIT_COMMITTER_DATE: DAY },
  });
git('init', '--quiet', '--initial-branch=main');
git('add', '.');
git('commit', '--quiet', '--message=first');
const env = { ...process.env, ...demonstrationSettings(process.env), KM_CONTENT: content };

const write = async (name: string, png: Uint8Array): Promise<void> => {
  const { size } = await sharp(png)
    .webp({ quality: 72, effort: 6 })
    .toFile(join(PICTURES, `${name}.webp`));
  console.log(`${name}.webp ${Math.ceil(size / 1000)} kB`);
};

const field = (page: Page, label: string): Locator => page.getByLabel(label, { exact: true }).first();

const choose = async (page: Page, label: string, title: string): Promise<void> => {
  const id = await page.locator('label', { hasText: label }).first().getAttribute('for');
  await page.locator(`[id="${id}"]`).fill(title);
  await page.getByRole('option', { name: title }).first().click();
};

const save = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'บันทึก', exact: true }).first().click();
  await page.getByRole('menuitem', { name: 'บันทึก', exact: true }).click();
};

const form = spawn(process.execPath, ['src/cli/admin.ts', '--port', String(PORT)], { env, stdio: ['ignore', 'pipe', 'inherit'] });
await new Promise((resolve) => form.stdout.once('data', resolve));
const executablePath = findChromium();
const browser = await chromium.launch({ args: [...CHROMIUM_ARGS], ...(executablePath && { executablePath }) });
try {
  const page = await browser.newPage({ viewport: { width: 900, height: 600 }, locale: 'th-TH', timezoneId: 'Asia/Bangkok' });
  page.setDefaultTimeout(SLOW.timeout);
  const address = `http://localhost:${PORT}/admin/`;
  // For most pictures the form alone; the page beside it has one of its own.
  await page.addInitScript(() => localStorage.getItem('cms.right-pane') ?? localStorage.setItem('cms.right-pane', 'none'));

  await page.goto(`${address}#/collections/cop-summaries-as-yaml`);
  await page.getByRole('link', { name: /สรุปการเสวนา: บัตรคำตอบ/ }).waitFor();
  await write('form-list', await page.screenshot());

  await page.goto(`${address}#/collections/cop-summaries-as-yaml/new`);
  await field(page, 'ชื่อเรื่อง').fill('สรุปการเสวนา: จุดน้ำท่วมซ้ำหน้าตลาด');
  await page.locator('input[type=date]').nth(0).fill('2026-11-26');
  await choose(page, 'ชุมชนนักปฏิบัติ', 'ชุมชนนักปฏิบัติ บ้านเมืองสะอาด');
  await page.locator('input[type=date]').nth(1).fill('2026-11-24');
  await field(page, 'ชื่อเรื่อง').click();
  // Colours of labels fade from one field to the next.
  await page.waitForTimeout(500);
  await write('form-fields', await page.screenshot());

  await page.locator('textarea[id^="place-field"]').first().fill('ห้องประชุมกองช่าง');
  await page.locator('[id^="count-field"]').fill('9');
  await page.locator('textarea[id^="question-field"]').fill('จุดใดน้ำท่วมซ้ำ และใครรู้ก่อนฝนตก');
  await page.getByRole('button', { name: /^เพิ่มภาพถ่าย/ }).click();
  const photograph = await sharp(join(content, 'cop-summaries/manhole-map.svg'), { density: 150 })
    .flatten({ background: '#fff' })
    .jpeg()
    .toBuffer();
  await page.locator('input[type=file]').first().setInputFiles({ name: 'แผนที่บ่อพัก.jpg', mimeType: 'image/jpeg', buffer: photograph });
  await page.locator('.km-file img').waitFor();
  const alt = page.locator('textarea[id^="alt-field"]');
  await alt.fill('แผนที่บ่อพักที่ผู้ร่วมเสวนาช่วยกันวาด');
  await page.locator('.km-file').scrollIntoViewIfNeeded();
  await write('form-photograph', await page.screenshot());

  await alt.fill('');
  await save(page);
  await page.getByText('กรอกคำบรรยายสำหรับผู้ที่มองไม่เห็นภาพ').first().waitFor();
  await alt.scrollIntoViewIfNeeded();
  await page
    .locator('[class*="Toast"]')
    .waitFor({ state: 'hidden', timeout: 15_000 })
    .catch(() => undefined);
  await write('form-error', await page.screenshot());

  const wide = await browser.newPage({ viewport: { width: 1100, height: 700 }, locale: 'th-TH', timezoneId: 'Asia/Bangkok' });
  wide.setDefaultTimeout(SLOW.timeout);
  await wide.addInitScript(() => localStorage.setItem('cms.right-pane', 'preview'));
  await wide.goto(`${address}#/collections/assets-as-md/entries/counter-answer-card`);
  const shown = wide.frameLocator('#preview-pane').frameLocator('iframe');
  await shown.locator('h1').waitFor(SLOW);
  await field(wide, 'ชื่อเรื่อง').fill('บัตรคำตอบหน้าเคาน์เตอร์ ฉบับปรับปรุง');
  await shown.locator('h1', { hasText: 'ฉบับปรับปรุง' }).waitFor(SLOW);
  await wide.waitForTimeout(1000);
  await write('form-preview', await wide.screenshot());

  // What the head is asked to look at: one figure of the plan, and a draft that is published now.
  const plan = join(content, 'plans/2570.yaml');
  const figure = '                - { date: 2026-11-19, value: 2, source: แบบสำรวจของกองช่างและกองสวัสดิการสังคม }\n';
  const before = readFileSync(plan, 'utf8');
  writeFileSync(
    plan,
    before.replace(figure, `${figure}                - { date: 2026-11-26, value: 2, source: แบบสำรวจของกองการศึกษาและกองสาธารณสุข }\n`),
  );
  if (readFileSync(plan, 'utf8') === before) throw new Error('the plan of the demonstration town has no such figure any more');
  const paper = join(scratch, 'changes.html');
  execFileSync(process.execPath, ['src/cli/changes.ts', '--html', paper], { env });
  const sheet = await browser.newPage({ viewport: { width: 794, height: 600 } });
  await sheet.goto(`file://${paper}`);
  await write('form-changes', await sheet.screenshot({ fullPage: true }));
} finally {
  await browser.close();
  form.kill();
  rmSync(scratch, { recursive: true, force: true });
}
