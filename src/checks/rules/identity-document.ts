import { foldedText, isInAddress } from '../numbers.ts';
import { orAllow, personalFinding } from '../personal-data.ts';
import type { FileRule } from '../rule.ts';

/** Numbers of a person's papers, after the word for the paper: without it, nothing tells them from other numbers. */
const PAPERS: readonly [name: string, written: RegExp][] = [
  ['เลขที่หนังสือเดินทาง', /(?:หนังสือเดินทาง|พาสปอร์ต|[Pp]assport|PASSPORT)[^\d\n]{0,30}?(?<![A-Za-z])(?<number>[A-Z]{1,2}[ -]?\d{6,7})(?![\d-])/g],
  ['เลขรหัสประจำบ้าน', /(?:รหัส|เลข)ประจำบ้าน[^\d\n]{0,30}?(?<number>\d{4}[- .]{0,3}\d{6}[- .]{0,3}\d)(?![\d-])/g],
  ['รหัสหลังบัตรประชาชน', /(?:หลังบัตร|[Ll]aser|LASER)[^\d\n]{0,30}?(?<number>[A-Z]{2}\d[ -]?\d{7}[ -]?\d{2})(?!\d)/g],
  ['เลขที่ใบอนุญาตขับรถ', /(?:ใบขับขี่|ใบอนุญาตขับ(?:ขี่|รถ))[^\d\n]{0,30}?(?<![\d/.-])(?<number>\d{8})(?![\d/.-])/g],
];

/** Six digits stand together in the number of every paper, and in few texts. */
const LONG_NUMBER = /\d{6}/;

/** The number of a person's passport, house or licence is not published (PDPA B.E. 2562). */
export const identityDocument: FileRule = {
  id: 'identity-document',
  severity: 'warning',
  title: 'ไม่มีเลขของเอกสารประจำตัว',
  why: 'เลขหนังสือเดินทาง เลขรหัสประจำบ้าน และเลขหลังบัตร ผู้อื่นนำไปสวมสิทธิได้',
  example: { at: 'body', wrong: 'เลขรหัสประจำบ้าน 5007-012345-6', right: 'เลขรหัสประจำบ้าน XXXX-XXXXXX-X' },
  checkFile: ({ raw }) => {
    const { folded } = foldedText(raw);
    if (!LONG_NUMBER.test(folded)) return [];
    return PAPERS.flatMap(([name, written]) =>
      [...folded.matchAll(written)].flatMap(({ 0: match, index, groups }) => {
        const start = index + match.length - groups!['number']!.length;
        if (isInAddress(folded, start)) return [];
        return [personalFinding(raw, start, `พบ${name}`, `ลบออก หรือแทนตัวเลขด้วย X${orAllow('identity-document')}`)];
      }),
    );
  },
};
