import { toArabicDigits } from '../../../thai/digits.ts';
import { readTime } from '../../../thai/typed-values.ts';
import { fiscalYearOf } from '../../../thai/fiscal-year.ts';
import { bare, clean } from '../../clean.ts';
import type { Desk, Draft } from '../../desk.ts';
import { namesIn } from '../../names.ts';
import { gridOf, type Block } from '../../paper.ts';
import { groups, lines as linesIn, textOf, trim, whole, type Passage } from '../../passage.ts';
import { withoutMark } from '../../sections.ts';
import { daysIn } from '../../values/day.ts';
import { attendees, member, Posts, type Attendee } from './people.ts';

/** A line of minutes: a paragraph, or the cells of a row. */
type Line = Passage[];

const linesOf = (blocks: readonly Block[]): Line[] =>
  blocks.flatMap((block): Line[] => {
    if (block.kind === 'picture') return [];
    if (block.kind !== 'table') return [[whole(block)]];
    return gridOf(block)
      .map((row) => [...new Set(row)].flatMap((cell) => (cell?.text.trim() ? [whole(cell)] : [])))
      .filter((row) => row.length > 0);
  });

const PRESENT = /^(?:ราย(?:ชื่อ|นาม))?ผู้(?:เข้า)?(?:ร่วม)?(?:มา)?ประชุม$/;
const OTHERS = /^(?:ราย(?:ชื่อ|นาม))?ผู้(?:เข้า)ร่วมประชุม$/;
const ABSENT = /^(?:ราย(?:ชื่อ|นาม))?(?:กรรมการ)?ผู้ไม่(?:ได้)?(?:มา|เข้า)(?:ร่วม)?ประชุม/;
const BEGIN = /^เริ่มประชุม|^เปิดประชุม/;
const OUTCOMES = /^(?:สิ่งที่ต้องทำต่อ|สรุปงานที่มอบหมาย|งานที่มอบหมาย|เรื่องที่ต้องดำเนินการต่อ)$/;
const END = /^(?:เลิก|ปิด)(?:การ)?ประชุม/;
const AGENDA = /^(?:ระเบียบ)?วาระ(?:การประชุม)?ที่\s*(?<number>[\d๐-๙]{1,2})\s*(?<title>.*)$/ds;
const ITEM = /^(?<number>[\d๐-๙]{1,2}\.[\d๐-๙]{1,2}(?:\.[\d๐-๙]{1,2})?)\s*(?<title>.+)$/ds;
const RESOLUTION = /^(?:มติ(?:ของ)?(?:ที่)?ประชุม|มติ)\s*[:：]?\s*(?<text>.*)$/ds;
const CLOSING = /ผู้(?:จด|บันทึก|ตรวจ|รับรอง)(?:รายงาน)?(?:การประชุม)?/;
const SPOKEN =
  /^(?<post>(?:ประธาน|เลขานุการ|ที่ประชุม|ผู้เข้าประชุม|กรรมการ|ปลัด|รองปลัด|นายกเทศมนตรี|รองนายก|หัวหน้า|ผู้อำนวยการ|ผอ\.|นัก|เจ้าพนักงาน|นิติกร|บุคลากร)[^\n:：]{0,60}?)(?:\s*[:：]\s*|\t+[-–]?\s*|\s{2,}[-–]?\s*|\s[-–]\s)(?<said>.+)$/ds;
const VOTING = /^(?:ผลการ(?:ลงมติ|ลงคะแนน|ออกเสียง)|การลงมติ)/;
const DASH = /^[-–]\s*/;
const NOTHING = /^[-–]*\s*(?:ไม่มี|ไม่มีเรื่อง(?:เสนอ)?)\s*[-–]*$/;
const PAGE = /^[-–]?\s*[\d๐-๙]{1,3}\s*[-–]?$/;

const timeIn = (passage: Passage): { time: string; passage: Passage } | undefined => {
  const match = /(\d{1,2})\s?[.:]\s?(\d{2})(?:\s*(?:น\.|นาฬิกา))?/.exec(toArabicDigits(textOf(passage)));
  const time = match && readTime(`${match[1]}.${match[2]}`);
  return match && time
    ? { time, passage: { ...passage, start: passage.start + match.index, end: passage.start + match.index + match[0].length } }
    : undefined;
};

/** Votes as minutes count them; a way in which nobody voted may not be printed. */
type Votes = Partial<Record<'for' | 'against' | 'abstained', number>>;
const VOTES = {
  against: /ไม่(?:เห็นชอบ|เห็นด้วย|อนุมัติ)\s*(?:จำนวน\s*)?(\d{1,4})\s*(?:เสียง|คะแนน|คน|ท่าน)/,
  abstained: /งด(?:ออกเสียง|เว้น)\s*(?:จำนวน\s*)?(\d{1,4})\s*(?:เสียง|คะแนน|คน|ท่าน)/,
  for: /(?<!ไม่)(?:เห็นชอบ|เห็นด้วย|อนุมัติ|รับหลักการ)\s*(?:ด้วยคะแนน(?:เสียง)?\s*)?(?:จำนวน\s*)?(\d{1,4})\s*(?:เสียง|คะแนน|คน|ท่าน)/,
} as const;

/** The votes that a text counts; undefined where it counts none. */
const votesIn = (text: string): Votes | undefined => {
  const arabic = toArabicDigits(text);
  const found = Object.entries(VOTES).flatMap(([way, pattern]) => {
    const count = pattern.exec(arabic)?.[1];
    return count === undefined ? [] : [[way, Number(count)] as const];
  });
  // A text that only says against whom or what is no count of the votes.
  return found.some(([way]) => way === 'for') ? Object.fromEntries(found.toReversed()) : undefined;
};

interface Discussion {
  post: string;
  said: string;
}
interface Item {
  number?: string;
  title?: string;
  discussion?: Discussion[];
  resolution?: string;
  votes?: Votes;
}
interface Agenda {
  number: number;
  title: string;
  items: Item[];
}

/** Minutes of an office in the form of the regulation of records (ระเบียบงานสารบรรณ). */
class Minutes {
  readonly fields: Record<string, unknown> = {};
  readonly agenda: Agenda[] = [];
  readonly #posts = new Posts();
  readonly #desk: Desk;
  #speaker: string | undefined;
  /** Where the speaker is named, until something is said. */
  #named: Passage | undefined;
  #said: string[] = [];
  #inResolution = false;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  head(lines: readonly Line[]): void {
    const desk = this.#desk;
    for (const [passage] of lines) {
      if (!passage) continue;
      const text = textOf(passage).trim();
      const number = groups(passage, /ครั้งที่\s*(?<number>[\d๐-๙]{1,3})\s*\/\s*(?<year>[\d๐-๙]{4})/d);
      if (number && this.fields['number'] === undefined) {
        this.fields['number'] = desk.read(number['number']!, 'number', Number(toArabicDigits(textOf(number['number']!))));
        this.fields['year'] = desk.read(number['year']!, 'year', Number(toArabicDigits(textOf(number['year']!))));
      }
      // A council counts its sittings within a session: สมัยสามัญ สมัยที่ ๒ ครั้งที่ ๑ ประจำปี พ.ศ. ๒๕๖๕.
      const session = groups(
        passage,
        /(?<session>สมัย(?:สามัญ|วิสามัญ|ประชุม)?(?:\s*สมัย)?(?:\s*ที่\s*[\d๐-๙]{1,2})?)\s*(?:\(?ครั้ง(?:แรก|ที่\s*(?<number>[\d๐-๙]{1,3})))?\)?(?:\s*ประจำปี\s*(?:พ\.?\s?ศ\.?\s*)?(?<year>[\d๐-๙]{4}))?/d,
      );
      if (session?.['session'] && this.fields['session'] === undefined) {
        this.fields['session'] = toArabicDigits(desk.take(session['session'], 'session'));
        if (session['number'] && !number)
          this.fields['number'] = desk.read(session['number'], 'number', Number(toArabicDigits(textOf(session['number']))));
        if (session['year'] && !number)
          this.fields['year'] = desk.read(session['year'], 'year', Number(toArabicDigits(textOf(session['year']))));
      }
      const [day] = daysIn(passage);
      if (day && this.fields['date'] === undefined) this.fields['date'] = desk.read(day.passage, 'date', day.day);
      const time = text.includes('เวลา') ? timeIn(passage) : undefined;
      if (time && this.fields['start'] === undefined) this.fields['start'] = desk.read(time.passage, 'start', time.time);
      const place = groups(passage, /(?:^|\s)ณ\s*(?<place>(?:ห้อง|ศาลา|อาคาร|สำนักงาน|หอประชุม|ที่ทำการ|โรงเรียน|วัด|ศูนย์)[^\n]*)/d)?.['place'];
      if (place && this.fields['place'] === undefined) this.fields['place'] = desk.take(place, 'place');
      const body = groups(passage, /^\s*(?:รายงาน|บันทึก|สรุป)(?:ผล)?การประชุม\s*(?<body>[^\n]*?)\s*(?:(?:สมัย|ครั้ง)(?:สามัญ|วิสามัญ|ที่).*)?$/ds)?.[
        'body'
      ];
      if (body && this.fields['body'] === undefined && textOf(body)) {
        this.fields['title'] = clean(text.replace(/(?:สมัย|ครั้ง)(?:สามัญ|วิสามัญ|ที่)[\s\S]*$/, ''));
        this.fields['body'] = desk.take(body, 'body');
        // The words before are those that the title begins with.
        desk.review({ ...passage, end: body.start }, 'หัวข้อที่ใช้จับคู่');
      }
    }
  }

  people(lines: readonly Line[], field: 'present' | 'absent'): void {
    const made = attendees(lines.filter((line) => line.length > 0)).flatMap((person: Attendee, index) => {
      const found = member(this.#desk, person, `${field}[${index}]`);
      if (!found) {
        this.#desk.ask(`${person.names[0]?.piece.place ?? ''}: ไม่พบตำแหน่งของผู้ที่อยู่ในรายชื่อ ให้เพิ่มใน ${field} เป็นตำแหน่ง`);
        return [];
      }
      this.#posts.add(person, found);
      return [found];
    });
    if (made.length > 0) this.fields[field] = [...((this.fields[field] as unknown[] | undefined) ?? []), ...made];
  }

  get #items(): Item[] {
    return this.agenda.at(-1)!.items;
  }

  get #item(): Item {
    if (this.#items.length === 0) this.#items.push({});
    return this.#items.at(-1)!;
  }

  #flush(): void {
    if (this.#said.length > 0 && this.#named) this.#desk.take(this.#named, this.#path('discussion'));
    this.#named = undefined;
    if (this.#said.length > 0) (this.#item.discussion ??= []).push({ post: this.#speaker ?? 'ที่ประชุม', said: this.#said.join(' ') });
    this.#said = [];
  }

  #path(field: string): string {
    return `agenda[${this.agenda.length - 1}].items[${Math.max(0, this.#items.length - 1)}].${field}`;
  }

  line(line: Line): void {
    const [passage, ...more] = line;
    const desk = this.#desk;
    if (!passage) return;
    const text = textOf(passage).trim();
    if (PAGE.test(text) && more.length === 0) {
      desk.review(passage, 'เลขหน้า ที่ใช้จับคู่');
      return;
    }
    const agenda = groups(trim(passage), AGENDA);
    if (agenda) {
      this.#flush();
      this.#speaker = undefined;
      this.#inResolution = false;
      const number = desk.read(
        agenda['number']!,
        `agenda[${this.agenda.length}].number`,
        Number(toArabicDigits(textOf(agenda['number']!))),
      );
      desk.review({ ...passage, end: agenda['number']!.start }, 'หัวข้อที่ใช้จับคู่');
      const title = agenda['title'] && textOf(agenda['title']) ? desk.take(agenda['title'], `agenda[${this.agenda.length}].title`) : '';
      this.agenda.push({
        number,
        title: [title, ...more.map((part) => desk.take(part, `agenda[${this.agenda.length}].title`))].filter(Boolean).join(' '),
        items: [],
      });
      return;
    }
    const current = this.agenda.at(-1);
    if (!current) return;
    if (NOTHING.test(text) && more.length === 0) {
      desk.review(passage, 'วาระนี้ไม่มีเรื่อง ใช้จับคู่');
      return;
    }
    if (current.title === '') {
      current.title = desk.take(passage, `agenda[${this.agenda.length - 1}].title`);
      return;
    }
    const item = groups(trim(passage), ITEM);
    if (item && textOf(passage).length < 400) {
      this.#flush();
      this.#speaker = undefined;
      this.#inResolution = false;
      const path = `agenda[${this.agenda.length - 1}].items[${this.#items.length}]`;
      const title = [item['title']!, ...more].map((part) => desk.take(part, `${path}.title`)).join(' ');
      current.items.push({ number: toArabicDigits(desk.take(item['number']!, `${path}.number`)), title });
      return;
    }
    const votes = VOTING.test(text) ? votesIn(text) : undefined;
    if (votes) {
      this.#flush();
      this.#item.votes = votes;
      desk.read(passage, this.#path('votes'), clean(text));
      for (const part of more) this.#say(part);
      return;
    }
    const resolution = groups(trim(passage), RESOLUTION);
    if (resolution) {
      this.#flush();
      this.#inResolution = true;
      desk.review({ ...passage, end: resolution['text'] ? resolution['text'].start : passage.end }, 'หัวข้อที่ใช้จับคู่');
      const parts = [...(resolution['text'] && textOf(resolution['text']) ? [resolution['text']] : []), ...more];
      for (const part of parts) this.#resolve(part);
      return;
    }
    if (this.#speaks(line)) return;
    if (this.#inResolution) for (const part of line) this.#resolve(part);
    else for (const part of line) this.#say(part);
  }

  #resolve(passage: Passage): void {
    const dash = DASH.exec(textOf(passage))?.[0].length ?? 0;
    const text = this.#posts.take(this.#desk, { ...passage, start: passage.start + dash }, this.#path('resolution'));
    // A resolution that counts the votes stands as it is; the counts are read from it too.
    const votes = votesIn(text);
    if (votes) this.#item.votes ??= votes;
    if (text) this.#item.resolution = this.#item.resolution ? `${this.#item.resolution} ${text}` : text;
  }

  #say(passage: Passage): void {
    const dash = DASH.exec(textOf(passage))?.[0].length ?? 0;
    const text = this.#posts.take(this.#desk, { ...passage, start: passage.start + dash }, this.#path('discussion'));
    if (text) this.#said.push(text);
  }

  /** Whether a line says who speaks: a name of the list or a post, alone or before what is said. */
  #speaks(line: Line): boolean {
    const [passage, ...more] = line as [Passage, ...Passage[]];
    const [name] = namesIn(passage);
    const post = name?.start === trim(passage).start ? this.#posts.of(name) : undefined;
    if (name && post) {
      this.#begin(post);
      this.#desk.review(name, 'ชื่อบุคคล ใช้ตำแหน่งแทน');
      const rest = trim({ ...passage, start: name.end });
      for (const part of textOf(rest) ? [rest, ...more] : more) this.#say(part);
      return true;
    }
    // In a row of two cells the first says who speaks.
    const spoken = more.length > 0 ? undefined : groups(trim(passage), SPOKEN);
    const who = spoken?.['post'] ?? (more.length > 0 && textOf(passage).length <= 80 ? passage : undefined);
    if (!who) return false;
    if (clean(textOf(who)) === this.#posts.roleOf(this.#speaker)) this.#desk.review(who, 'บทบาทของผู้กล่าว ใช้จับคู่');
    else {
      this.#begin(clean(textOf(who)));
      this.#named = who;
    }
    for (const part of spoken ? [spoken['said']!] : more) this.#say(part);
    return true;
  }

  #begin(post: string): void {
    this.#flush();
    this.#inResolution = false;
    this.#speaker = post;
  }

  outcomes(lines: readonly Line[]): void {
    const texts = lines.flat().map((passage, index) => this.#desk.take(withoutMark(trim(passage)), `outcomes[${index}]`));
    if (texts.length > 0) this.fields['outcomes'] = texts;
  }

  end(lines: readonly Line[]): void {
    this.#flush();
    const desk = this.#desk;
    let role: 'recorder' | 'certifier' | undefined;
    for (const passage of lines.flat()) {
      const time = END.test(bare(textOf(passage))) ? timeIn(passage) : undefined;
      if (time && this.fields['end'] === undefined) {
        this.fields['end'] = desk.read(time.passage, 'end', time.time);
        continue;
      }
      // A cell of a table of signatures has what stands below each other elsewhere; its role may be the last of its lines.
      const parts = linesIn(passage);
      role = parts.map((part) => roleIn(textOf(part))).find((found) => found !== undefined) ?? role;
      for (const part of parts) {
        const text = textOf(part);
        if (roleIn(text)) desk.review(part, 'หัวข้อที่ใช้จับคู่');
        else if (role && this.fields[role] === undefined && !SIGNATURE.test(text)) {
          const names = namesIn(part);
          for (const name of names) desk.review(name, 'ชื่อบุคคล ใช้ตำแหน่งแทน');
          if (names.length === 0 && /[ก-๙]/.test(text)) this.fields[role] = desk.take(part, role);
        }
      }
    }
  }
}

const roleIn = (text: string): 'recorder' | 'certifier' | undefined =>
  CLOSING.test(text) ? (/จด|บันทึก/.test(text) ? 'recorder' : 'certifier') : undefined;
/** A line to sign on. */
const SIGNATURE = /^\(?ลงชื่อ\)?[\s.…_]*$/;

type Part = 'head' | 'present' | 'others' | 'absent' | 'body' | 'outcomes' | 'end';

/** Which part of the minutes each line is in. */
const partsOf = (desk: Desk): Record<Part, Line[]> => {
  const parts: Record<Part, Line[]> = { head: [], present: [], others: [], absent: [], body: [], outcomes: [], end: [] };
  let part: Part = 'head';
  for (const line of linesOf(desk.paper.blocks)) {
    const [first] = line;
    const text = bare(textOf(first!));
    const before: Part = part;
    if (part === 'head' && PRESENT.test(text)) part = 'present';
    else if (['head', 'present', 'others'].includes(part) && ABSENT.test(text)) part = 'absent';
    else if (['present', 'absent'].includes(part) && OTHERS.test(text)) part = 'others';
    else if (part !== 'end' && BEGIN.test(text)) {
      part = 'body';
      parts.head.push(line);
      continue;
    } else if (part !== 'end' && AGENDA.test(textOf(first!).trim())) part = 'body';
    else if (part === 'body' && (END.test(text) || OUTCOMES.test(text))) part = END.test(text) ? 'end' : 'outcomes';
    else if (part === 'outcomes' && END.test(text)) part = 'end';
    if (part !== before && ['present', 'others', 'absent', 'outcomes'].includes(part)) {
      desk.review(first!, 'หัวข้อที่ใช้จับคู่');
      continue;
    }
    // Nobody is absent.
    if (['others', 'absent'].includes(part) && /^-*ไม่มี-*$/.test(text)) {
      desk.review(first!, 'ไม่มีผู้ใด ใช้จับคู่');
      continue;
    }
    parts[part].push(line);
  }
  return parts;
};

/** The minutes begin where their title is: a plan may have them behind it. */
const fromTitle = ({ blocks }: { blocks: readonly Block[] }): number =>
  Math.max(
    0,
    blocks.findIndex((block) => 'text' in block && /^(?:รายงาน|บันทึก|สรุป)(?:ผล)?การประชุม/.test(block.text.trim())),
  );

const REQUIRED = { number: 'ครั้งที่', date: 'วันที่ประชุม', start: 'เวลาเริ่มประชุม', place: 'สถานที่' } as const;

/** Sittings are counted anew in each session, so that its number is part of the name. */
const sessionCode = (session: string | undefined): string => {
  if (session === undefined) return '';
  const [number = ''] = /\d+/.exec(session) ?? [];
  return `-${session.includes('วิสามัญ') ? 'extra' : 's'}${number}`;
};

/** รายงานการประชุม. */
export const importMeeting = (desk: Desk): Draft => {
  const parts = partsOf(
    Object.assign(Object.create(desk) as Desk, { paper: { ...desk.paper, blocks: desk.paper.blocks.slice(fromTitle(desk.paper)) } }),
  );
  const minutes = new Minutes(desk);
  minutes.head(parts.head);
  minutes.people(parts.present, 'present');
  minutes.people(parts.others, 'present');
  minutes.people(parts.absent, 'absent');
  for (const line of parts.body) minutes.line(line);
  minutes.outcomes(parts.outcomes);
  minutes.end(parts.end);
  const { fields, agenda } = minutes;
  for (const [field, label] of Object.entries(REQUIRED)) if (fields[field] === undefined) desk.ask(`ไม่พบ${label} ให้เพิ่ม ${field}`);
  if (agenda.length === 0) desk.ask('ไม่พบระเบียบวาระ ให้เพิ่ม agenda จากข้อความในไฟล์ตรวจ');
  const { title, number, year, date, ...others } = fields as Record<string, string>;
  const name = clean(title ?? 'รายงานการประชุม');
  return {
    collection: 'meetings',
    name: number ? `meeting-${year}${sessionCode(others['session'])}-${number}` : 'meeting',
    isNumbered: number === undefined,
    format: 'yaml',
    fields: {
      title: number ? `${name} ${others['session'] ? `${others['session']} ` : ''}ครั้งที่ ${number}/${year}` : name,
      ...(date && { fiscalYear: fiscalYearOf(date) }),
      ...(others['body'] && { body: others['body'] }),
      ...(others['session'] && { session: others['session'] }),
      ...(number && { number, year }),
      ...(date && { date }),
      ...Object.fromEntries(
        ['start', 'end', 'place', 'present', 'absent'].flatMap((field) => (others[field] === undefined ? [] : [[field, others[field]]])),
      ),
      agenda,
      ...Object.fromEntries(
        ['recorder', 'certifier', 'outcomes'].flatMap((field) => (others[field] === undefined ? [] : [[field, others[field]]])),
      ),
    },
  };
};
