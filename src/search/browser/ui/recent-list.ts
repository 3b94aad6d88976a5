import { createElement } from './create-element.ts';
import { forgetSearch, forgetSearches, readRecentSearches } from './recent-searches.ts';

/**
 * The recent searches with a button to erase each, and one for all. Arrows go from the field through the list and back; Delete erases.
 *
 * @param box Where they are shown; hidden while there are none.
 * @param field Where the reader types; has the focus again when nothing is left.
 * @returns shows them as they are now.
 */
export const createRecentList = (box: HTMLElement, field: HTMLInputElement, hrefOf: (search: string) => string): (() => void) => {
  const list = createElement('ul');
  const links = () => [...list.querySelectorAll('a')];

  const createItem = (search: string): HTMLLIElement => {
    const item = createElement('li');
    const link = createElement('a', search);
    link.href = hrefOf(search);
    const erase = createElement('button', '×');
    erase.type = 'button';
    erase.setAttribute('aria-label', `ลบ “${search}” ออกจากประวัติ`);
    erase.addEventListener('click', () => {
      const place = links().indexOf(link);
      forgetSearch(search);
      show();
      (links()[Math.min(place, links().length - 1)] ?? field).focus();
    });
    item.append(link, erase);
    return item;
  };
  const show = (): void => {
    list.replaceChildren(...readRecentSearches().map(createItem));
    box.hidden = links().length === 0;
  };

  const eraseAll = createElement('button', 'ลบประวัติการค้นหาทั้งหมด', 'button');
  eraseAll.type = 'button';
  eraseAll.addEventListener('click', () => {
    forgetSearches();
    show();
    field.focus();
  });
  box.classList.add('recent-searches');
  box.append(createElement('h2', 'ค้นหาล่าสุด'), createElement('p', 'เก็บไว้ในเครื่องนี้เท่านั้น ไม่ส่งไปที่ใด'), list, eraseAll);

  const step = (event: KeyboardEvent): void => {
    const all: HTMLElement[] = links();
    const place = all.indexOf(event.target as HTMLElement);
    if (box.hidden || (place < 0 && event.target !== field)) return;
    if (event.key === 'ArrowDown') all[Math.min(place + 1, all.length - 1)]!.focus();
    else if (event.key === 'ArrowUp' && place >= 0) (all[place - 1] ?? field).focus();
    else if (event.key === 'Delete' && place >= 0) all[place]!.parentElement!.querySelector('button')!.click();
    else return;
    event.preventDefault();
  };
  box.addEventListener('keydown', step);
  field.addEventListener('keydown', step);
  return show;
};
