import { describe, expect, it } from 'vitest';
import { countReads, type Counting } from '#src/usage/count-reads.ts';
import { thaiMoment } from '#src/usage/covered.ts';

const BROWSER = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36';
const PAGES = ['/', '/manuals/permit/', '/assets/drain/'];

/** A line of the combined format, at a time of 27 November 2026 in Thailand. */
const line = (time: string, target: string, { host = '203.0.113.9', status = 200, agent = BROWSER, method = 'GET' } = {}) =>
  `${host} - - [${time.length > 8 ? time : `27/Nov/2026:${time} +0700`}] "${method} ${target} HTTP/1.1" ${status} 99 "-" "${agent}"`;

const count = async (files: readonly (readonly string[])[], options: Partial<Counting> = {}) =>
  countReads(
    files.map((lines, index) => ({ file: `log.${index}`, lines })),
    {
      base: '/',
      pageAt: (address) => (address === '/old.html' ? '/manuals/permit/' : PAGES.includes(address) ? address : undefined),
      isStaff: (host) => host === '198.51.100.7',
      covered: new Map(),
      ...options,
    },
  );
const pagesOf = ({ months }: Awaited<ReturnType<typeof count>>, month = '2026-11') => Object.fromEntries(months.get(month)?.pages ?? []);

describe('reads', () => {
  it('are pages that were opened by readers; all else is told by why it is none', async () => {
    const counted = await count([
      [
        line('08:00:00', '/manuals/permit/'),
        line('08:00:01', '/manuals/permit/', { host: '2001:db8::1' }),
        line('08:00:02', '/assets/drain/', { status: 304 }),
        line('08:00:03', '/old.html', { host: '192.0.2.1' }),
        line('08:01:00', '/manuals/permit/', { host: '198.51.100.7' }),
        line('08:02:00', '/manuals/permit/', { agent: 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' }),
        line('08:02:01', '/manuals/permit/', { agent: 'curl/8.5.0' }),
        line('08:02:02', '/manuals/permit/', { agent: '-' }),
        line('08:03:00', '/manuals/gone/', { status: 404 }),
        line('08:03:01', '/manuals/permit/', { method: 'HEAD' }),
        line('08:03:02', '/manuals/permit', { status: 301 }),
        line('08:04:00', '/icon.svg'),
        line('08:05:00', '/wp-login/'),
        'odd',
        '',
      ],
    ]);
    expect(pagesOf(counted)).toEqual({ '/manuals/permit/': 3, '/assets/drain/': 1 });
    expect(counted.left).toEqual({ odd: 1, known: 0, staff: 1, bot: 3, failed: 3, file: 1, stranger: 1, again: 0 });
    expect(counted).toMatchObject({ lines: 14, counted: 4, withoutAgent: 0, firstOdd: { file: 'log.0', line: 14 } });
  });

  it('of the same page by the same reader within 30 minutes are one', async () => {
    const minutes = (...times: string[]) => count([times.map((time) => line(`${time}:00`, '/manuals/permit/'))]);
    expect(pagesOf(await minutes('08:00', '08:29'))).toEqual({ '/manuals/permit/': 1 });
    expect(pagesOf(await minutes('08:00', '08:30'))).toEqual({ '/manuals/permit/': 2 });
    // From the time before, and not from the first: a page left open at a counter is one read.
    expect(pagesOf(await minutes('08:00', '08:20', '08:40', '09:10'))).toEqual({ '/manuals/permit/': 2 });
  });

  it('of another page, another address and another browser are others', async () => {
    const counted = await count([
      [
        line('08:00:00', '/manuals/permit/'),
        line('08:00:00', '/assets/drain/'),
        line('08:00:00', '/manuals/permit/', { host: '203.0.113.10' }),
        line('08:00:00', '/manuals/permit/', { agent: BROWSER.replace('126', '125') }),
      ],
    ]);
    expect(pagesOf(counted)).toEqual({ '/manuals/permit/': 3, '/assets/drain/': 1 });
  });

  it('are the same in whatever order files are given', async () => {
    const files = [[line('08:00:00', '/')], [line('08:20:00', '/')], [line('08:45:00', '/')]];
    expect(pagesOf(await count(files))).toEqual({ '/': 1 });
    expect(pagesOf(await count(files.toReversed()))).toEqual({ '/': 1 });
  });

  it('belong to the month in Thailand', async () => {
    const counted = await count([
      [
        line('30/Nov/2026:16:59:59 +0000', '/'),
        line('30/Nov/2026:17:00:00 +0000', '/assets/drain/'),
        line('01/Dec/2026:08:00:00 +0700', '/'),
      ],
    ]);
    expect(pagesOf(counted)).toEqual({ '/': 1 });
    expect(pagesOf(counted, '2026-12')).toEqual({ '/assets/drain/': 1, '/': 1 });
    expect(counted.months.get('2026-12')!.covered.map(({ from, to }) => [thaiMoment(from), thaiMoment(to)])).toEqual([
      ['2026-12-01T00:00:00+07:00', '2026-12-01T08:00:00+07:00'],
    ]);
  });

  it('under a path of the site are those below it', async () => {
    const counted = await count([[line('08:00:00', '/km/manuals/permit/'), line('08:00:01', '/manuals/permit/')]], { base: '/km/' });
    expect(pagesOf(counted)).toEqual({ '/manuals/permit/': 1 });
    expect(counted.left.stranger).toBe(1);
  });

  it('of a time that was counted are not counted again', async () => {
    const from = Date.UTC(2026, 10, 27, 1);
    const covered = new Map([['2026-11', [{ from, to: from + 60_000 }]]]);
    const counted = await count([[line('08:00:30', '/'), line('09:00:00', '/')]], { covered });
    expect(pagesOf(counted)).toEqual({ '/': 1 });
    expect(counted.left.known).toBe(1);
  });

  it('of the common format are counted, and it is told that bots are among them', async () => {
    const counted = await count([['203.0.113.9 - - [27/Nov/2026:08:00:00 +0700] "GET / HTTP/1.1" 200 99']]);
    expect(counted).toMatchObject({ counted: 1, withoutAgent: 1 });
  });
});
