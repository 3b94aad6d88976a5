import { describe, expect, it } from 'vitest';
import { manualAnswer } from '#src/text/manual-answer.ts';
import { makeEntry, makeKnowledgeBase, type Fields } from '../../support/entries.ts';

const answer = (manual: Fields, { department = {}, contact = {} }: { department?: Fields; contact?: Fields } = {}) => {
  const kb = makeKnowledgeBase(
    [
      makeEntry('departments', 'finance', { title: 'กองคลัง', contact: department }),
      makeEntry('manuals', 'tax', { department: 'finance', ...manual }),
    ],
    { site: { name: 'เทศบาลตัวอย่าง', contact } },
  );
  return manualAnswer(kb, kb.find('manuals', 'tax')!);
};
const counter = { name: 'ที่สำนักงาน', place: 'ชั้น 1', counter: 'ช่อง 2' };

describe('the answers of a manual', () => {
  it('are of its counter', () => {
    const told = answer({ channels: [{ ...counter, telephone: '0 5321 1234', hours: 'จันทร์-ศุกร์ 8.30-16.30 น.' }] });
    expect(told).toMatchObject({ place: 'ชั้น 1 · ช่อง 2', telephone: { number: '0 5321 1234' }, hours: { text: 'จันทร์-ศุกร์ 8.30-16.30 น.' } });
    expect(told.hours?.opening?.spans).toHaveLength(5);
  });

  it('name the department, then the municipality, for a telephone that the counter does not have', () => {
    const contact = { telephone: '0 5300 0000' };
    expect(answer({ channels: [counter] }, { department: { telephone: '0 5311 1111' }, contact }).telephone).toEqual({
      number: '0 5311 1111',
      of: 'กองคลัง',
    });
    expect(answer({ channels: [counter] }, { contact }).telephone).toEqual({ number: '0 5300 0000', of: 'เทศบาลตัวอย่าง' });
    expect(answer({ channels: [counter] }).telephone).toBeUndefined();
  });

  it('do not take the hours of the counter from an online service', () => {
    const online = { name: 'ออนไลน์', hours: 'ทุกวัน 24 ชั่วโมง' };
    expect(answer({ channels: [counter, online] }).hours).toBeUndefined();
    expect(answer({ channels: [counter] }, { department: { hours: 'ทุกวัน 8.00-16.00 น.' } }).hours?.text).toBe('ทุกวัน 8.00-16.00 น.');
  });

  it('of an English version say whether it is open by the hours of its manual', () => {
    const channels = [{ ...counter, hours: 'จันทร์-ศุกร์ 8.30-16.30 น.' }];
    const kb = makeKnowledgeBase([
      makeEntry('departments', 'finance', { title: 'กองคลัง' }),
      makeEntry('manuals', 'tax', { department: 'finance', channels }),
      makeEntry('manuals', 'tax-en', {
        department: 'finance',
        translationOf: 'tax',
        channels: [{ name: 'At the office', hours: 'Monday to Friday' }],
      }),
    ]);
    const { hours } = manualAnswer(kb, kb.translations[0]!.translation);
    expect(hours?.text).toBe('Monday to Friday');
    expect(hours?.opening?.spans).toHaveLength(5);
  });

  it('leave out whether it is open where the hours cannot be read', () => {
    expect(answer({ channels: [{ ...counter, hours: 'ตามประกาศ' }] }).hours).toEqual({ text: 'ตามประกาศ', opening: undefined });
  });
});
