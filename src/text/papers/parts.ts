import type { Question } from '../../schemas/fragments/questions.ts';
import type { Block, Cell, Line, Section } from '../paper.ts';

/** Sections on upright pages; one with nothing in it is left out. */
export const section = (id: string, title: string, blocks: readonly Block[]): Section[] =>
  blocks.length > 0 ? [{ id, title, parts: [{ wide: false, blocks }] }] : [];

export const paragraph = (text: string | undefined): Block[] => (text ? [{ kind: 'paragraph', line: [{ text }] }] : []);
export const heading = (text: string): Block => ({ kind: 'heading', text });

const lineOf = (text: string): Line => [{ text }];

/** A list of one item stands as a paragraph, since there is nothing to number. */
export const list = (items: readonly string[], ordered = true): Block[] => {
  const [only, ...more] = items;
  if (only === undefined) return [];
  return more.length === 0 ? paragraph(only) : [{ kind: 'list', ordered, items: items.map(lineOf) }];
};

/** What was asked about an entry, and answered. */
export const questions = (asked: readonly Question[]): Section[] =>
  section(
    'questions',
    'ถามตอบ',
    asked.flatMap(({ question, answer, answeredBy }) => [heading(question), ...paragraph(`${answer} (${answeredBy})`)]),
  );

/** A column of a table of records. */
export interface Column<Row> {
  title: string;
  /** Width in hundredths of the table. */
  share: number;
  cell: (row: Row, place: number) => string | readonly string[] | undefined;
}

const cellOf = (value: string | readonly string[] | undefined): Cell =>
  (typeof value === 'string' ? [value] : (value ?? ['–'])).map(lineOf);

/** A table of records; none where there are none. */
export const table = <Row>(rows: readonly Row[], columns: readonly Column<Row>[], caption = ''): Block[] =>
  rows.length === 0
    ? []
    : [
        {
          kind: 'table',
          caption,
          columns: columns.map(({ title, share }) => ({ title, share })),
          rows: rows.map((row, place) => columns.map(({ cell }) => cellOf(cell(row, place)))),
        },
      ];
