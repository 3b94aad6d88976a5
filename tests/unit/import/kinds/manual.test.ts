import { describe, expect, it } from 'vitest';
import { allSchemas, type EntryData } from '#src/schemas/collections.ts';
import { manualPaper } from '#src/text/papers/manual.ts';
import { toArabicDigits } from '#src/thai/digits.ts';
import { entryAt, makeEntry, makeKnowledgeBase, makeManual, type Fields } from '../../../support/entries.ts';
import { importFile, writePaper } from '../support/round-trip.ts';
import { heading, paragraph, table, wordFile } from '../support/word-file.ts';

const town = { name: 'เทศบาลตำบลตัวอย่าง', departments: [{ id: 'finance', title: 'กองคลัง' }], communities: [] };

const throughPaper = async (change: Fields) => {
  const fields = makeManual(change);
  const kb = makeKnowledgeBase([makeEntry('departments', 'finance', { title: 'กองคลัง' }), makeEntry('manuals', 'tax', fields)]);
  const entry = entryAt(kb, 'manuals/tax');
  if (entry.collection !== 'manuals') throw new Error('no manual');
  const { fields: found, ...more } = await importFile(await writePaper(manualPaper(kb, entry, [])), 'manual', town);
  return { found, expected: entry.data, ...more };
};

/** What a manual says; its paper is written in Thai digits, and links are no part of it. */
const said = (fields: unknown): Partial<EntryData<'manuals'>> =>
  JSON.parse(toArabicDigits(JSON.stringify(allSchemas.manuals.parse(fields)))) as EntryData<'manuals'>;

describe('a manual that comes back from its own paper', () => {
  it('has every part: fees in each way, documents by who hands them in, the printed total with its reason', async () => {
    const { found, expected } = await throughPaper({
      criteria: ['ผู้มีป้ายต้องยื่นแบบทุกปี', 'ป้ายใหม่ยื่นภายใน 15 วัน'],
      channels: [
        {
          name: 'กองคลัง',
          place: 'ชั้น 1',
          counter: 'ช่อง 2',
          hours: '08.30–16.30 น.',
          telephone: '053-211-234',
          online: 'https://example.go.th/tax',
        },
      ],
      steps: [
        { title: 'ตรวจเอกสาร', detail: 'ตรวจตามรายการ', time: { amount: 10, unit: 'minutes' }, responsible: 'นักวิชาการจัดเก็บรายได้' },
        { title: 'ออกใบอนุญาต', time: { amount: 1, unit: 'working-days' }, responsible: 'ผู้อำนวยการกองคลัง' },
      ],
      totalTime: { amount: 30, unit: 'working-days' },
      totalTimeNote: 'กฎหมายกำหนดไว้ 30 วันทำการ',
      documents: [
        { name: 'แบบ ภ.ป.1', issuer: 'กองคลัง', originals: 1, copies: 1, remark: 'ขอรับได้ที่กองคลัง' },
        { name: 'บัตรประจำตัวประชาชน', applicant: 'individual', originals: 1 },
        { name: 'หนังสือมอบอำนาจ', applicant: 'juristic', case: 'มอบอำนาจให้ผู้อื่นยื่นแทน', originals: 1 },
      ],
      fees: [
        { item: 'ค่าปรับ', baht: 200, per: 'ครั้ง', remark: 'เมื่อยื่นช้า' },
        { item: 'ค่าตรวจป้าย', baht: 1000, limit: 'at-most' },
        { item: 'ค่าติดตั้ง', baht: 100, to: 500, per: 'ตารางเมตร' },
        { item: 'เงินเพิ่ม', percent: 5, limit: 'at-most', of: 'ค่าภาษี' },
        { item: 'ค่าคำขอ', baht: 0 },
        { item: 'ค่าใช้จ่ายอื่น', rate: 'ตามบัญชีท้ายเทศบัญญัติ' },
      ],
      licenceTerm: '1 ปีนับแต่วันที่ออก',
      complaints: [{ channel: 'ศูนย์ดำรงธรรมเทศบาล', contact: '053-211-235' }, { channel: 'กล่องรับความเห็น' }],
      forms: [{ title: 'แบบแสดงรายการภาษีป้าย' }],
      issued: '2021-11',
    });
    const { title, department, updated: _, ...parts } = said(expected);
    expect(said({ ...found, updated: '2022-01-12' })).toMatchObject({ ...parts, title, department });
  });

  it('says that there are no fees and no documents where the paper says so', async () => {
    const { found } = await throughPaper({ fees: [], documents: [], noFees: true, noDocuments: true, issued: '2021' });
    expect(found).toMatchObject({ noFees: true, noDocuments: true, issued: '2021' });
    expect(found['fees'] ?? found['documents']).toBeUndefined();
  });
});

it('reads fees as sentences, and leaves what is no figure in words', async () => {
  const file = await wordFile('คู่มือ.docx', [
    paragraph('คู่มือสำหรับประชาชน: การขออนุญาตติดตั้งป้าย'),
    heading('ค่าธรรมเนียม'),
    paragraph('๑. ค่าใบอนุญาต ฉบับละ ๒๐ บาท'),
    paragraph('๒. ค่าตรวจแบบ ไม่เกิน ๑,๐๐๐ บาท/แปลง'),
    paragraph('๓. เงินประกัน ร้อยละ ๕ ของมูลค่างาน'),
    paragraph('๔. ค่าเดินทาง ตามระยะทางจริง'),
    heading('เอกสารที่ต้องใช้'),
    paragraph('กรณีนิติบุคคล'),
    table([
      ['ที่', 'รายการเอกสาร', 'จำนวน'],
      ['๑', 'หนังสือรับรองนิติบุคคล', 'สำเนา ๒ ฉบับ'],
    ]),
  ]);
  const { fields, body } = await importFile(file, 'manual', town);
  expect(fields['fees']).toEqual([
    { item: 'ค่าใบอนุญาต', baht: 20, per: 'ฉบับ' },
    { item: 'ค่าตรวจแบบ', baht: 1000, limit: 'at-most', per: 'แปลง' },
    { item: 'เงินประกัน', percent: 5, of: 'มูลค่างาน' },
  ]);
  expect(body).toContain('ค่าเดินทาง ตามระยะทางจริง');
  expect(fields['documents']).toEqual([{ name: 'หนังสือรับรองนิติบุคคล', applicant: 'juristic', copies: 2 }]);
});
