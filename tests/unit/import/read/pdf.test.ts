import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { letterCounts } from '#src/import/letters.ts';
import { piecesOf } from '#src/import/paper.ts';
import { readPaper } from '#src/import/read/read-paper.ts';
import { CHROMIUM_ARGS, findChromium, findOnPath } from '#src/booklet/chromium.ts';
import { HAS_LIBRE_OFFICE, saveAs } from '../support/round-trip.ts';
import { paragraph, wordFile } from '../support/word-file.ts';

/** Marks above and below, two of them on a letter, sara am after a tone mark, digits, and what Thai offices write beside them. */
const LINES = [
  'แผนการจัดการความรู้ ประจำปีงบประมาณ พ.ศ. ๒๕๖๖',
  'น้ำท่วมซ้ำซากในพื้นที่ริมน้ำ ทำให้ค่าใช้จ่ายเพิ่มขึ้น ๑๒,๕๐๐ บาท',
  'ที่ปรึกษา “ผู้รู้” ญาติผู้ใหญ่ ฐานข้อมูล กตัญญู ปั๊มน้ำ ฎีกา ป้ายฟ้า ฝั่งโน้น เก๋ง ปี่ ฯลฯ',
];
const letters = (texts: readonly string[]) => Object.fromEntries([...letterCounts(texts)].sort(([a], [b]) => a.localeCompare(b)));

const expectLetters = async (file: string) => {
  const texts = piecesOf(await readPaper(file)).map(({ text }) => text);
  expect(letters(texts)).toEqual(letters(LINES));
  expect(texts.join('').replace(/\s/g, '')).toBe(LINES.join('').replace(/\s/g, ''));
};

const chromium = findChromium();
/** pdf.js does not read what Thai glyphs stand for; Poppler does. */
const HAS_POPPLER = findOnPath(['pdftotext'], process.env) !== undefined;

describe('a PDF with Thai in its text layer', () => {
  it.runIf(HAS_LIBRE_OFFICE && HAS_POPPLER)('comes out to the letter when LibreOffice wrote it', async () => {
    await expectLetters(saveAs(await wordFile('แผน.docx', LINES.map(paragraph)), 'pdf'));
  });

  it.runIf(chromium && HAS_POPPLER)('comes out to the letter when Chromium printed it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'km-pdf-'));
    const font = readFileSync('node_modules/@fontsource/sarabun/files/sarabun-thai-400-normal.woff2').toString('base64');
    const page = `<!doctype html><meta charset="utf-8"><style>@font-face{font-family:S;src:url(data:font/woff2;base64,${font})}p{font:16px S}</style>${LINES.map((line) => `<p>${line}</p>`).join('')}`;
    writeFileSync(join(folder, 'page.html'), page);
    const file = join(folder, 'page.pdf');
    execFileSync(
      chromium!,
      [
        ...CHROMIUM_ARGS,
        `--user-data-dir=${join(folder, 'profile')}`,
        '--no-pdf-header-footer',
        `--print-to-pdf=${file}`,
        join(folder, 'page.html'),
      ],
      {
        stdio: 'ignore',
      },
    );
    await expectLetters(file);

    // Without Poppler letters would be lost: that is said, and nothing is written.
    const path = process.env['PATH'];
    process.env['PATH'] = folder;
    try {
      await expect(readPaper(file)).rejects.toThrow('pdftotext');
    } finally {
      process.env['PATH'] = path;
    }
  });
});
