import { describe, expect, it } from 'vitest';
import { resultsOf } from '#src/domain/plan-results.ts';
import { summarize } from '#src/domain/plan-summary.ts';
import { nextAction, pastYearText, standings } from '#src/text/causes.ts';
import { makeEntry, makeKnowledgeBase, makePlanRow, makePlanTable, type Fields } from '../../support/entries.ts';

const kbOf = (rows: Fields[], today: string) =>
  makeKnowledgeBase(
    [
      makeEntry('plans', '2565', {
        tables: [makePlanTable({ rows: rows.map((row, index) => makePlanRow({ number: index + 1, ...row })) })],
      }),
      makeEntry('assets', 'a', { fiscalYear: 2565, created: '2021-11-01' }),
    ],
    { today },
  );
const asked = (measure: Fields | undefined, target: Fields = { atLeast: 4, unit: measure?.['unit'] ?? 'รายการ' }): Fields => ({
  targets: [{ printed: 'ตามแผน', ...target, ...(measure && { measure }) }],
});
const ROWS = [
  asked({ by: 'entries', collection: 'assets' }),
  asked({ by: 'figures', unit: 'คน', figures: [] }),
  asked({ by: 'total', unit: 'ครั้ง', parts: [{ by: 'meetings' }, { by: 'training-reports' }] }),
  asked(undefined, {}),
  asked({ by: 'none', reason: 'เป็นงานประจำ' }, {}),
];
const actions = (today: string) => resultsOf(kbOf(ROWS, today), '2565').map(nextAction);

describe('the next step for a row', () => {
  it('names what is missing, and what to write where', () => {
    expect(actions('2022-06-01')).toEqual([
      'ยังขาดอีก 3 รายการ เร่งทำส่วนที่ขาดก่อนสิ้นกำหนด แล้วบันทึกผล',
      'บันทึกตัวเลขที่วัดได้ พร้อมวันที่และที่มา ในช่อง figures ของกิจกรรมนี้ในไฟล์แผน',
      'ถ้าทำแล้ว ให้เพิ่มบันทึกการประชุมหรือรายงานผลการอบรมลงในเว็บไซต์ ระบบจะนับให้เอง',
      'ให้คณะทำงาน KM กำหนดเป้าหมายเป็นตัวเลข แล้วใส่ในช่อง atLeast และ unit ของกิจกรรมนี้ในไฟล์แผน',
      'ไม่ต้องบันทึกตัวเลข ให้ระบุผลงานในช่อง evidence ของกิจกรรมนี้ในไฟล์แผน',
    ]);
  });

  it('of a year that is over is for the next plan', () => {
    expect(actions('2026-06-01')[0]).toBe('ใช้เหตุที่ไม่บรรลุเป้าหมายประกอบการทำแผนปีถัดไป');
    expect(actions('2026-06-01')[1]).toBe('ถ้ายังมีหลักฐานของปีนั้น บันทึกย้อนหลังได้');
  });
});

describe('how a plan stands in few words', () => {
  const told = (today: string) => {
    const kb = kbOf(ROWS, today);
    const plan = kb.find('plans', '2565')!;
    const summary = summarize(resultsOf(kb, '2565'));
    return {
      past: pastYearText(plan, summary, today),
      tiles: standings(plan, summary, today).map(({ text, count }) => `${text} ${count}`),
    };
  };

  it('counts what is late, unknown, on the way and done, also where there is none', () => {
    expect(told('2022-06-01')).toEqual({
      past: undefined,
      tiles: ['ล่าช้าหรือเกินเกณฑ์ 1', 'ยังประเมินผลไม่ได้ 4', 'เป็นไปตามแผน 0', 'บรรลุเป้าหมาย 0'],
    });
  });

  it('is history once the year is over', () => {
    expect(told('2026-06-01')).toEqual({
      past: 'แผนของปีงบประมาณที่ผ่านมา สิ้นสุดเมื่อ 30 กันยายน 2565 ไม่บรรลุเป้าหมาย 1 กิจกรรม ไม่มีตัวเลขบันทึก 2 กิจกรรม',
      tiles: ['ไม่บรรลุเป้าหมาย 1', 'ประเมินผลไม่ได้ 4', 'บรรลุเป้าหมาย 0'],
    });
  });
});
