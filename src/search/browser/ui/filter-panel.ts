import { FACETS, type Facet } from '../../shared/page-record.ts';
import type { FacetCounts } from '../retrieve.ts';
import { createElement } from './create-element.ts';
import { chooseFilter, type SearchState } from './search-state.ts';

const FACET_LABELS: Record<Facet, string> = {
  kind: 'ประเภท',
  department: 'ส่วนราชการ',
  year: 'ปีงบประมาณ',
  step: 'ขั้นตอน',
  audience: 'สำหรับ',
};

interface Choice {
  name: string;
  label: string;
  options: readonly HTMLOptionElement[];
  value: string;
  choose: (value: string) => void;
}

const createChoice = ({ name, label, options, value, choose }: Choice): HTMLLabelElement => {
  const select = createElement('select');
  select.name = name;
  select.append(...options);
  select.value = value;
  select.addEventListener('change', () => choose(select.value));
  const field = createElement('label', label);
  field.append(select);
  return field;
};

/**
 * Shows the choices that narrow or order the results; without counts, only what needs none.
 *
 * @param go Goes to the state that a choice leads to.
 */
export const showChoices = (
  fields: HTMLElement,
  state: SearchState,
  counts: FacetCounts | undefined,
  go: (state: SearchState) => void,
): void => {
  const filters = FACETS.filter((facet) => counts?.[facet]?.length).map((facet) =>
    createChoice({
      name: facet,
      label: FACET_LABELS[facet],
      options: [new Option('ทั้งหมด', ''), ...counts![facet]!.map(({ value, count }) => new Option(`${value} (${count})`, value))],
      value: state.filters[facet] ?? '',
      choose: (value) => go(chooseFilter(state, facet, value)),
    }),
  );
  const order = createChoice({
    name: 'sort',
    label: 'เรียงตาม',
    options: [new Option('ตรงที่สุด', ''), new Option('ใหม่ที่สุด', 'newest')],
    value: state.isNewestFirst ? 'newest' : '',
    choose: (value) => go({ ...state, isNewestFirst: value === 'newest' }),
  });
  const focused = (document.activeElement as HTMLSelectElement | null)?.name;
  fields.replaceChildren(
    ...filters,
    order,
    ...(counts ? [] : [createElement('p', 'โหลดตัวกรองไม่ได้ โปรดตรวจการเชื่อมต่อ แล้วปิดและเปิดส่วนนี้อีกครั้ง')]),
  );
  if (focused) fields.querySelector<HTMLSelectElement>(`select[name="${focused}"]`)?.focus();
};
