import type { CollectionName } from '../schemas/collections.ts';

/** What must not be done with a sample of a kind; others are told the usual. */
const WARNINGS: Partial<Record<CollectionName, string>> = {
  manuals: 'หน้านี้เป็นตัวอย่าง ห้ามใช้อ้างอิงหรือยื่นคำขอ',
  experts: 'บัตรนี้เป็นตัวอย่าง ข้อมูลสมมติขึ้น ไม่ใช่ผู้รู้จริงของหน่วยงาน',
  meetings: 'รายงานการประชุมนี้เป็นตัวอย่าง สมมติขึ้นเพื่อแสดงรูปแบบ ห้ามใช้อ้างอิง',
  assessments: 'การประเมินนี้เป็นตัวอย่าง คะแนนสมมติขึ้น ห้ามใช้อ้างอิง',
  reports: 'ข้อความของคณะกรรมการในรายงานนี้เป็นตัวอย่าง ห้ามใช้อ้างอิง',
};

/** What stands under the title of a sample. */
export const sampleWarning = (collection: CollectionName): string =>
  WARNINGS[collection] ?? 'หน้านี้เป็นตัวอย่าง เรื่องที่เล่าสมมติขึ้นเพื่อแสดงรูปแบบ ไม่ใช่ข้อเท็จจริงของหน่วยงาน';

/** How a list tells its samples apart: by one sentence, by a mark at each, or both. */
export interface SamplesOfList {
  notice: string | undefined;
  marked: boolean;
}

/** From this share on a list says that it holds samples before one reads it. */
const MOST = 0.5;

/** What a list says of the samples in it. A list of one marks that; where all are samples, marks would tell nothing more. */
export const samplesOf = (entries: readonly { data: { sample: boolean } }[]): SamplesOfList => {
  const all = entries.length;
  const samples = entries.filter(({ data }) => data.sample).length;
  if (samples === 0) return { notice: undefined, marked: false };
  if (all === 1) return { notice: undefined, marked: true };
  if (samples === all) return { notice: `ทั้ง ${all} รายการเป็นตัวอย่าง ไม่ใช่ข้อมูลจริงของหน่วยงาน`, marked: false };
  return { notice: samples / all > MOST ? `เป็นตัวอย่าง ${samples} จาก ${all} รายการ` : undefined, marked: true };
};
