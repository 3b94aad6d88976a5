import { describe, expect, it } from 'vitest';
import { makeSearchIndex } from '#src/search/browser/search-index.ts';
import { scanPages } from '#src/search/browser/scanned-index.ts';
import type { PageRecord } from '#src/search/shared/page-record.ts';
import type { TownWord } from '#src/thai/answer-words.ts';
import { makeRecord } from '../page-records.ts';

const PAGES: Partial<PageRecord>[] = [
  {
    address: '/manuals/digging/',
    title: 'การขออนุญาตขุดดิน',
    answers: ['service', 'fee', 'documents', 'time', 'form'],
    facts: { fee: 'ใบอนุญาต 500 บาท', documents: 'คำขอ · โฉนด', time: '7 วันทำการ' },
    text: 'ผู้ที่จะขุดดินลึกเกินสามเมตรยื่นคำขอที่กองช่าง',
  },
  { address: '/assets/digging/', title: 'ขุดดินอย่างปลอดภัย', answers: ['method'], text: 'ค่าธรรมเนียม กองช่าง ขุดดิน ใครก็ทำได้' },
  { address: '/experts/digger/', title: 'ผู้รู้ด้านงานดิน', names: ['ขุดดิน'], answers: ['who'], facts: { who: 'นายช่างโยธา' } },
  {
    address: '/departments/engineering/',
    title: 'กองช่าง',
    answers: ['who', 'telephone', 'hours', 'place'],
    facts: { telephone: '0 5312 3456' },
  },
  { address: '/departments/finance/', title: 'กองคลัง', answers: ['who', 'telephone', 'hours', 'place'], facts: {} },
  { address: '/guides/calls/', title: 'มารยาทการรับโทรศัพท์', answers: ['meaning', 'method'], text: 'เบอร์โทรกองช่างและเบอร์โทรกองคลัง อยู่ในสมุด' },
  { address: '/meetings/1/', title: 'รายงานการประชุมครั้งที่ 1', answers: ['meeting'], text: 'มติที่ประชุม เห็นชอบ' },
  { address: '/glossary/resolution/', title: 'มติที่ประชุม', answers: ['meaning'], text: 'สิ่งที่ที่ประชุมตกลง' },
  { address: '/manuals/elderly/', title: 'การลงทะเบียนรับเงินเบี้ยยังชีพผู้สูงอายุ', answers: ['service', 'fee'], text: 'ยื่นที่สำนักปลัด' },
];

const ask = async (text: string, townWords?: readonly TownWord[]) => {
  const { results } = await makeSearchIndex(scanPages(PAGES.map(makeRecord)), townWords).search(text);
  return { first: results[0]?.page.address, fact: results[0]?.fact };
};

describe('a question gets', () => {
  it('the manual and the fee', async () => {
    expect(await ask('ขุดดินเสียค่าธรรมเนียมเท่าไร')).toEqual({
      first: '/manuals/digging/',
      fact: { label: 'ค่าธรรมเนียม', text: 'ใบอนุญาต 500 บาท' },
    });
  });
  it('the manual and the documents', async () => {
    expect(await ask('ขุดดินใช้เอกสารอะไร')).toEqual({ first: '/manuals/digging/', fact: { label: 'เอกสารที่ต้องใช้', text: 'คำขอ · โฉนด' } });
  });
  it('the manual and the time', async () => {
    expect(await ask('ขุดดินกี่วัน')).toEqual({ first: '/manuals/digging/', fact: { label: 'ระยะเวลา', text: '7 วันทำการ' } });
  });
  it('the person who knows', async () => {
    expect(await ask('ใครรู้เรื่องขุดดิน')).toEqual({ first: '/experts/digger/', fact: { label: 'ตำแหน่ง', text: 'นายช่างโยธา' } });
  });
  it('the office and its number', async () => {
    expect(await ask('เบอร์โทรกองช่าง')).toEqual({ first: '/departments/engineering/', fact: { label: 'โทรศัพท์', text: '0 5312 3456' } });
  });
  it('the office alone, where its page tells no number', async () => {
    expect(await ask('เบอร์โทรกองคลัง')).toEqual({ first: '/departments/finance/', fact: undefined });
  });
  it('meetings for what was decided, and the term for what a decision is', async () => {
    expect((await ask('มติที่ประชุม')).first).toBe('/meetings/1/');
    expect((await ask('มติที่ประชุมคืออะไร')).first).toBe('/glossary/resolution/');
  });
  it('the page that says in the words of offices what is asked in everyday words', async () => {
    expect((await ask('เงินคนแก่')).first).toBe('/manuals/elderly/');
  });
  it('what the town’s own words ask for', async () => {
    expect((await ask('ขุดดินกี่สตางค์', [{ word: 'กี่สตางค์', asks: 'fee' }])).fact?.label).toBe('ค่าธรรมเนียม');
    expect((await ask('ขุดดินกี่สตางค์')).fact).toBeUndefined();
  });
  it('no fact where nothing asks for one', async () => {
    expect(await ask('การขออนุญาตขุดดิน')).toEqual({ first: '/manuals/digging/', fact: undefined });
  });
});
