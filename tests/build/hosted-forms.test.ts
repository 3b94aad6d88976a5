import type { Server } from 'node:http';
import sharp from 'sharp';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_ARGS, findChromium } from '#src/booklet/chromium.ts';
import { removeTemporaryFolders } from '../support/build.ts';
import { forgeServer, type Forge } from '../support/forge-server.ts';
import { siteWithForms } from '../support/forms-site.ts';
import { asset, emptyMunicipality, guide, withFiles } from '../support/trees.ts';

const tree = withFiles(emptyMunicipality(), {
  'assets/open.md': asset({ title: 'ความรู้ที่เปิดเผย' }),
  'guides/2565/first.md': guide({ title: 'คู่มือในโฟลเดอร์ของปี', related: ['assets/open'] }),
});

const changeStatus = async (page: Page, to: string): Promise<void> => {
  await page.getByRole('button', { name: /^สถานะ:/ }).click();
  await page.getByRole('menuitem', { name: to }).click();
  await page.getByRole('button', { name: `สถานะ: ${to}` }).waitFor();
};

const publish = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'เผยแพร่', exact: true }).click();
  await page.getByRole('menuitem', { name: 'เผยแพร่', exact: true }).click();
};

const executablePath = findChromium();

afterAll(removeTemporaryFolders);

// Both are reached in one way.
describe('the forms of a site whose repository is at Forgejo or Gitea', () => {
  let forge: Forge;
  let site: Server;
  let url: string;
  let browser: Browser;

  beforeAll(async () => {
    ({ server: site, url } = await siteWithForms(tree, async (callback, content) => {
      forge = await forgeServer(content, callback);
      return `gitea+${forge.origin}/town/km?app=app-1&review=yes`;
    }));
    browser = await chromium.launch({ args: [...CHROMIUM_ARGS], ...(executablePath && { executablePath }) });
  });
  afterAll(async () => {
    await browser.close();
    site.close();
    forge.server.close();
  });

  /** A browser of somebody with an account, who has come back from logging in. */
  const logIn = async (user: string, faults: string[]): Promise<Page> => {
    forge.signIn(user);
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    page.setDefaultTimeout(60_000);
    page.on('console', (message) => {
      if (/Content.Security.Policy|CORS/i.test(message.text())) faults.push(message.text());
    });
    // Decap gives up a save or a removal by a promise that it rejects with what is no error.
    page.on('pageerror', (error) => !['undefined', 'Object'].includes(error.message) && faults.push(String(error)));
    await page.goto(url);
    await page.getByRole('button', { name: /เข้าสู่ระบบ/ }).click();
    await page.getByRole('link', { name: 'Authorize' }).click();
    await page.getByRole('link', { name: 'เนื้อหา', exact: true }).waitFor();
    return page;
  };

  it('lets a clerk log in, write a draft and hand it in, and the head publish it by a click', { timeout: 400_000 }, async () => {
    const faults: string[] = [];
    const clerk = await logIn('clerk', faults);
    await clerk.goto(`${url}#/collections/guides-as-md`);
    await clerk.getByRole('link', { name: 'คู่มือในโฟลเดอร์ของปี' }).waitFor();
    expect(faults).toEqual([]);

    await clerk.goto(`${url}#/collections/guides-as-md/new`);
    await clerk.getByLabel('ชื่อเรื่อง', { exact: true }).first().fill('คู่มือจากฟอร์ม');
    await clerk.getByRole('button', { name: 'วันนี้' }).first().click();
    await clerk.locator('select, [id^="group-field"]').first().focus();
    await clerk.keyboard.press('ArrowDown');
    await clerk.keyboard.press('Enter');
    const body = clerk.locator('textarea.km-body');
    await body.fill('เนื้อหาของคู่มือ');
    const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#3a7' } })
      .png()
      .toBuffer();
    await clerk.locator('input[type="file"][id$="-picture"]').setInputFiles({ name: 'ภาพ.png', mimeType: 'image/png', buffer: picture });
    await expect.poll(() => body.inputValue()).toContain('![](./photo-');
    // The cursor stands where words for the picture go, once it is drawn.
    await expect
      .poll(() => body.evaluate((box: HTMLTextAreaElement) => document.activeElement === box && box.value[box.selectionStart - 1]))
      .toBe('[');
    await clerk.keyboard.type('ตราของเทศบาล');
    expect(await body.inputValue()).toMatch(/^เนื้อหาของคู่มือ\n\n!\[ตราของเทศบาล\]\(\.\/photo-[\d-]+\.png\)\n$/);
    await clerk.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await clerk.getByRole('button', { name: 'สถานะ: ร่าง' }).waitFor();
    const [pull] = forge.pulls;
    expect(pull).toMatchObject({
      title: expect.stringMatching(/^เพิ่มบทความความรู้ guide-/),
      by: 'clerk',
      state: 'open',
      labels: [{ name: 'decap-cms/draft' }],
    });
    const path = 'content/guides/' + pull!.branch.split('/').at(-1)! + '.md';
    expect(forge.repository.read('main', path)).toBeUndefined();
    expect(forge.repository.read(pull!.branch, path)!.toString()).toContain('title: คู่มือจากฟอร์ม\n');
    await changeStatus(clerk, 'รอตรวจ');

    // Who may publish is for the server to say.
    await changeStatus(clerk, 'ตรวจแล้ว');
    clerk.on('dialog', (dialog) => void dialog.accept());
    await publish(clerk);
    await clerk.getByText('เผยแพร่ไม่สำเร็จ: บัญชีนี้ไม่มีสิทธิ์เผยแพร่').waitFor();
    expect(forge.repository.read('main', path)).toBeUndefined();
    await changeStatus(clerk, 'รอตรวจ');

    const head = await logIn('head', faults);
    const asked: string[] = [];
    head.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void (dialog.message().includes('อ้างถึง') ? dialog.dismiss() : dialog.accept());
    });
    await head.getByRole('link', { name: 'งานรอตรวจ' }).click();
    await head.getByRole('link', { name: /คู่มือจากฟอร์ม/ }).waitFor();
    await head.getByRole('link', { name: /คู่มือจากฟอร์ม/ }).click();
    await changeStatus(head, 'ตรวจแล้ว');
    await publish(head);
    await head.getByText('เผยแพร่แล้ว').first().waitFor();
    expect(forge.repository.read('main', path)!.toString()).toContain('เนื้อหาของคู่มือ');
    expect(forge.repository.files('main').map(({ path: file }) => file)).toContainEqual(
      expect.stringMatching(/^content\/guides\/photo-[\d-]+\.png$/),
    );
    expect(forge.repository.commitOf(pull!.branch)).toBeUndefined();
    expect(forge.pulls).toMatchObject([{ state: 'closed' }]);

    // What others refer to is not removed unawares.
    await head.goto(`${url}#/collections/assets-as-md/entries/open`);
    await head.getByRole('button', { name: 'ลบรายการ' }).click();
    await head.getByText('ยกเลิกการลบแล้ว').waitFor();
    expect(asked.at(-1)).toContain('มี 1 รายการอ้างถึงรายการนี้\n• คู่มือในโฟลเดอร์ของปี\n');
    expect(forge.repository.read('main', 'content/assets/open.md')).toBeDefined();
    expect(faults).toEqual([]);
  });
});
