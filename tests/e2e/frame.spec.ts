import { ENGINE, expect, test } from './support/test.ts';
import { FRAME_WORDS, GUIDE_WITH_FRAME_WORDS } from './support/towns.ts';

test.describe('a guide with headings named like parts of the frame', { tag: ENGINE }, () => {
  test.beforeEach(({ page }) => page.goto(GUIDE_WITH_FRAME_WORDS));

  test('has every id once', async ({ page }) => {
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(FRAME_WORDS.length);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });

  test('has contents that lead to each heading', async ({ page }) => {
    const contents = page.getByRole('navigation', { name: 'ในหน้านี้' });
    for (const word of FRAME_WORDS) {
      await contents.getByRole('link', { name: word, exact: true }).click();
      expect(await page.evaluate(() => document.querySelector(':target')?.textContent)).toBe(word);
    }
  });

  test('is passed to by the link past the header', async ({ page }) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.querySelector(':target')?.tagName)).toBe('MAIN');
  });

  test('opens the search with a key and from the header', async ({ page }) => {
    const dialog = page.getByRole('dialog', { name: 'ค้นหา' });
    const field = dialog.getByRole('combobox', { name: 'ค้นหา' });
    await page.keyboard.press('/');
    await expect(field).toBeFocused();
    await field.fill('ความรู้');
    await expect(dialog.getByRole('option').first()).toBeVisible();
    await field.press('ArrowDown');
    await expect(field).toHaveAttribute('aria-activedescendant', /./);
    await dialog.getByRole('button', { name: 'ปิด' }).click();
    await expect(dialog).toBeHidden();
    await page.getByRole('banner').getByRole('link', { name: 'ค้นหา' }).click();
    await expect(field).toBeFocused();
  });
});
