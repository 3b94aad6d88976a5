import { bare, clean } from '../../clean.ts';
import type { Desk } from '../../desk.ts';
import { namesIn } from '../../names.ts';
import { split, textOf, type Passage } from '../../passage.ts';
import { reasonIn } from './reason.ts';

/** Somebody at a meeting: what the paper says of the person, in parts as its columns have them. */
interface Attendee {
  names: Passage[];
  parts: Passage[];
}

const NUMBER = /^\(?[\d๐-๙]{1,3}\s*[.)]*(?:\s+|(?=[ก-ฮ]))|^\(?[\d๐-๙]{1,3}\s*[.)]*$/;
const GIVEN_ALONE = /^(?:นาย(?!ก)|นางสาว|นาง|น\.ส\.)\s?[ก-๎]+$/;
const DOTS = /^[-–.…\s]*$/;
/** Words of a committee's roles; a post names an office. */
const ROLE = /^(?:ประธาน|รองประธาน|กรรมการ|เลขานุการ|ผู้ช่วยเลขานุการ|ที่ปรึกษา|อนุกรรมการ|คณะทำงาน|ผู้เข้าร่วม|หัวหน้าคณะทำงาน)/;

/** What columns of a list of people are called. */
const HEADING =
  /^(?:ลำดับ(?:ที่)?|ที่|ชื่อ(?:[-–—]*(?:ชื่อ)?(?:นาม)?สกุล)?|ชื่อ[-–—]?ตำแหน่ง|ตำแหน่ง[ก-๙/]*|ลาย(?:มือ)?(?:ชื่อ|เซ็น)|ลงชื่อ|หมายเหตุ|สาเหตุ[ก-๙]*|เหตุผล[ก-๙]*|สังกัด|หน่วยงาน|ส่วนราชการ)$/;

const isHeadingRow = (parts: readonly Passage[]): boolean => parts.length > 1 && parts.every((part) => HEADING.test(bare(textOf(part))));

/** Whether a text is a part of the name of a person: a signature, typed. */
const isSignature = (text: string, names: readonly Passage[]): boolean => {
  const letters = text.replace(/[\s().]/g, '');
  return letters.length > 2 && names.some((name) => textOf(name).replace(/\s/g, '').includes(letters));
};

/** Groups lines of a list of people into persons: a person begins with a number or, where none is printed, with a name. */
const attendees = (desk: Desk, rows: readonly Passage[][]): Attendee[] => {
  const people: Attendee[] = [];
  for (const row of rows) {
    const parts = row.flatMap((passage) => split(passage, /\t+|\n+|[ \u00a0]{2,}/g));
    const [first] = parts;
    if (!first) continue;
    if (isHeadingRow(parts)) {
      for (const part of parts) desk.settle(part, 'หัวคอลัมน์ที่ใช้จับคู่');
      continue;
    }
    const begins = NUMBER.test(textOf(first)) || namesIn(first).length > 0 || people.length === 0;
    if (begins) people.push({ names: [], parts: [] });
    const person = people.at(-1)!;
    parts.forEach((part, index) => {
      const number = index === 0 ? (NUMBER.exec(textOf(part))?.[0].length ?? 0) : 0;
      if (number > 0) desk.settle({ ...part, end: part.start + number }, 'ลำดับในรายชื่อ ใช้จับคู่');
      let rest: Passage = { ...part, start: part.start + number };
      for (const name of namesIn(rest)) {
        person.names.push(name);
        rest = { ...rest, start: Math.max(rest.start, name.end) };
      }
      const text = textOf(rest).trim();
      if (text === '' || DOTS.test(text)) return;
      if (isSignature(text, person.names)) {
        desk.settle(rest, 'ลายมือชื่อ');
        return;
      }
      // What stands in brackets says more of the part before.
      const before = person.parts.at(-1);
      if (before?.piece === rest.piece && text.startsWith('(')) {
        person.parts[person.parts.length - 1] = { ...before, end: rest.end };
        return;
      }
      const isSurname =
        person.names.length === 1 && GIVEN_ALONE.test(textOf(person.names[0]!)) && person.parts.length === 0 && /^[ก-๎]+$/.test(text);
      if (isSurname || (person.names.length === 0 && person.parts.length === 0 && GIVEN_ALONE.test(text))) person.names.push(rest);
      else person.parts.push(rest);
    });
  }
  return people.filter(({ names, parts }) => names.length + parts.length > 0);
};

/** The given name of a person, by which the paper may speak of them later. */
const givenName = ({ names }: Attendee): string => clean(names.map(textOf).join(' '));

interface Member {
  post: string;
  role?: string;
  department?: string;
}

/** Somebody without the reason of the absence, and the reason where the paper gives one. */
const withReason = (desk: Desk, person: Attendee, field: string): { person: Attendee; reason: string | undefined } => {
  const at = person.parts.findLastIndex((part) => reasonIn(part) !== undefined);
  const found = at < 0 ? undefined : reasonIn(person.parts[at]!);
  if (!found) return { person, reason: undefined };
  if (found.lead) desk.settle(found.lead, 'คำนำของสาเหตุ ใช้จับคู่');
  const parts = person.parts.flatMap((part, index) => (index === at ? (found.before ?? []) : part));
  return { person: { ...person, parts }, reason: desk.take(found.reason, `${field}.reason`) };
};

/** A person by post and role; the name goes to the review file. */
const member = (desk: Desk, { names, parts }: Attendee, field: string): Member | undefined => {
  for (const name of names) desk.settle(name, 'ชื่อบุคคล ใช้ตำแหน่งแทน');
  const posts = parts.filter((part) => !ROLE.test(textOf(part).trim()));
  // Somebody of whom only the role is printed has it as post.
  const [post, roles] = posts.length > 0 ? [posts, parts.filter((part) => !posts.includes(part))] : [parts.slice(0, 1), parts.slice(1)];
  if (post.length === 0) return undefined;
  const title = post.map((part) => desk.take(part, `${field}.post`)).join(' ');
  const role = roles.map((part) => desk.take(part, `${field}.role`)).join(' ');
  const department = desk.town.departments.find(({ title: name }) => title.includes(name))?.id;
  return { post: title, ...(role && { role }), ...(department && { department }) };
};

/** Posts by name, for what the paper says of persons further on. */
export class Posts {
  readonly #posts = new Map<string, string>();
  readonly #roles = new Map<string, string>();

  add(person: Attendee, { post, role = '' }: { post: string; role?: string }): void {
    const name = givenName(person).replace(/\s+/g, '');
    if (!name) return;
    const short = role.replace(/\s*\([^)]*\)/g, '');
    const whole = short ? `${post} (${short})` : post;
    this.#posts.set(name, whole);
    if (short) this.#roles.set(whole, short);
  }

  of(name: Passage): string | undefined {
    return this.#posts.get(textOf(name).replace(/\s+/g, ''));
  }

  /** Whether a text is no more than a post that is known, or what it is short for: `ประธานสภาฯ`. */
  isTitle(text: string): boolean {
    const title = text.replace(/ฯ$/, '');
    return [...this.#posts.values(), ...this.#roles.values()].some(
      (post) => post === title || (text.endsWith('ฯ') && post.startsWith(title)),
    );
  }

  /** The role of a post, which papers print below the name of who speaks. */
  roleOf(post: string | undefined): string | undefined {
    return post === undefined ? undefined : this.#roles.get(post);
  }

  /** A text for a field in which posts stand for the names that are known. */
  take(desk: Desk, passage: Passage, field: string): string {
    let text = '';
    let from = passage.start;
    for (const name of namesIn(passage)) {
      const post = this.of(name);
      if (!post) continue;
      const before = { ...passage, start: from, end: name.start };
      const after = passage.piece.text.slice(name.end, passage.end).trim();
      text += desk.take(before, field);
      desk.settle(name, 'ชื่อบุคคล ใช้ตำแหน่งแทน');
      // นายกเทศมนตรี after the name says it already.
      text += after.startsWith(post) ? ' ' : `${text === '' ? '' : ' '}${post} `;
      from = name.end;
    }
    return (text + desk.take({ ...passage, start: from }, field)).trim();
  }
}

const noPost = (desk: Desk, { names, parts }: Attendee, field: string): [] => {
  desk.ask(`${(names[0] ?? parts[0])?.piece.place ?? ''}: ไม่พบตำแหน่งของผู้ที่อยู่ในรายชื่อ ให้เพิ่มใน ${field} เป็นตำแหน่ง`);
  return [];
};

const peopleIn = (desk: Desk, rows: readonly Passage[][]): Attendee[] =>
  attendees(
    desk,
    rows.filter((line) => line.length > 0),
  );

/** Those who were present, by post; what they are called is kept for what the paper says of them further on. */
export const presentOf = (desk: Desk, rows: readonly Passage[][], known: Posts): Member[] =>
  peopleIn(desk, rows).flatMap((person, index) => {
    const found = member(desk, person, `present[${index}]`);
    if (!found) return noPost(desk, person, 'present');
    known.add(person, found);
    return [found];
  });

/** Those who were absent, by post, with the reason: their own, or what the heading of the list says of all. */
export const absentOf = (
  desk: Desk,
  rows: readonly Passage[][],
  ofAll: Passage | undefined,
  known: Posts,
): (Member & { reason?: string })[] => {
  const people = peopleIn(desk, rows);
  const shared = ofAll && people.length > 0 ? desk.take(ofAll, 'absent[0].reason') : undefined;
  return people.flatMap((each, index) => {
    const field = `absent[${index}]`;
    const { person, reason = shared } = withReason(desk, each, field);
    const found = member(desk, person, field);
    if (!found) return noPost(desk, person, 'absent');
    known.add(person, found);
    return [{ ...found, ...(reason && { reason }) }];
  });
};
