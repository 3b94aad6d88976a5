import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { ENGINE, expect, test } from './support/test.ts';

/** A copy of the town's content, since the form writes into it, and the form that is served over it; where entries wait for approval, under Git. */
const serve = async (content: string, port: number, review = false): Promise<{ folder: string; server: ChildProcess; url: string }> => {
  const folder = mkdtempSync(join(tmpdir(), 'km-admin-'));
  cpSync(content, folder, { recursive: true });
  if (review)
    for (const args of ['init -q', 'config user.name head', 'config user.email head@example.go.th', 'add .', 'commit -qm content'])
      execFileSync('git', args.split(' '), { cwd: folder });
  const server = spawn(process.execPath, ['src/cli/admin.ts', '--port', String(port), '--review', review ? 'yes' : 'no'], {
    env: { ...process.env, KM_CONTENT: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.once('data', () => resolve());
    server.once('exit', (status) => reject(new Error(`the form ended with ${status}`)));
  });
  return { folder, server, url: `http://localhost:${port}/admin/` };
};

/** The box of a field: its label, its control, and what is said of it. */
const field = (within: Page | Locator, label: string): Locator => within.getByLabel(label, { exact: true }).first();

/** Chooses an entry by a part of its title, as somebody who knows no codes. */
const choose = async (page: Page, label: string, title: string): Promise<void> => {
  const box = page.locator('label', { hasText: label }).first();
  const id = await box.getAttribute('for');
  const input = page.locator(`[id="${id}"]`);
  await input.fill(title);
  await page.getByRole('option', { name: title }).first().click();
};

/** A photograph as a telephone takes it: lying on its side, with the place in it. */
const photographOfTelephone = (): Promise<Buffer> =>
  sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#3a7' } })
    .jpeg()
    .withExif({ IFD0: { Model: 'Phone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '16/1 26/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();

/** Fills in what a summary of a CoP must have, but for its question. @returns the file of the community that was chosen. */
const fillSummary = async (page: Page, folder: string, named: string): Promise<string> => {
  await field(page, 'ชื่อเรื่อง').fill(named);
  await page.locator('input[type=date]').nth(0).fill('2022-03-01');
  await page.locator('input[type=date]').nth(1).fill('2022-02-14');
  const [community] = readdirSync(join(folder, 'communities'));
  const title = /^title: (.*)$/m.exec(readFileSync(join(folder, 'communities', community!), 'utf8'))![1]!;
  await choose(page, 'ชุมชนนักปฏิบัติ', title);
  await page.locator('textarea[id^="place-field"]').first().fill('ห้องประชุมสำนักงานเทศบาล');
  await page.locator('[id^="count-field"]').fill('12');
  return community!;
};

const addPhotograph = async (page: Page, photograph: Buffer): Promise<void> => {
  await page.getByRole('button', { name: /^เพิ่มภาพถ่าย/ }).click();
  await page.locator('input[type=file]').first().setInputFiles({ name: 'ภาพกิจกรรม.jpg', mimeType: 'image/jpeg', buffer: photograph });
  await expect(page.locator('.km-file img')).toBeVisible();
};

const save = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'บันทึก', exact: true }).first().click();
  await page.getByRole('menuitem', { name: 'บันทึก', exact: true }).click();
};

const changeStatus = async (page: Page, to: string): Promise<void> => {
  await page.getByRole('button', { name: /^สถานะ:/ }).click();
  await page.getByRole('menuitem', { name: to }).click();
  await page.getByRole('button', { name: `สถานะ: ${to}` }).waitFor();
};

// The form is served by itself, beside the site: what else it asks for is looked at here.
test.use({ faultsExpected: true });

/** The form alone: the page beside it takes half of the machine for a while. */
const withoutPreview = (page: Page): Promise<unknown> => page.addInitScript(() => localStorage.setItem('cms.right-pane', 'none'));

test('a clerk adds a summary with a photograph, meets the check, mends it, and changes a row of the plan', async ({ page, town }) => {
  const { folder, server, url } = await serve(town.content, town.port + 20);
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    // Pages that are looked at before they are saved come from another port of this machine.
    if (!/^(?:blob|data):/.test(request.url()) && new URL(request.url()).hostname !== new URL(url).hostname) elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) elsewhere.push(message.text());
  });
  try {
    const photograph = await photographOfTelephone();
    expect(await sharp(photograph).metadata()).toMatchObject({ orientation: 6, exif: expect.any(Buffer) });
    const before = readdirSync(join(folder, 'cop-summaries'));

    await withoutPreview(page);
    await page.goto(`${url}#/collections/cop-summaries-as-yaml/new`);
    const community = await fillSummary(page, folder, 'เสวนาเรื่องการทดสอบฟอร์ม');
    await page.locator('textarea[id^="question-field"]').fill('ทำอย่างไรให้ทุกคนกรอกฟอร์มได้เอง โดยเลขประจำตัวประชาชน 1-1017-00230-70-8');

    await addPhotograph(page, photograph);

    // Without words for those who do not see it, nothing is saved.
    await save(page);
    await expect(page.getByText('กรอกคำบรรยายสำหรับผู้ที่มองไม่เห็นภาพ')).toBeVisible();
    expect(readdirSync(join(folder, 'cop-summaries'))).toEqual(before);
    await page.locator('textarea[id^="alt-field"]').fill('ผู้เข้าร่วมนั่งล้อมวงหน้าคอมพิวเตอร์');

    // The number of a person's identity card is for nobody to read; the whole check says so, and so does the field.
    await save(page);
    await expect(page.locator('.km-problems')).toContainText('ยังไม่ได้บันทึก');
    await expect(page.getByRole('listitem').filter({ hasText: 'เลขประจำตัวประชาชน' }).first()).toBeVisible();
    expect(readdirSync(join(folder, 'cop-summaries'))).toEqual(before);
    await page.locator('textarea[id^="question-field"]').fill('ทำอย่างไรให้ทุกคนกรอกฟอร์มได้เอง');
    await page.locator('.km-problems').getByRole('button', { name: 'ปิด' }).click();

    await save(page);
    await expect.poll(() => readdirSync(join(folder, 'cop-summaries')).length).toBe(before.length + 2);
    const [picture, entry] = readdirSync(join(folder, 'cop-summaries'))
      .filter((name) => !before.includes(name))
      .sort((a, b) => Number(b.endsWith('.jpg')) - Number(a.endsWith('.jpg')));
    const text = readFileSync(join(folder, 'cop-summaries', entry!), 'utf8');
    expect(text).toContain('title: เสวนาเรื่องการทดสอบฟอร์ม\n');
    expect(text).toContain(`community: ${community.replace(/\.\w+$/, '')}\n`);
    expect(text).toContain(`  - file: ${picture}\n    alt: ผู้เข้าร่วมนั่งล้อมวงหน้าคอมพิวเตอร์\n`);
    expect(text).not.toContain('audience');
    expect(picture).toMatch(/^[a-z0-9-]+\.jpg$/);
    const kept = readFileSync(join(folder, 'cop-summaries', picture!));
    const { width, height, exif, orientation } = await sharp(kept).metadata();
    expect({ width, height, exif, orientation }).toEqual({ width: 1333, height: 2000, exif: undefined, orientation: undefined });

    // A row of the plan.
    const plan = readFileSync(join(folder, 'plans', `${town.year.arabic}.yaml`), 'utf8');
    await page.getByRole('link', { name: /กลับไปที่/ }).click();
    await page.getByRole('link', { name: 'แผนการจัดการความรู้', exact: true }).click();
    await page
      .getByRole('link', { name: new RegExp(town.year.arabic) })
      .first()
      .click();
    const activity = page.locator('textarea[id^="activity-field"]').first();
    await activity.waitFor({ state: 'attached' });
    const old = await activity.inputValue();
    for (const list of ['tables', 'rows']) await page.locator(`[id^="${list}-field"] button`).first().click();
    await activity.fill(`${old} (ปรับครั้งที่ 1)`);
    await save(page);
    await expect.poll(() => readFileSync(join(folder, 'plans', `${town.year.arabic}.yaml`), 'utf8')).not.toBe(plan);
    expect(readFileSync(join(folder, 'plans', `${town.year.arabic}.yaml`), 'utf8')).toBe(plan.replace(old, `${old} (ปรับครั้งที่ 1)`));

    const checked = await promisify(execFile)(process.execPath, ['src/cli/check.ts'], { env: { ...process.env, KM_CONTENT: folder } });
    expect(checked.stdout).toContain('ไม่พบข้อผิดพลาด');
    expect(elsewhere).toEqual([]);
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
});

test(
  'a clerk sees the page of an entry beside its form before it is saved, and in its place what is missing',
  { tag: ENGINE },
  async ({ page, town }) => {
    test.setTimeout(300_000);
    const { folder, server, url } = await serve(town.content, town.port + 21);
    try {
      const [community] = readdirSync(join(folder, 'communities'));
      const file = join(folder, 'communities', community!);
      const before = readFileSync(file, 'utf8');
      const [id, format] = community!.split('.');
      await page.goto(`${url}#/collections/communities-as-${format}/entries/${id}`);
      const pane = page.frameLocator('#preview-pane');
      const shown = pane.frameLocator('iframe');
      await expect(shown.locator('h1')).toHaveText(/^title: (.*)$/m.exec(before)![1]!, { timeout: 90_000 });

      await field(page, 'ชื่อเรื่อง').fill('ชุมชนที่ยังไม่ได้บันทึก');
      await expect(shown.locator('h1')).toHaveText('ชุมชนที่ยังไม่ได้บันทึก', { timeout: 90_000 });
      await field(page, 'ชื่อเรื่อง').fill('');
      await expect(pane.locator('section')).toContainText('ยังแสดงหน้าไม่ได้', { timeout: 90_000 });
      await expect(pane.locator('li')).toContainText('ชื่อเรื่อง');
      expect(readFileSync(file, 'utf8')).toBe(before);
    } finally {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

test('a clerk hands in a summary with a photograph, and the head approves it by a click', async ({ page, town }) => {
  const { folder, server, url } = await serve(town.content, town.port + 30, true);
  const before = readdirSync(join(folder, 'cop-summaries'));
  page.on('dialog', (dialog) => void dialog.accept());
  try {
    await withoutPreview(page);
    await page.goto(`${url}#/collections/cop-summaries-as-yaml/new`);
    await fillSummary(page, folder, 'เสวนาที่รออนุมัติ');
    await page.locator('textarea[id^="question-field"]').fill('ใครอนุมัติเรื่องใด');
    await addPhotograph(page, await photographOfTelephone());
    await page.locator('textarea[id^="alt-field"]').fill('ผู้เข้าร่วมนั่งล้อมวง');
    await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await page.getByRole('button', { name: 'สถานะ: ร่าง' }).waitFor();

    // Opened anew, the photograph is there, and the check knows it.
    await page.reload();
    await expect(page.locator('.km-file img')).toHaveAttribute('src', /^blob:/);
    await page.locator('textarea[id^="question-field"]').fill('ใครอนุมัติเรื่องใด และเมื่อใด');
    await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await expect(page.getByText('บันทึกแล้ว').first()).toBeVisible();
    await changeStatus(page, 'รอตรวจ');
    expect(readdirSync(join(folder, 'cop-summaries'))).toEqual(before);

    await page.getByRole('link', { name: /กลับไปที่/ }).click();
    await page.getByRole('link', { name: 'งานรอตรวจ' }).click();
    await page.getByRole('link', { name: /เสวนาที่รออนุมัติ/ }).click();
    await changeStatus(page, 'ตรวจแล้ว');
    await page.getByRole('button', { name: 'เผยแพร่', exact: true }).click();
    await page.getByRole('menuitem', { name: 'เผยแพร่', exact: true }).click();
    await expect.poll(() => readdirSync(join(folder, 'cop-summaries')).length).toBe(before.length + 2);
    const entry = readdirSync(join(folder, 'cop-summaries')).find((name) => name.endsWith('.yaml') && !before.includes(name))!;
    expect(readFileSync(join(folder, 'cop-summaries', entry), 'utf8')).toContain('ใครอนุมัติเรื่องใด และเมื่อใด\n');

    const git = (...args: string[]): string => execFileSync('git', args, { cwd: folder }).toString('utf8').trim();
    await expect.poll(() => git('status', '--porcelain')).toBe('');
    expect(git('branch', '--list', 'cms/*')).toBe('');
    const checked = await promisify(execFile)(process.execPath, ['src/cli/check.ts'], { env: { ...process.env, KM_CONTENT: folder } });
    expect(checked.stdout).toContain('ไม่พบข้อผิดพลาด');
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
});
