import { XMLParser } from 'fast-xml-parser';
import { unzipSync } from 'fflate';

/** A cell over several rows or columns, counted from 0. */
interface Span {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

/** What the reader of values leaves out of a sheet. */
interface SheetParts {
  spans: Span[];
  /** Number formats by the address of their cells; a cell of the general one is not there. */
  formats: ReadonlyMap<string, string>;
}

/** Formats that every workbook has without naming them (ECMA-376, 18.8.30), as far as they are of numbers. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;(#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;(#,##0.00)',
};

const LISTS = new Set(['sheet', 'Relationship', 'numFmt', 'xf', 'row', 'c', 'mergeCell']);
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseAttributeValue: false,
  parseTagValue: false,
  isArray: (name) => LISTS.has(name),
});

interface Part {
  workbook?: { sheets?: { sheet?: { id?: string }[] } };
  Relationships?: { Relationship?: { Id?: string; Target?: string }[] };
  styleSheet?: { numFmts?: { numFmt?: { numFmtId: string; formatCode: string }[] }; cellXfs?: { xf?: { numFmtId?: string }[] } };
  worksheet?: { sheetData?: { row?: { c?: { r?: string; s?: string }[] }[] } | ''; mergeCells?: { mergeCell?: { ref: string }[] } };
}

const columnNumber = (letters: string): number => [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const spanOf = (ref: string): Span[] => {
  const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref) ?? [];
  if (!left || !right) return [];
  const [row, column] = [Number(top) - 1, columnNumber(left)];
  return [{ row, column, rowSpan: Number(bottom) - row, columnSpan: columnNumber(right) - column + 1 }];
};

/** Number formats by the number of a style. */
const formatsOf = ({ styleSheet }: Part): (string | undefined)[] => {
  const own = new Map(styleSheet?.numFmts?.numFmt?.map(({ numFmtId, formatCode }) => [numFmtId, formatCode]));
  return (styleSheet?.cellXfs?.xf ?? []).map(({ numFmtId = '0' }) => own.get(numFmtId) ?? BUILT_IN[Number(numFmtId)]);
};

/** The parts of each sheet, in the order of the workbook: that of its files may be another. */
export const sheetParts = (bytes: Uint8Array): SheetParts[] => {
  const files = unzipSync(bytes, {
    filter: ({ name }) => /^xl\/(?:workbook|styles|_rels\/workbook\.xml|worksheets\/[^/]+)\.(?:xml|rels)$/.test(name),
  });
  const read = (name: string): Part => (files[name] ? (parser.parse(new TextDecoder().decode(files[name])) as Part) : {});
  const targets = new Map(read('xl/_rels/workbook.xml.rels').Relationships?.Relationship?.map(({ Id, Target = '' }) => [Id, Target]));
  const formats = formatsOf(read('xl/styles.xml'));
  return (read('xl/workbook.xml').workbook?.sheets?.sheet ?? []).map(({ id }) => {
    const target = targets.get(id) ?? '';
    const { worksheet } = read(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    const cells = worksheet?.sheetData ? (worksheet.sheetData.row ?? []).flatMap(({ c = [] }) => c) : [];
    return {
      spans: (worksheet?.mergeCells?.mergeCell ?? []).flatMap(({ ref }) => spanOf(ref)),
      formats: new Map(
        cells.flatMap(({ r, s }): [string, string][] => {
          const format = s === undefined ? undefined : formats[Number(s)];
          return r && format ? [[r, format]] : [];
        }),
      ),
    };
  });
};
