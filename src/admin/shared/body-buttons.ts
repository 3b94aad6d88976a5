/** Something that a button puts into a body: around what is selected, or around an example. */
export interface BodyButton {
  label: string;
  before: string;
  after: string;
  example: string;
  /** Whether it is one of our components, which only MDX may have. */
  mdx?: boolean;
}

export const BODY_BUTTONS: readonly BodyButton[] = [
  { label: 'หัวข้อ', before: '\n\n## ', after: '\n\n', example: 'หัวข้อ' },
  { label: 'หัวข้อย่อย', before: '\n\n### ', after: '\n\n', example: 'หัวข้อย่อย' },
  { label: 'ตัวหนา', before: '**', after: '**', example: 'ข้อความ' },
  { label: 'รายการ', before: '\n\n- ', after: '\n- ข้อถัดไป\n\n', example: 'ข้อแรก' },
  { label: 'ลำดับ', before: '\n\n1. ', after: '\n2. ข้อถัดไป\n\n', example: 'ข้อแรก' },
  { label: 'ลิงก์', before: '[', after: '](https://)', example: 'ข้อความของลิงก์' },
  { label: 'คำพูด', before: '\n\n> ', after: '\n\n', example: 'คำพูดที่ยกมา' },
  { label: 'ตาราง', before: '\n\n| ', after: ' | หัวคอลัมน์ |\n| --- | --- |\n| ข้อมูล | ข้อมูล |\n\n', example: 'หัวคอลัมน์' },
  { label: 'กรอบหมายเหตุ', before: '\n\n<Callout kind="note">\n\n', after: '\n\n</Callout>\n\n', example: 'ข้อความในกรอบ', mdx: true },
  { label: 'กรอบข้อควรระวัง', before: '\n\n<Callout kind="warning">\n\n', after: '\n\n</Callout>\n\n', example: 'ข้อความในกรอบ', mdx: true },
  { label: 'ส่วนที่พับได้', before: '\n\n<Details summary="หัวข้อที่กดเปิด">\n\n', after: '\n\n</Details>\n\n', example: 'ข้อความที่ซ่อนไว้', mdx: true },
];

/** A text with something put in at the selection; blocks stand apart by one empty line, and what may be typed over is selected. */
export const inserted = (
  text: string,
  from: number,
  to: number,
  { before, after, example }: Pick<BodyButton, 'before' | 'after' | 'example'>,
): { text: string; start: number; end: number } => {
  const [head, chosen, tail] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  const isBlock = before.startsWith('\n\n');
  const opening = isBlock ? `${head.trimEnd() === '' ? '' : '\n\n'}${before.slice(2)}` : before;
  const closing = isBlock && tail.trim() === '' ? after.replace(/\n+$/, '\n') : after;
  const top = isBlock ? head.trimEnd() : head;
  const middle = chosen === '' ? example : chosen;
  const start = top.length + opening.length;
  return { text: top + opening + middle + closing + (isBlock ? tail.trimStart() : tail), start, end: start + middle.length };
};
