import readExcelFile from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { RESULT_COLUMNS } from '../../src/text/results-table.ts';
import { readFolder, readPage, type BuildResult } from '../support/build.ts';
import { eventsOf, type CalendarEvent } from '../support/calendars.ts';
import { malformed, wordsOf } from '../support/packages.ts';
import { buildPakNam } from '../support/towns.ts';
import { textOfPage } from './links.ts';

/** Counted by hand from the files, on 20 November 2026 (tests/content/plan-results.test.ts). */
const PAK_NAM = { rows: 20, overdue: 8, notComparable: 12, realMeetings: 1 };
const MONITORING = ['ปลัดเทศบาลตำบลปากน้ำท่าเรือ', 'หัวหน้าสำนักปลัดเทศบาล', 'ผู้อำนวยการกองคลัง', 'ผู้อำนวยการกองช่าง', 'บุคลากร'];

describe('the files of a plan and its results, of Pak Nam Tha Ruea under /km/', () => {
  let build: BuildResult;
  let files: Map<string, Buffer>;
  beforeAll(async () => {
    build = await buildPakNam();
    files = readFolder(build.out);
  });

  describe('the report to the mayor', () => {
    it('is a page and a Word file that hold the same figures, as counted by hand', () => {
      const page = textOfPage(readPage(build, 'reports/2557/index.html'));
      const words = wordsOf(files.get('reports/2557/report-2557.docx')!);
      expect(page).toMatch(/ไม่บรรลุเป้าหมาย\s+๑ กิจกรรม/);
      expect(page).toMatch(/ไม่มีตัวเลขบันทึก\s+๑๖ กิจกรรม/);
      expect(words[words.indexOf('ไม่บรรลุเป้าหมาย') + 1]).toBe('๑ กิจกรรม');
      expect(words[words.indexOf('ไม่มีตัวเลขบันทึก') + 1]).toBe('๑๖ กิจกรรม');
      expect(PAK_NAM.overdue + PAK_NAM.notComparable).toBe(PAK_NAM.rows);
    });

    it('is a Word file that is well-formed, signed by post and addressed to the mayor', () => {
      const bytes = files.get('reports/2557/report-2557.docx')!;
      expect(malformed(bytes)).toEqual([]);
      const words = wordsOf(bytes);
      expect(words).toContain('เรียน\tนายกเทศมนตรีตำบลปากน้ำท่าเรือ');
      for (const post of MONITORING) expect(words).toContain(post);
    });
  });

  describe('the table of results', () => {
    const records = () => JSON.parse(files.get('data/plan-results.json')!.toString('utf8')) as Record<string, unknown>[];
    const csvRows = () =>
      files
        .get('data/plan-results.csv')!
        .toString('utf8')
        .slice(1)
        .match(/(?:"(?:[^"]|"")*"|[^"\r])*\r\n/g)!;

    it('has a line a plan row as JSON, CSV and XLSX', async () => {
      expect(records()).toHaveLength(PAK_NAM.rows);
      expect(csvRows()).toHaveLength(PAK_NAM.rows + 1);
      const [sheet] = await readExcelFile(files.get('data/plan-results.xlsx')!);
      expect(sheet!.data).toHaveLength(PAK_NAM.rows + 1);
      expect(malformed(files.get('data/plan-results.xlsx')!)).toEqual([]);
    });

    it('has the figures that were counted by hand', () => {
      expect(records().filter(({ status }) => status === 'overdue')).toHaveLength(PAK_NAM.overdue);
      expect(records().find(({ id }) => id === '2557/km-2/2')).toMatchObject({
        value: PAK_NAM.realMeetings,
        counted: ['meetings/km-1-2556'],
      });
    });

    it('begins as CSV with a byte order mark and the Thai names of its columns', () => {
      expect([...files.get('data/plan-results.csv')!.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(csvRows()[0]).toBe(`${RESULT_COLUMNS.map(({ label }) => label).join(',')}\r\n`);
    });

    it('leads to the page of each row, under the path of the site', () => {
      const missing = records().filter(({ address }) => !files.has(`${String(address).replace('/km/', '')}index.html`));
      expect(missing).toEqual([]);
      expect(records().every(({ address }) => String(address).startsWith('/km/plans/2557/'))).toBe(true);
    });

    it('is explained whole on the page of open data and on the second sheet', async () => {
      const page = textOfPage(readPage(build, 'data/index.html'));
      const [, dictionary] = await readExcelFile(files.get('data/plan-results.xlsx')!);
      expect(dictionary!.data.slice(1).map(([label, field]) => [label, field])).toEqual(
        RESULT_COLUMNS.map(({ label, field }) => [label, field]),
      );
      for (const { field, description } of RESULT_COLUMNS) {
        expect(page).toContain(field);
        expect(page).toContain(description.replace(/\s+/g, ' '));
      }
    });
  });

  describe('the calendars', () => {
    const events = (file: string): CalendarEvent[] => eventsOf(files.get(file)!.toString('utf8'));

    it('can be read, and say when the rows of the plan end', () => {
      const end = events('calendar.ics').find(({ UID }) => UID === 'plan-2557-2014-09-30@km.example.go.th')!;
      expect(end).toMatchObject({ DTSTART: '20140930', DTEND: '20141001', DTSTAMP: '20261120T000000Z' });
      expect(end['SUMMARY']).toBe('สิ้นสุด 20 กิจกรรมของแผนการจัดการความรู้ ปีงบประมาณ 2557');
      expect(end['URL']).toBe('https://km.example.go.th/km/plans/2557/timeline/');
    });

    it('lead to pages that are there', () => {
      const missing = events('calendar.ics').filter(
        ({ URL: url = '' }) => !files.has(`${decodeURIComponent(new URL(url).pathname).replace('/km/', '')}index.html`),
      );
      expect(missing).toEqual([]);
    });

    it('are one a department too, each with a part of the whole', () => {
      const departments = [...files.keys()].filter((path) => path.startsWith('calendar/'));
      // Nothing is due from the other three.
      expect(departments).toEqual(['calendar/clerk-office.ics', 'calendar/engineering.ics', 'calendar/waterworks.ics']);
      const all = new Set(events('calendar.ics').map(({ UID }) => UID));
      for (const file of departments) expect(events(file).filter(({ UID }) => !all.has(UID))).toEqual([]);
    });

    it('have an event of one name once', () => {
      const names = events('calendar.ics').map(({ UID }) => UID);
      expect(new Set(names).size).toBe(names.length);
    });
  });
});
