import { describe, expect, it } from 'vitest';
import { readLogLine } from '#src/usage/log-line.ts';

const MOMENT = Date.UTC(2026, 10, 27, 6, 5, 9);
const line = (parts: { host?: string; user?: string; time?: string; request?: string; rest?: string } = {}) =>
  `${parts.host ?? '203.0.113.9'} - ${parts.user ?? '-'} [${parts.time ?? '27/Nov/2026:13:05:09 +0700'}] "${parts.request ?? 'GET /a/ HTTP/1.1'}" ${parts.rest ?? '200 512'}`;

describe('a line of a log', () => {
  it('is read in the common format, which does not tell the browser', () => {
    expect(readLogLine(line())).toEqual({ host: '203.0.113.9', time: MOMENT, method: 'GET', target: '/a/', status: 200, agent: undefined });
  });

  it.each([
    ['200 512 "https://a.go.th/" "Mozilla/5.0 (X11)"', 'Mozilla/5.0 (X11)'],
    ['304 - "-" "-"', '-'],
    ['200 512 "-" ""', ''],
    [String.raw`200 512 "-" "odd \"name\" [x]"`, String.raw`odd \"name\" [x]`],
    ['200 512 "-" "Mozilla/5.0" 0.012 "10.0.0.1"', 'Mozilla/5.0'],
  ])('is read in the combined format: %s', (rest, agent) => {
    expect(readLogLine(line({ rest }))?.agent).toBe(agent);
  });

  it.each(['2001:db8::1', '::ffff:203.0.113.9', 'reader.example.net'])('may come from %s', (host) => {
    expect(readLogLine(line({ host }))?.host).toBe(host);
  });

  it('may name a user with spaces', () => {
    expect(readLogLine(line({ user: 'somchai of finance' }))).toMatchObject({ host: '203.0.113.9', target: '/a/' });
  });

  it.each([
    ['27/Nov/2026:06:05:09 +0000', MOMENT],
    ['27/Nov/2026:01:35:09 -0430', MOMENT],
    ['01/Jan/2027:00:00:00 +0700', Date.UTC(2026, 11, 31, 17)],
  ])('tells its moment as %s', (time, moment) => {
    expect(readLogLine(line({ time }))?.time).toBe(moment);
  });

  it.each(['-', '', String.raw`\x16\x03\x01`, 'GET'])('of the request "%s" asks for nothing', (request) => {
    expect(readLogLine(line({ request, rest: '400 0 "-" "-"' }))).toMatchObject({ status: 400, target: '' });
  });

  it.each([
    'hello',
    '',
    '{"request":{"uri":"/a/"},"status":200}',
    line({ time: '31/Feb/2026:13:05:09 +0700' }),
    line({ time: '27/Foo/2026:13:05:09 +0700' }),
    line({ time: '27/Nov/2026:25:05:09 +0700' }),
    line({ rest: 'OK 512' }),
    line().slice(0, 40),
  ])('is none: %s', (text) => {
    expect(readLogLine(text)).toBeUndefined();
  });
});
