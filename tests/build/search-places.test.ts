import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openSearchIndex, type SearchIndex } from '../../src/search/browser/search-index.ts';
import { buildWell, readFolder, readPage, removeTemporaryFolders, type BuildResult } from '../support/build.ts';
import { docxOf, pdfOf } from '../support/documents.ts';
import { asset, department, emptyMunicipality, guide, manual, withFiles, yamlFile } from '../support/trees.ts';

afterAll(() => {
  vi.unstubAllGlobals();
  removeTemporaryFolders();
});

const UPDATED = '2022-01-12';
const PLAN = {
  title: 'แผนปี 2565',
  fiscalYear: 2565,
  tables: [
    {
      id: 'km-1',
      title: 'ตาราง',
      process: 'km-process',
      rows: [
        {
          number: 1,
          step: 'identification',
          activity: 'สำรวจท่อระบายน้ำ',
          targets: [{ printed: '1 ครั้ง', atLeast: 1, unit: 'ครั้ง', measure: { by: 'none', reason: 'นับจากบันทึก' } }],
          responsible: { departments: ['engineering'] },
        },
      ],
    },
  ],
  updated: UPDATED,
};
const MEETING = {
  title: 'ประชุมประจำเดือน',
  body: 'คณะทำงาน',
  number: 1,
  year: 2565,
  date: '2022-01-10',
  start: '09:30',
  place: 'ห้องประชุม',
  agenda: [{ number: 3, title: 'เพื่อพิจารณา', items: [{ title: 'น้ำท่วม', resolution: 'ให้เช่าเครื่องสูบน้ำสองเครื่อง' }] }],
  updated: UPDATED,
};
const COMMITTEE = {
  title: 'คณะทำงาน KM',
  fiscalYear: 2565,
  purpose: 'ขับเคลื่อนงาน',
  members: [
    { post: 'ปลัดเทศบาล', role: 'ประธาน' },
    { post: 'นิติกรชำนาญการ', role: 'กรรมการ' },
  ],
  updated: UPDATED,
};
const EXPERT = {
  title: 'ผู้รู้เรื่องปั๊ม',
  department: 'engineering',
  post: 'นายช่างเครื่องกล',
  role: 'practitioner',
  topics: ['ปั๊ม'],
  updated: UPDATED,
};
const TERM = { title: 'การอุทธรณ์', definition: 'ขอให้พิจารณาใหม่', misspellings: ['อุธรณ์'], updated: UPDATED };

/** The search of a built site, whose files are fetched from the disk. */
const openSearch = ({ out }: BuildResult): Promise<SearchIndex> => {
  vi.stubGlobal('fetch', async (address: string | URL) => new Response(readFileSync(fileURLToPath(String(address)))));
  return openSearchIndex(pathToFileURL(`${out}/pagefind/search.json`).href);
};

describe('the search of a small municipality', () => {
  let build: BuildResult;
  let index: SearchIndex;
  beforeAll(async () => {
    build = await buildWell(
      withFiles(emptyMunicipality(), {
        'departments/engineering.yaml': department({ contact: { telephone: '053-211234' } }),
        'plans/2565.yaml': yamlFile(PLAN),
        'meetings/one.yaml': yamlFile(MEETING),
        'committees/team.yaml': yamlFile(COMMITTEE),
        'experts/pump.yaml': yamlFile(EXPERT),
        'glossary/appeal.yaml': yamlFile(TERM),
        'manuals/building.md': manual({ forms: [{ title: 'แบบ ข.1 คำขออนุญาต', link: './form 1.docx' }] }),
        'manuals/form 1.docx': await docxOf('ข้าพเจ้าขอรื้อถอนกำแพงเดิม'),
        'assets/pump.md': asset({ attachments: [{ title: 'ใบตรวจเครื่องสูบน้ำ', file: 'check.pdf' }] }),
        'assets/check.pdf': pdfOf('Pressure gauge calibration'),
        'guides/staff.md': guide({ title: 'ภายใน', audience: 'staff' }, '[แบบลับ](./staff.docx)'),
        'guides/staff.docx': await docxOf('zqinwardzq'),
        'guides/draft.md': guide({ title: 'ร่าง', status: 'draft' }, '[แบบร่าง](./draft.docx)'),
        'guides/draft.docx': await docxOf('zqdraftedzq'),
      }),
    );
    index = await openSearch(build);
  });

  it.each([
    ['a row of a plan', 'สำรวจท่อระบายน้ำ', '/plans/2565/km-1/1/'],
    ['a resolution', 'เช่าเครื่องสูบน้ำสองเครื่อง', '/meetings/one/#agenda-3-1'],
    ['a member of a committee', 'นิติกรชำนาญการ', '/committees/team/'],
    ['an expert, by post', 'นายช่างเครื่องกล', '/experts/pump/'],
    ['a number of a department', '053 211 234', '/departments/engineering/'],
    ['a number without signs', '053211234', '/departments/engineering/'],
    ['a form', 'แบบ ข.1', '/manuals/form%201.docx'],
    ['the text of a form', 'รื้อถอนกำแพงเดิม', '/manuals/form%201.docx'],
    ['an attachment', 'ใบตรวจเครื่องสูบน้ำ', '/assets/check.pdf'],
    ['the text of an attachment', 'pressure gauge', '/assets/check.pdf'],
    ['a term by what it is misspelt as', 'อุธรณ์', '/glossary/appeal/'],
  ])('leads to %s', async (_, query, address) => {
    const { results } = await index.search(query);
    expect(results[0]?.page.address).toBe(address);
    const [path = '', anchor] = address.slice(1).split('#');
    const file = decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path);
    expect(readFolder(build.out).has(file)).toBe(true);
    if (anchor) expect(readPage(build, file)).toContain(`id="${anchor}"`);
  });

  it('names the places on a page that hold what is asked for', async () => {
    const [member] = (await index.search('นิติกรชำนาญการ')).results;
    expect(member?.page.headings).toContainEqual({ id: 'members', text: 'นิติกรชำนาญการ กรรมการ' });
    expect(readPage(build, 'committees/team/index.html')).toContain('id="members"');
    const [office] = (await index.search('053211234')).results;
    expect(office?.page.headings).toContainEqual({ id: 'contact', text: 'โทรศัพท์ 053-211234' });
    expect(readPage(build, 'departments/engineering/index.html')).toContain('id="contact"');
  });

  it('knows nothing of files that only hidden entries offer', async () => {
    for (const secret of ['zqinwardzq', 'zqdraftedzq', 'แบบลับ', 'แบบร่าง']) {
      const { results } = await index.search(secret);
      expect(results.filter(({ page }) => JSON.stringify(page).includes(secret))).toEqual([]);
    }
  });

  it('shows a misspelling nowhere', () => {
    const shown = [...readFolder(build.out)].filter(([path]) => !path.startsWith('pagefind/'));
    expect(shown.filter(([, bytes]) => bytes.includes('อุธรณ์')).map(([path]) => path)).toEqual([]);
  });
});
