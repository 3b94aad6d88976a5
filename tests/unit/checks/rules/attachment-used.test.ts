import { describe, expect, it } from 'vitest';
import { attachmentUsed } from '#src/checks/rules/attachment-used.ts';
import { makeGuide, makeSite } from '../../../support/entries.ts';
import { pdf } from '../../../support/trees.ts';
import { markdown, placeOf, problemsOf, writeTree, loadTree } from '../../support/content-tree.ts';
import { findingsOf } from '../../support/rules.ts';

const GUIDE = markdown(makeGuide(), '[ก](./form.pdf) ![ข](./2565/photo%201.jpg "ค")\n');

describe('a file beside entries', () => {
  it('that no page uses has a warning, also one in a folder or one that another of its name is used for', () => {
    const tree = {
      'guides/km.md': GUIDE,
      'guides/form.pdf': 'x',
      'guides/2564/form.pdf': 'x',
      'guides/plan.docx': 'x',
      'guides/note': 'x',
    };
    const found = findingsOf(attachmentUsed, { ...tree, 'guides/km.md': markdown(makeGuide(), '[ก](./form.pdf)\n') });
    expect(found.map(placeOf)).toEqual(['guides/2564/form.pdf:1 -', 'guides/note:1 -', 'guides/plan.docx:1 -']);
    expect(found[2]?.fix).toContain('[ชื่อเอกสาร](./plan.docx)');
  });

  it('that a body, a field or the seal uses has none', () => {
    const { warnings } = loadTree(
      writeTree({
        'site/site.yaml': makeSite({ seal: 'seal.png' }),
        'site/seal.png': Buffer.from(
          'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
          'base64',
        ),
        'guides/km.md': markdown(makeGuide({ sources: [{ document: 'ก', url: './2565/law.pdf' }] }), '[ก](./form.pdf)\n'),
        'guides/form.pdf': pdf(),
        'guides/2565/law.pdf': pdf(),
        'guides/2565/km-2.md': markdown(makeGuide({ title: 'ประชุมครั้งที่สอง' }), '[ก](./own.pdf) [ข](../up.pdf)\n'),
        'guides/2565/own.pdf': pdf(),
        'guides/up.pdf': pdf(),
      }),
    );
    expect(warnings).toEqual([]);
  });

  it('that a file which cannot be read names has none', () => {
    const found = problemsOf(
      writeTree({
        'site/site.yaml': makeSite(),
        'guides/km.md': `---\ntitle: *ก\n${GUIDE.slice(4)}`,
        'guides/bad.md': '[ก](./form.pdf)',
        'guides/form.pdf': 'x',
      }),
    );
    expect(found.filter(({ rule }) => rule === 'attachment-used')).toEqual([]);
  });
});

describe('what is told of a file that no page uses', () => {
  const fixOf = (name: string) => findingsOf(attachmentUsed, { [`guides/${name}`]: 'x' })[0]?.fix;

  it('is a link that works, also for names with spaces and brackets', () => {
    expect(fixOf('แบบ 1 (ใหม่).pdf')).toContain('[ชื่อเอกสาร](./แบบ%201%20%28ใหม่%29.pdf)');
  });

  it('shows a picture as one', () => {
    expect(fixOf('photo 1.png')).toBe('แสดงในหน้าที่ใช้ เช่น ![คำบรรยายภาพ](./photo%201.png) หรือลบไฟล์นี้');
  });
});
