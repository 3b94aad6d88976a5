import { bodyFinding } from '../body-finding.ts';
import type { Rule } from '../rule.ts';

/** A picture says in words what it shows, for those who cannot see it. */
export const pictureDescribed: Rule = {
  id: 'picture-described',
  severity: 'error',
  title: 'ภาพมีคำบรรยาย',
  why: 'ผู้ที่มองไม่เห็นภาพต้องรู้ว่าภาพแสดงอะไร',
  example: { at: 'body', wrong: '![](./photo.jpg)', right: '![เจ้าหน้าที่ตรวจท่อ](./photo.jpg)' },
  check: (context) =>
    context.bodies.flatMap(({ raw, facts }) =>
      facts.links
        .filter(({ image, alt }) => image && !alt.trim())
        .map(({ usedAt }) =>
          bodyFinding(raw, usedAt, 'ภาพไม่มีคำบรรยาย', 'เขียนสิ่งที่เห็นในภาพไว้ในวงเล็บเหลี่ยม ![คำบรรยาย](./ภาพ.jpg) เพื่อผู้ที่มองไม่เห็นภาพ'),
        ),
    ),
};
