/** A request as a web server wrote it down. */
export interface LogLine {
  /** Who asked: an address of the Internet, or a name where the server looks names up. */
  host: string;
  /** When, in milliseconds since 1970. */
  time: number;
  method: string;
  /** Path and query, as asked for. */
  target: string;
  status: number;
  /** What the browser calls itself; undefined in the common format, which does not tell. */
  agent: string | undefined;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const QUOTED = String.raw`"((?:[^"\\]|\\.)*)"`;
/** Common format, with what the combined one adds; servers may be told to write more behind it. */
const LINE = new RegExp(String.raw`^(\S+) \S+ .*?\[([^\]]+)\] ${QUOTED} (\d{3}) (?:\d+|-)(?: ${QUOTED} ${QUOTED})?(?:\s.*)?$`);
const TIME = /^(\d\d)\/([A-Z][a-z]{2})\/(\d{4}):(\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)$/;

/** `27/Nov/2026:13:05:09 +0700` in milliseconds; undefined for a day or a time that there is not. */
const readTime = (written: string): number | undefined => {
  const [, day, name = '', year, hour, minute, second, sign, hours, minutes] = TIME.exec(written) ?? [];
  const month = MONTHS.indexOf(name);
  if (month < 0) return undefined;
  const [d, h, m, s] = [day, hour, minute, second].map(Number) as [number, number, number, number];
  const time = Date.UTC(Number(year), month, d, h, m, s);
  // 31 Feb would roll over; a leap second may.
  if (new Date(Date.UTC(Number(year), month, d)).getUTCDate() !== d || h > 23 || m > 59 || s > 60) return undefined;
  return time - (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
};

/** Reads a line in the common or combined format; undefined for any other. A request that is none (`-`, bytes of an attack) has an empty target. */
export const readLogLine = (line: string): LogLine | undefined => {
  const [, host, when = '', request = '', status, , agent] = LINE.exec(line) ?? [];
  const time = readTime(when);
  if (host === undefined || time === undefined) return undefined;
  const [, method = '', target = ''] = /^([A-Z]+) (\S+)(?: HTTP\/[\d.]+)?$/.exec(request) ?? [];
  return { host, time, method, target, status: Number(status), agent };
};
