import { describe, expect, it } from 'vitest';
import { resolutionsOf } from '#src/text/meeting.ts';
import { makeEntry } from '../../support/entries.ts';

const resolutions = (...agenda: unknown[]) => resolutionsOf(makeEntry('meetings', 'm', { agenda }).data);

describe('the resolutions of a meeting', () => {
  it('stand in the order of the agenda, with the place where they were made', () => {
    const votes = { for: 7, against: 1, abstained: 1 };
    expect(
      resolutions(
        { number: 1, title: 'เรื่องแจ้งให้ทราบ', items: [{ title: 'ก' }, { title: 'ข', resolution: 'รับทราบ' }] },
        { number: 4, title: 'เรื่องเพื่อพิจารณา', items: [{ resolution: 'เห็นชอบ', votes }] },
      ),
    ).toEqual([
      { agenda: 1, place: 2, title: 'ข', resolution: 'รับทราบ', votes: undefined },
      { agenda: 4, place: 1, title: 'เรื่องเพื่อพิจารณา', resolution: 'เห็นชอบ', votes },
    ]);
  });

  it.each(['ไม่มี', '- ไม่มี', '-'])('are not what papers write where there was none: %s', (resolution) => {
    expect(resolutions({ number: 5, title: 'เรื่องอื่น ๆ', items: [{ resolution }] })).toEqual([]);
  });

  it('are some that begin so', () => {
    expect(resolutions({ number: 5, title: 'ค', items: [{ resolution: 'ไม่มีผู้คัดค้าน เห็นชอบ' }] })).toHaveLength(1);
  });
});
