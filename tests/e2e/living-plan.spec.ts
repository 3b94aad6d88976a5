import type { Page } from '@playwright/test';
import { ROW_CAUSES } from '../../src/schemas/vocabulary.ts';
import { expect, test } from './support/test.ts';
import type { Town } from './support/towns.ts';

/** What was counted by hand from the files: rows by how they stand, on the day of the build, years after (tests/content/plan-results.test.ts). */
const HAND: Record<string, { standings: Record<string, string>; unrecorded: number; department: string }> = {
  'san-pong': { standings: { ไม่บรรลุเป้าหมาย: '0', ประเมินผลไม่ได้: '15', บรรลุเป้าหมาย: '0' }, unrecorded: 6, department: 'finance' },
  'pak-nam': { standings: { ไม่บรรลุเป้าหมาย: '1', ประเมินผลไม่ได้: '19', บรรลุเป้าหมาย: '0' }, unrecorded: 16, department: 'waterworks' },
};

const results = (page: Page) => page.getByRole('table', { name: 'กิจกรรมทั้งหมด เรียงตามความเร่งด่วน' });

test.describe('the CKO opens the plan', () => {
  test('and sees how many rows stand where, as counted by hand', async ({ page, town }) => {
    await page.goto(`plans/${town.year.arabic}/`);
    const tiles = page.getByRole('region', { name: /^ความก้าวหน้า ณ วันที่/ }).locator('.statuses > li');
    const shown = await tiles.evaluateAll((items) =>
      items.map((item) => [item.textContent.replace(/[\d\s]/g, ''), item.querySelector('strong')!.textContent]),
    );
    expect(Object.fromEntries(shown)).toEqual(HAND[town.name]!.standings);
  });

  test('and finds what is late first', async ({ page, town }) => {
    await page.goto(`plans/${town.year.arabic}/rows/`);
    const statuses = await results(page).locator('tbody .badge.status').allTextContents();
    const order = Object.values<string>(ROW_CAUSES);
    expect(statuses).toEqual(statuses.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(statuses.length).toBeGreaterThan(10);
  });

  test('and follows a number of rows to those rows, which a search engine leaves alone', async ({ page, town }) => {
    await page.goto(`plans/${town.year.arabic}/`);
    const { unrecorded } = HAND[town.name]!;
    await page.getByRole('link', { name: `ไม่มีตัวเลขบันทึก ${unrecorded} กิจกรรม` }).click();
    await expect(page).toHaveURL(/\/rows\/status\/no-record\/$/);
    await expect(page.getByRole('main').locator('tbody tr')).toHaveCount(unrecorded);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  });

  test('and reads a year that is over as history: nothing is an alarm', async ({ page, town }) => {
    await page.goto(`plans/${town.year.arabic}/`);
    await expect(page.getByText(/^แผนของปีงบประมาณที่ผ่านมา/)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'ต้องทำก่อน' })).toHaveCount(0);
    await expect(page.getByRole('main').locator('.bad')).toHaveCount(await page.locator('pattern.bad').count());
  });

  test('and follows every number that was counted to the entries behind it in one click', async ({ page, town }) => {
    await page.goto(`plans/${town.year.arabic}/rows/`);
    const numbers = await results(page)
      .locator('td a')
      .evaluateAll((links) => links.map((link) => ({ text: link.textContent.trim(), address: (link as HTMLAnchorElement).href })));
    expect(numbers.length).toBeGreaterThan(5);
    const wanted = new Map<string, number>();
    for (const { text, address } of numbers) {
      const place = address.replace(/#.*/, '');
      wanted.set(place, (wanted.get(place) ?? 0) + Number(/\d+/.exec(text)![0]));
    }
    for (const [address, count] of wanted) {
      await page.goto(address);
      const entries = page.getByRole('region', { name: /^รายการที่นับ/ }).getByRole('link');
      await expect(entries, address).toHaveCount(count);
    }
  });
});

test.describe('the page of a row', () => {
  /** The first row of the plan that has a chart. */
  const openCharted = async (page: Page, town: Town) => {
    await page.goto(`plans/${town.year.arabic}/rows/`);
    await results(page)
      .getByRole('link', { name: /[1-9]\d* (?:ครั้ง|รายการ|ฉบับ)/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  };

  test('has a chart of the year with the same months in a table beside it', async ({ page, town }) => {
    await openCharted(page, town);
    const history = page.getByRole('region', { name: /^ความเป็นมาในปีงบประมาณ/ });
    await expect(history.getByRole('img')).toBeVisible();
    // Twelve months and four quarters.
    await expect(history.getByRole('table').getByRole('rowheader')).toHaveCount(16);
    await expect(history.getByRole('rowheader').first()).toHaveText(`ตุลาคม ${Number(town.year.arabic) - 1}`);
  });

  test('says who is responsible, how it is measured, and leads back to the plan and on to the next row', async ({ page, town }) => {
    await openCharted(page, town);
    for (const name of ['ผู้รับผิดชอบ', 'วิธีวัด', 'งบประมาณ', 'ระยะเวลา'])
      await expect(page.getByRole('term').filter({ hasText: name }).first()).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'กิจกรรมก่อนหน้าและถัดไปของแผน' }).getByRole('link')).not.toHaveCount(0);
    await page.getByRole('link', { name: /^ดูกิจกรรมนี้ในตารางที่/ }).click();
    await expect(page).toHaveURL(new RegExp(`/plans/${town.year.arabic}/printed/#`));
  });

  test('says that no figure is recorded, and shows no zero in its place', async ({ page, town }) => {
    await page.goto(`plans/${town.year.arabic}/cm/2/`);
    await expect(page.getByText('ยังไม่ได้บันทึกตัวเลข', { exact: true }).first()).toBeVisible();
    await expect(page.getByRole('img')).toHaveCount(0);
  });

  for (const scheme of ['light', 'dark'] as const)
    test(`draws its chart in colours that stand out, ${scheme} and in print`, async ({ page, town }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await openCharted(page, town);
      const chart = page.getByRole('img').first();
      const colours = () =>
        chart.evaluate((element) => {
          const part = element.querySelector('rect')!;
          const style = getComputedStyle(part);
          return { fill: style.fill, stroke: style.stroke, text: getComputedStyle(element.querySelector('text')!).fill };
        });
      const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      for (const media of ['screen', 'print'] as const) {
        await page.emulateMedia({ media, colorScheme: scheme });
        await expect(chart).toBeVisible();
        const { fill, stroke, text } = await colours();
        expect([fill, stroke].some((colour) => colour !== 'none' && colour !== '')).toBe(true);
        expect(text).not.toBe(await ground());
      }
    });
});

test.describe('a head of department', () => {
  test('reads on the page of the department what the plan asks and how far it is', async ({ page, town }) => {
    await page.goto(`departments/${HAND[town.name]!.department}/`);
    const asks = page.getByRole('table', { name: 'กิจกรรมตามแผนที่ส่วนราชการนี้รับผิดชอบ' });
    // The rows of Pak Nam are of the mayor and the KM team, not of departments.
    if (town.name === 'pak-nam') await expect(asks).toHaveCount(0);
    else await expect(asks.locator('tbody tr')).toHaveCount(15);
  });

  test('sees which training reports are missing or late, by department, and what each became', async ({ page, town }) => {
    await page.goto('training-reports/follow-up/');
    if (town.name === 'pak-nam') {
      await expect(page.getByText(`ยังไม่มีรายงานผลการอบรมของปีงบประมาณ ${town.year.arabic}`)).toBeVisible();
      return;
    }
    await page.getByRole('link', { name: /ส่งช้า/ }).click();
    const late = page.locator('#state-late');
    await expect(late).toContainText('ส่งช้า 7 วัน');
    await expect(page.getByRole('table', { name: 'กองช่าง' })).toContainText('ส่งช้า 7 วัน');
    await late.getByRole('cell').last().getByRole('link').click();
    await expect(page.getByRole('heading', { level: 2, name: 'เส้นทางของความรู้' })).toBeVisible();
  });
});

test('a piece of knowledge shows where it came from, what it became and which row it serves', async ({ page, town }) => {
  const [asset, origin] =
    town.name === 'san-pong'
      ? ['waste-sorting-at-source', 'cop-summaries/waste-sorting-2022-01/']
      : ['pipe-leak-finding', 'cop-summaries/water-care-2014-03/'];
  await page.goto(`assets/${asset}/`);
  const chain = page.getByRole('region', { name: 'เส้นทางของความรู้' });
  await expect(chain.getByText('เรื่องนี้', { exact: true })).toBeVisible();
  await chain
    .getByRole('link', { name: new RegExp(`แผนปี ${town.year.arabic}`) })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`/plans/${town.year.arabic}/[^/]+/\\d+/$`));
  await page.goBack();
  await chain.locator('li', { hasText: 'ได้มาจาก' }).getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`${origin}$`));
  await expect(page.getByRole('region', { name: 'เส้นทางของความรู้' }).getByText('กลายเป็น')).toBeVisible();
});

test('the self-assessment turns its three lowest scores into what helps', async ({ page, town }) => {
  await page.goto(`assessments/km-${town.year.arabic}/`);
  if (town.name === 'pak-nam') {
    // Its form has no scores: it is read as it is, and nothing is made up from it.
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('img', { name: /^คะแนนเฉลี่ยตามหมวด/ })).toHaveCount(0);
    await expect(page.getByRole('region', { name: /^ข้อที่ได้คะแนนต่ำสุด/ })).toHaveCount(0);
    return;
  }
  await expect(page.getByRole('img', { name: /^คะแนนเฉลี่ยตามหมวด/ })).toBeVisible();
  const advice = page.getByRole('region', { name: /^ข้อที่ได้คะแนนต่ำสุด 3 ข้อ/ });
  await expect(advice).toContainText('5.1');
  await expect(advice).toContainText('+1 จากปีก่อน');
  const row = advice.getByRole('link', { name: /แผนปี 2565/ }).first();
  await expect(row).toBeVisible();
  await row.click();
  await expect(page).toHaveURL(/\/plans\/2565\/[^/]+\/\d+\/$/);
});

test('the timeline of the year and the years side by side are one click from the plan', async ({ page, town }) => {
  await page.goto(`plans/${town.year.arabic}/`);
  await page.getByRole('link', { name: 'ปฏิทินของปี' }).click();
  await expect(page.getByRole('img', { name: /^ช่วงเวลาของแผน/ })).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: 'เทียบรายปี' }).click();
  await expect(page.getByRole('table').getByRole('columnheader', { name: `ปี ${town.year.arabic}` })).toBeVisible();
});

test('the risks name the topics that one expert alone holds', async ({ page }) => {
  await page.goto('risks/');
  const alone = page.getByRole('table', { name: /^เรื่องที่มีผู้รู้เพียงคนเดียว/ });
  await expect(alone.getByRole('rowheader').first()).toBeVisible();
  await alone.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/experts\/[^/]+\/$/);
});
