import type { Town } from './desk.ts';

type Department = Town['departments'][number];

/** What papers call a department for short: สำนักปลัด, กองสาธารณสุข, กองสาธารณสุขฯ. */
const shortName = ({ title }: Department): string | undefined =>
  /^(สำนักปลัด)./.exec(title)?.[1] ?? /^((?:กอง|สำนัก|หน่วย|ฝ่าย)[ก-๎]{4,}?)และ/.exec(title)?.[1];

/** The words of a text by which it names a department; its short name only where no other is called so. */
export const nameIn = (departments: readonly Department[], department: Department, text: string): string | undefined => {
  if (text.includes(department.title)) return department.title;
  const short = shortName(department);
  if (short === undefined || !text.includes(short)) return undefined;
  return departments.some(
    (other) => other !== department && (other.title.startsWith(short) || (text.includes(other.title) && other.title.includes(short))),
  )
    ? undefined
    : short;
};
