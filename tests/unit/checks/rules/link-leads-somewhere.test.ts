import { describe, expect, it } from 'vitest';
import { makeContext } from '#src/checks/context.ts';
import { fragmentExists } from '#src/checks/rules/fragment-exists.ts';
import { explainLink, linkLeadsSomewhere } from '#src/checks/rules/link-leads-somewhere.ts';
import { readTree } from '#src/content/tree.ts';
import {
  makeAsset,
  makeDepartment,
  makeGuide,
  makeManual,
  makePlan,
  makePlanRow,
  makePlanTable,
  makeSite,
} from '../../../support/entries.ts';
import { pdf, photo } from '../../../support/trees.ts';
import { markdown, placeOf, TODAY, writeTree, type Tree } from '../../support/content-tree.ts';
import { findingsInBody, findingsOf, inBody } from '../../support/rules.ts';

describe('a link of a body', () => {
  it.each([
    'https://example.go.th/a?b=1#c',
    'http://example.go.th',
    'mailto:saraban@example.go.th',
    'tel:+6655123456',
    '#หัวข้อ',
    '/guides/roles/',
    '/guides/roles/#หัวข้อ',
    './roles.md',
    'roles.md#หัวข้อ',
    '../guides/roles.md',
    '../guides/roles.mdx',
    '../plans/2565.yaml',
    '/plans/2565/#km-1-1',
    '/guides/old/',
    '/guides/',
    '/',
    '/search/?q=ภาษี',
    './photo.jpg',
    '../assets/form.pdf',
    './%E0%B9%81%E0%B8%9A%E0%B8%9A%E0%B8%9F%E0%B8%AD%E0%B8%A3%E0%B9%8C%E0%B8%A1.pdf',
  ])('may lead to %s', (url) => {
    // Whether the place in the page is there, another rule says.
    expect(inBody(linkLeadsSomewhere, `[ก](${url})`, 'md', [fragmentExists])).toEqual([]);
  });

  it.each([
    ['[ก](javascript:alert(1))', 'javascript:alert(1)'],
    ['[ก](JAVASCRIPT:alert)', 'JAVASCRIPT:alert'],
    ['[ก](javascript&#58;alert)', 'javascript:alert'],
    ['[ก](javascript&colon;alert)', 'javascript:alert'],
    ['<javascript:alert>', 'javascript:alert'],
    ['[ก][x]\n\n[x]: javascript:alert', 'javascript:alert'],
    ['[ก](data:text/html,x)', 'data:text/html,x'],
    ['[ก](vbscript:x)', 'vbscript:x'],
    ['[ก](//evil.example)', '//evil.example'],
  ])('does not run code or leave by a back door: %s', (body, url) => {
    expect(inBody(linkLeadsSomewhere, body)).toEqual([`${body.split('\n').length} ลิงก์ "${url}" ไม่ปลอดภัย`]);
  });

  it('is told on which line it is unsafe', () => {
    expect(inBody(linkLeadsSomewhere, 'ก\n\nข\n\n- [ค](javascript:x)\n')).toEqual(['5 ลิงก์ "javascript:x" ไม่ปลอดภัย']);
  });

  it.each([
    ['[ก](htpps://example.go.th)', 'ใช้ https://example.go.th'],
    ['[ก](httpss://example.go.th)', 'ใช้ https://example.go.th'],
    ['[ก](..\\guides\\roles.md)', 'ใช้ / แทน: ../guides/roles.md'],
    ['[ก](guides/roles)', 'ใช้ /guides/roles'],
    ['[ก](guides/roles/#ก)', 'ใช้ /guides/roles/#ก'],
    ['![ก](data:image/png,x)', 'บันทึกภาพเป็นไฟล์วางไว้ในโฟลเดอร์เดียวกัน แล้วใช้ ![คำบรรยาย](./photo.jpg)'],
    [
      '[ก](http://localhost:4321/guides/roles/)',
      'ถ้าเป็นหน้าในเว็บไซต์นี้ ให้เหลือเฉพาะ /guides/roles/ ถ้าเป็นเว็บไซต์อื่น ให้ใช้ที่อยู่จริง เช่น https://www.example.go.th',
    ],
  ])('that was meant well is answered with what was meant: %s', (body, fix) => {
    expect(findingsInBody(linkLeadsSomewhere, body).map((finding) => finding.fix)).toEqual([fix]);
  });

  it.each(['http://localhost', 'https://127.0.0.1:8080/x', 'localhost:4321'])(
    'does not lead to the computer it is written on: %s',
    (url) => {
      expect(inBody(linkLeadsSomewhere, `[ก](${url})`)).toEqual([`1 ลิงก์ "${url}" เปิดได้เฉพาะในเครื่องที่ใช้เขียน`]);
    },
  );

  it.each(['http://localhost.example.go.th', 'https://httpd.apache.org', 'http://192.168.1.5/'])('may lead to %s', (url) => {
    expect(inBody(linkLeadsSomewhere, `[ก](${url})`)).toEqual([]);
  });

  it('does not leave by a backslash, which browsers read as a slash', () => {
    expect(inBody(linkLeadsSomewhere, '[ก](</\\evil.example/>)')).toEqual([expect.stringContaining('ไม่ปลอดภัย')]);
  });

  it.each([
    ['./role.md', '1 ลิงก์ไปหน้า /guides/role/ ที่ไม่มีอยู่'],
    ['/guides/role/#x', '1 ลิงก์ไปหน้า /guides/role/ ที่ไม่มีอยู่'],
    ['../manuals/roles.md', '1 ลิงก์ไปหน้า /manuals/roles/ ที่ไม่มีอยู่'],
    ['/plans/2570/', '1 ลิงก์ไปหน้า /plans/2570/ ที่ไม่มีอยู่'],
    ['../plans/2570.yaml', '1 ลิงก์ไปหน้า /plans/2570/ ที่ไม่มีอยู่'],
    ['./gone.pdf', '1 ไม่พบไฟล์ "gone.pdf"'],
    ['../assets/photo.jpg', '1 ไม่พบไฟล์ "photo.jpg"'],
    // Pages that the engine would make if there were more entries.
    ['/guides/2/', '1 ลิงก์ไปหน้า /guides/2/ ที่ไม่มีอยู่'],
    ['/process/nothing/', '1 ลิงก์ไปหน้า /process/nothing/ ที่ไม่มีอยู่'],
    ['/years/1/', '1 ลิงก์ไปหน้า /years/1/ ที่ไม่มีอยู่'],
    ['/data/nothing.csv', '1 ลิงก์ไปหน้า /data/nothing.csv ที่ไม่มีอยู่'],
  ])('leads somewhere, unlike %s', (url, what) => {
    expect(inBody(linkLeadsSomewhere, `[ก](${url})`)).toEqual([what]);
  });

  it('that a picture is shown by leads to a file that is there', () => {
    expect(inBody(linkLeadsSomewhere, '![ภาพ](./foto.jpg)')).toEqual(['1 ไม่พบไฟล์ "foto.jpg"']);
  });

  it('with a stray % is a problem of the entry, not a crash', () => {
    expect(inBody(linkLeadsSomewhere, 'ก\n\n[แบบ](./50%.pdf)\n')).toEqual(['3 ไม่พบไฟล์ "50%.pdf"']);
  });

  it('is read once: a percent sign in the name of a file is no letter of it', () => {
    const tree = {
      'guides/km.md': markdown(makeGuide(), '[ก](./a%2541.pdf) [ข](./50%.pdf)\n'),
      'guides/a%41.pdf': pdf(),
      'guides/50%.pdf': pdf(),
    };
    expect(findingsOf(linkLeadsSomewhere, tree)).toEqual([]);
  });

  it('by reference is told where its address stands', () => {
    expect(inBody(linkLeadsSomewhere, 'ก\n\n[ข][1]\n\n[1]: ./gone.pdf\n')).toEqual(['5 ไม่พบไฟล์ "gone.pdf"']);
  });

  it('may lead to an entry whose fields are broken, which is told by itself', () => {
    const tree = { 'guides/km.md': markdown(makeGuide(), '[ก](/guides/roles/)\n'), 'guides/roles.yaml': makeGuide({ title: '' }) };
    expect(findingsOf(linkLeadsSomewhere, tree)).toEqual([]);
  });

  it('may lead to a former address', () => {
    const tree = {
      'guides/a.md': markdown(makeGuide(), '[เดิม](/guides/old-km/)\n'),
      'guides/km.yaml': makeGuide({ aliases: ['/guides/old-km/'] }),
    };
    expect(findingsOf(linkLeadsSomewhere, tree)).toEqual([]);
  });
});

describe('how to mend a link', () => {
  const fixOf = (url: string) => {
    const folder = writeTree({
      'site/site.yaml': makeSite(),
      'guides/roles.yaml': makeGuide(),
      'plans/2565.yaml': makePlan(),
      'guides/photo.jpg': photo(),
    });
    return explainLink(url, { path: 'guides/km.md' }, makeContext(readTree(folder), TODAY))?.fix;
  };

  it('to a page that is not there is the nearest that is', () => {
    expect(fixOf('./role.md')).toBe('ที่ใกล้เคียง: /guides/roles/');
  });

  it('to a file that is not there is the nearest that is', () => {
    expect(fixOf('./foto.jpg')).toBe('น่าจะหมายถึง ./photo.jpg');
  });

  it('is nothing for one that is good', () => {
    expect(fixOf('./roles.md')).toBeUndefined();
  });
});

/** A body after the edit that is offered for its only link. */
const mended = (body: string, more: Tree = {}): string | undefined => {
  const text = markdown(makeGuide(), body);
  const [found] = findingsOf(linkLeadsSomewhere, { 'guides/km.md': text, ...more }, [fragmentExists]);
  if (!found?.edit) return undefined;
  const { start, end, text: words } = found.edit;
  const after = text.slice(0, start) + words + text.slice(end);
  // Doing just that works.
  expect(findingsOf(linkLeadsSomewhere, { 'guides/km.md': after, ...more })).toEqual([]);
  return after.slice(after.lastIndexOf('---\n') + 4);
};

describe('a slip in a link', () => {
  it.each([
    ['www.example.go.th', 'https://www.example.go.th'],
    ['example.go.th/a?b=1', 'https://example.go.th/a?b=1'],
    ['saraban@example.go.th', 'mailto:saraban@example.go.th'],
    ['053-211234', 'tel:053-211234'],
    ['https//example.go.th/x', 'https://example.go.th/x'],
    ['http:/example.go.th', 'http://example.go.th'],
    ['htttps://example.go.th', 'https://example.go.th'],
    ['https：／／example.go.th', 'https://example.go.th'],
    ['./ROLES.md', './roles.md'],
    ['/Guides/Roles/', '/guides/roles/'],
    ['./form.PDF', './Form.pdf'],
  ])('is mended where there is no doubt: %s', (wrong, right) => {
    expect(mended(`[ก](${wrong})`, { 'guides/roles.yaml': makeGuide(), 'guides/Form.pdf': pdf() })).toBe(`[ก](${right})`);
  });

  it.each([
    ['C:/งาน/form.pdf', 'เป็นไฟล์ในเครื่อง'],
    ['file:///etc/passwd', 'เป็นไฟล์ในเครื่อง'],
    ['../images/x.jpg', 'ต้องอยู่ข้างหน้าที่ใช้'],
    ['evil.exe', 'ชนิดที่ไม่เผยแพร่'],
  ])('that only its author can mend is told: %s', (wrong, what) => {
    expect(inBody(linkLeadsSomewhere, `[ก](${wrong})`)).toEqual([expect.stringContaining(what)]);
    expect(mended(`[ก](${wrong})`)).toBeUndefined();
  });

  it.each(['https://drive.google.com/file/d/1AbC_d-E/view?usp=sharing', 'https://example.go.th/ข่าว', 'https://forms.gle/x'])(
    'is none: %s',
    (url) => {
      expect(inBody(linkLeadsSomewhere, `[ก](${url})`)).toEqual([]);
    },
  );

  it('in a field is told at its line', () => {
    const tree = (url: string) => ({ 'guides/km.yaml': makeGuide({ sources: [{ document: 'ก', url }] }), 'guides/annex.pdf': pdf() });
    expect(findingsOf(linkLeadsSomewhere, tree('https://example.go.th/ก ข.pdf'))).toMatchObject([
      { field: 'sources[1].url', fix: 'ใช้ %20 แทนวรรค: https://example.go.th/ก%20ข.pdf' },
    ]);
    expect(findingsOf(linkLeadsSomewhere, tree('missing.pdf'))).toMatchObject([{ field: 'sources[1].url', what: 'ไม่พบไฟล์ "missing.pdf"' }]);
    expect(findingsOf(linkLeadsSomewhere, tree('/guides/nowhere/'))).toMatchObject([{ field: 'sources[1].url' }]);
    expect(findingsOf(linkLeadsSomewhere, tree('annex.pdf'))).toEqual([]);
  });

  it('is answered with no name that is farther than two letters', () => {
    const tree = { 'guides/km.md': markdown(makeGuide(), '[ก](./missing.pdf)\n'), 'guides/annex.pdf': pdf() };
    expect(findingsOf(linkLeadsSomewhere, tree)[0]!.fix).not.toContain('annex');
  });
});

describe('a link to a page of a plan', () => {
  const linked = (address: string) => {
    const row = makePlanRow({ responsible: { departments: ['finance'] } });
    return findingsOf(linkLeadsSomewhere, {
      'departments/finance.yaml': makeDepartment(),
      'plans/2565.yaml': makePlan({ tables: [makePlanTable({ rows: [row] })] }),
      'guides/km.md': markdown(makeGuide(), `อ่าน [แผน](${address})\n`),
    }).length;
  };

  it.each([
    '/plans/2565/km-1/1/',
    '/plans/2565/timeline/',
    '/reports/2565/',
    '/reports/2565/report-2565.docx',
    '/calendar.ics',
    '/calendar/finance.ics',
    '/data/plan-results.xlsx',
    '/plans/years/',
    '/training-reports/follow-up/',
    '/risks/',
  ])('may lead to %s', (address) => {
    expect(linked(address)).toBe(0);
  });

  it.each([
    '/plans/2565/km-1/2/',
    '/plans/2565/cm/1/',
    '/plans/2564/timeline/',
    '/reports/2564/',
    '/reports/2565/report-2564.docx',
    '/calendar/health.ics',
  ])('may not lead to %s, which is not there', (address) => {
    expect(linked(address)).toBe(1);
  });
});

describe('a file that a field names', () => {
  it.each<[string, Tree, string]>([
    [
      'an attachment',
      { 'assets/drain.yaml': makeAsset({ attachments: [{ title: 'แบบ', file: 'gone.pdf' }] }) },
      'assets/drain.yaml:8 attachments[1].file',
    ],
    ['the seal', { 'site/site.yaml': makeSite({ seal: 'gone.pdf' }) }, 'site/site.yaml:9 seal'],
    [
      'a form',
      {
        'manuals/m.yaml': makeManual({ audience: 'staff', department: 'd', forms: [{ title: 'แบบ', link: './gone.pdf' }] }),
        'departments/d.yaml': makeDepartment(),
      },
      'manuals/m.yaml:28 forms[1].link',
    ],
  ])('must be there: %s', (_, tree, place) => {
    const found = findingsOf(linkLeadsSomewhere, tree);
    expect(found).toMatchObject([{ what: 'ไม่พบไฟล์ "gone.pdf"' }]);
    expect(found.map(placeOf)).toEqual([place]);
  });
});
