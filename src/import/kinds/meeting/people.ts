import { clean } from '../../clean.ts';
import type { Desk } from '../../desk.ts';
import { namesIn } from '../../names.ts';
import { split, textOf, type Passage } from '../../passage.ts';

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

/** Groups lines of a list of people into persons: a person begins with a number or, where none is printed, with a name. */
const attendees = (rows: readonly Passage[][]): Attendee[] => {
  const people: Attendee[] = [];
  for (const row of rows) {
    const parts = row.flatMap((passage) => split(passage, /\t+|\n+|[ \u00a0]{2,}/g));
    const [first] = parts;
    if (!first) continue;
    const begins = NUMBER.test(textOf(first)) || namesIn(first).length > 0 || people.length === 0;
    if (begins) people.push({ names: [], parts: [] });
    const person = people.at(-1)!;
    parts.forEach((part, index) => {
      const number = index === 0 ? (NUMBER.exec(textOf(part))?.[0].length ?? 0) : 0;
      let rest: Passage = { ...part, start: part.start + number };
      for (const name of namesIn(rest)) {
        person.names.push(name);
        rest = { ...rest, start: Math.max(rest.start, name.end) };
      }
      const text = textOf(rest).trim();
      if (text === '' || DOTS.test(text)) return;
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

/** A person by post and role; the name goes to the review file. */
const member = (
  desk: Desk,
  { names, parts }: Attendee,
  field: string,
): { post: string; role?: string; department?: string } | undefined => {
  for (const name of names) desk.review(name, 'ชื่อบุคคล ใช้ตำแหน่งแทน');
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
      desk.review(name, 'ชื่อบุคคล ใช้ตำแหน่งแทน');
      // นายกเทศมนตรี after the name says it already.
      text += after.startsWith(post) ? ' ' : `${text === '' ? '' : ' '}${post} `;
      from = name.end;
    }
    return (text + desk.take({ ...passage, start: from }, field)).trim();
  }
}

/** Those of a list, by post; what they are called is kept for what the paper says of them further on. */
export const membersOf = (desk: Desk, rows: readonly Passage[][], field: 'present' | 'absent', known: Posts): { post: string }[] =>
  attendees(rows.filter((line) => line.length > 0)).flatMap((person, index) => {
    const found = member(desk, person, `${field}[${index}]`);
    if (!found) {
      desk.ask(`${person.names[0]?.piece.place ?? ''}: ไม่พบตำแหน่งของผู้ที่อยู่ในรายชื่อ ให้เพิ่มใน ${field} เป็นตำแหน่ง`);
      return [];
    }
    known.add(person, found);
    return [found];
  });
