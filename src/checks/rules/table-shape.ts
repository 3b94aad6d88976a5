import { cellsOf, isDelimiter, type Leftover } from '../../markdown/leftovers.ts';
import { bodyFinding, factsOf, quote } from '../body-finding.ts';
import type { FileRule } from '../rule.ts';

/** A table has its delimiter row, as many columns in it as in its head, and no cells beyond them. */
export const tableShape: FileRule = {
  id: 'table-shape',
  severity: 'warning',
  title: 'ตารางมีบรรทัด --- และทุกแถวไม่เกินจำนวนช่องของหัวตาราง',
  why: 'ตารางที่เขียนไม่ครบจะต่อกันเป็นข้อความ และช่องที่เกินจะหายไป',
  example: { at: 'body', wrong: '| งาน | วัน |\n| ตรวจ | 3 |', right: '| งาน | วัน |\n| --- | --- |\n| ตรวจ | 3 |' },
  checkFile: function* ({ raw, body }) {
    const facts = factsOf(body);
    for (const leftover of facts.leftovers) {
      if (leftover.kind === 'table') yield bodyFinding(raw, leftover, ...explainTable(leftover), leftover.edit);
      if (leftover.kind === 'spreadsheet')
        yield bodyFinding(
          raw,
          leftover,
          `ตารางจากโปรแกรม Excel (มี Tab) จะต่อกันเป็นบรรทัดเดียว: ${quote(leftover.text)}`,
          'เขียนเป็นตาราง ขึ้นต้น คั่น และปิดท้ายแต่ละช่องด้วย | และมีบรรทัด | --- | --- | ใต้หัวตาราง',
        );
    }
    for (const lost of facts.lost)
      if (lost.kind === 'cell')
        yield bodyFinding(
          raw,
          lost,
          `ช่อง ${quote(lost.text)} เกินจำนวนช่องของหัวตาราง จึงไม่แสดง`,
          'เพิ่มช่องในหัวตารางและบรรทัด --- หรือลบ | ที่เกิน ถ้าต้องการเครื่องหมาย | ในช่องให้เขียน \\|',
        );
  },
};

const explainTable = ({ text }: Leftover): [what: string, fix: string] => {
  const rows = text.split('\n');
  const columns = cellsOf(rows[0]!).length;
  if (isDelimiter(rows[0]!)) return ['ตารางไม่มีหัวตารางเหนือบรรทัด --- จึงต่อกันเป็นข้อความ', 'เพิ่มแถวหัวตารางเหนือบรรทัด ---'];
  const delimiter = rows[1] !== undefined && isDelimiter(rows[1]) ? cellsOf(rows[1]).length : undefined;
  const right = `|${' --- |'.repeat(columns)}`;
  return delimiter !== undefined && delimiter !== columns
    ? [`หัวตารางมี ${columns} ช่อง แต่บรรทัด --- มี ${delimiter} ช่อง จึงไม่เป็นตาราง`, `แก้บรรทัด --- เป็น ${right}`]
    : [`ตารางขาดบรรทัด ${right} จึงต่อกันเป็นข้อความ`, `เพิ่มบรรทัด ${right} ใต้หัวตาราง และเว้นบรรทัดก่อนตาราง`];
};
