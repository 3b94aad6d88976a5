import { bare, clean } from '../../clean.ts';
import type { Desk } from '../../desk.ts';
import { gridOf, type Cell, type Table } from '../../paper.ts';
import { whole } from '../../passage.ts';
import { itemsOf } from '../../values/lists.ts';

/** What a focus area brings to a group, as the schema of plans has it. */
interface Benefit {
  group: string;
  items?: string[];
}

export interface FocusArea {
  id: string;
  title: string;
  benefits?: Benefit[];
}

interface Matrix {
  headings: Cell[];
  groups: { column: number; cell: Cell }[];
  rows: (readonly (Cell | undefined)[])[];
}

const isFilled = (cell: Cell | undefined): cell is Cell => cell !== undefined && cell.text.trim() !== '';

/** ตารางประโยชน์ที่จะได้รับจากขอบเขต KM: a row for each focus area, a column for each group. */
const matrixOf = (table: Table, areas: readonly string[]): Matrix | undefined => {
  const grid = gridOf(table);
  const at = grid.findIndex(
    (row) => isFilled(row[0]) && bare(row[0].text).startsWith('ขอบเขต') && row.some((cell) => isFilled(cell) && cell !== row[0]),
  );
  const top = grid[at];
  if (!top) return undefined;
  // The groups stand below a wider heading that says what they get, or beside the heading of the areas.
  const isWide = top.slice(1).some((cell) => isFilled(cell) && bare(cell.text).includes('ประโยชน์'));
  const named = isWide ? grid[at + 1] : top;
  const rows = grid.slice(isWide ? at + 2 : at + 1);
  const isOfAreas = rows.some(([first]) => isFilled(first) && areas.includes(bare(first.text)));
  if (!named || (!isWide && !isOfAreas)) return undefined;
  const groups = named.flatMap((cell, column) => (column > 0 && isFilled(cell) && cell !== named[0] ? [{ column, cell }] : []));
  const headings = [...new Set(grid.slice(0, isWide ? at + 2 : at + 1).flat())]
    .filter(isFilled)
    .filter((cell) => !groups.some((group) => group.cell === cell));
  return groups.length > 0 ? { headings, groups, rows } : undefined;
};

/** Focus areas, with what each brings to whom where the paper has a table of it. */
export const withBenefits = (desk: Desk, titles: readonly string[]): FocusArea[] => {
  const areas: FocusArea[] = titles.map((title, index) => ({ id: `focus-${index + 1}`, title }));
  const known = titles.map(bare);
  for (const block of desk.paper.blocks) {
    const matrix = block.kind === 'table' ? matrixOf(block, known) : undefined;
    if (!matrix) continue;
    for (const cell of matrix.headings) desk.reviewPiece(cell, 'หัวคอลัมน์ที่ใช้จับคู่');
    for (const row of matrix.rows) {
      const [first] = row;
      if (!isFilled(first) || row.every((cell) => cell === first || cell === undefined)) continue;
      let at = known.indexOf(bare(first.text));
      const own = itemsOf(whole(first));
      if (at < 0) {
        if (titles.length > 0) continue;
        at = areas.length;
        areas.push({ id: `focus-${at + 1}`, title: own.map((part) => desk.take(part, `focusAreas[${at}].title`)).join(' ') });
      } else desk.reviewPiece(first, 'ชื่อขอบเขต KM ที่ใช้จับคู่');
      // An empty cell says that the area has nothing for the group, unless the paper leaves the whole column empty.
      const groups = matrix.groups.filter(({ column }) => isFilled(row[column]) || !matrix.rows.some((other) => isFilled(other[column])));
      areas[at]!.benefits = groups.map(({ column, cell: group }, place) => {
        const path = `focusAreas[${at}].benefits[${place}]`;
        const cell = row[column];
        const items =
          isFilled(cell) && !/^[-–]$/.test(clean(cell.text))
            ? itemsOf(whole(cell)).map((item, index) => desk.take(item, `${path}.items[${index}]`))
            : [];
        return { group: desk.take(whole(group), `${path}.group`), ...(items.length > 0 && { items }) };
      });
    }
  }
  return areas;
};
