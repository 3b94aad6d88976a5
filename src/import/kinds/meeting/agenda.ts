import { toArabicDigits } from '../../../thai/digits.ts';
import { clean } from '../../clean.ts';
import type { Desk } from '../../desk.ts';
import { namesIn } from '../../names.ts';
import { groups, textOf, trim, type Passage } from '../../passage.ts';
import { AGENDA, type Line } from './parts.ts';
import type { Posts } from './people.ts';
import { votesIn, type Votes } from './votes.ts';

const ITEM = /^(?<number>[\d๐-๙]{1,2}\.[\d๐-๙]{1,2}(?:\.[\d๐-๙]{1,2})?)\s*(?<title>.+)$/ds;
const RESOLUTION = /^(?:มติ(?:ของ)?(?:ที่)?ประชุม|มติ)\s*[:：]?\s*(?<text>.*)$/ds;
const SPOKEN =
  /^(?<post>(?:ประธาน|เลขานุการ|ที่ประชุม|ผู้เข้าประชุม|กรรมการ|ปลัด|รองปลัด|นายกเทศมนตรี|รองนายก|หัวหน้า|ผู้อำนวยการ|ผอ\.|นัก|เจ้าพนักงาน|นิติกร|บุคลากร)[^\n:：]{0,60}?)(?:\s*[:：]\s*|\t+[-–]?\s*|\s{2,}[-–]?\s*|\s[-–]\s)(?<said>.+)$/ds;
const VOTING = /^(?:ผลการ(?:ลงมติ|ลงคะแนน|ออกเสียง)|การลงมติ)/;
const DASH = /^[-–]\s*/;
const NOTHING = /^[-–]*\s*(?:ไม่มี|ไม่มีเรื่อง(?:เสนอ)?)\s*[-–]*$/;
const PAGE = /^[-–]?\s*[\d๐-๙]{1,3}\s*[-–]?$/;

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

/** Takes the lines below the agenda: its items, who said what, and what was resolved. */
export class AgendaReader {
  readonly agenda: Agenda[] = [];
  readonly #posts: Posts;
  readonly #desk: Desk;
  #speaker: string | undefined;
  /** Where the speaker is named, until something is said. */
  #named: Passage | undefined;
  #said: string[] = [];
  #inResolution = false;

  constructor(desk: Desk, posts: Posts) {
    this.#desk = desk;
    this.#posts = posts;
  }

  /** What the lines say, in their order. */
  read(lines: readonly Line[]): Agenda[] {
    for (const line of lines) this.#line(line);
    this.#flush();
    return this.agenda;
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

  #line(line: Line): void {
    const [passage, ...more] = line;
    const desk = this.#desk;
    if (!passage) return;
    const text = textOf(passage).trim();
    if (PAGE.test(text) && more.length === 0) {
      desk.settle(passage, 'เลขหน้า ที่ใช้จับคู่');
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
      desk.settle({ ...passage, end: agenda['number']!.start }, 'หัวข้อที่ใช้จับคู่');
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
    if (line.columns) {
      this.#row(line, line.columns);
      return;
    }
    // Nobody has spoken and nothing is resolved: the item itself has nothing.
    if (NOTHING.test(text) && more.length === 0 && !this.#inResolution && this.#speaker === undefined) {
      desk.settle(passage, 'วาระนี้ไม่มีเรื่อง ใช้จับคู่');
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
      desk.settle({ ...passage, end: resolution['text'] ? resolution['text'].start : passage.end }, 'หัวข้อที่ใช้จับคู่');
      const parts = [...(resolution['text'] && textOf(resolution['text']) ? [resolution['text']] : []), ...more];
      for (const part of parts) this.#resolve(part);
      return;
    }
    if (this.#speaks(line)) return;
    if (this.#isTitleOfSpeaker(text) && more.length === 0) {
      desk.settle(passage, 'ตำแหน่งของผู้กล่าว ใช้จับคู่');
      return;
    }
    if (this.#inResolution) for (const part of line) this.#resolve(part);
    else for (const part of line) this.#say(part);
  }

  /** A row of a table is said with the names of its columns. */
  #row(row: Line, columns: readonly Passage[]): void {
    if (row === columns || row.every((cell, index) => columns[index]?.piece === cell.piece)) return;
    const field = this.#path(this.#inResolution ? 'resolution' : 'discussion');
    const isWhole = row.length === columns.length;
    const text = row
      .map((cell, index) => {
        const name = isWhole ? `${this.#desk.take(columns[index]!, field)} ` : '';
        return name + this.#posts.take(this.#desk, cell, field);
      })
      .join(' · ');
    if (!this.#inResolution) this.#said.push(text);
    else this.#item.resolution = this.#item.resolution ? `${this.#item.resolution} ${text}` : text;
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
    if (text) this.#said.push(NOTHING.test(text) ? text.replace(/[\s–-]+$/, '') : text);
  }

  /** Papers print the post of a speaker below the name: ประธานสภาฯ, นายกเทศมนตรี. */
  #isTitleOfSpeaker(text: string): boolean {
    const title = text
      .replace(/ฯ$/, '')
      .replace(/^\((.*)\)$/, '$1')
      .replace(/\s/g, '');
    const post = this.#speaker?.replace(/\s/g, '');
    return post !== undefined && title.length > 3 && (post === title || (text.endsWith('ฯ') && post.startsWith(title)));
  }

  /** Whether a line says who speaks: a name of the list or a post, alone or before what is said. */
  #speaks(line: Line): boolean {
    const [passage, ...more] = line as [Passage, ...Passage[]];
    const [name] = namesIn(passage);
    const post = name?.start === trim(passage).start ? this.#posts.of(name) : undefined;
    if (name && post) {
      this.#begin(post);
      this.#desk.settle(name, 'ชื่อบุคคล ใช้ตำแหน่งแทน');
      const rest = trim({ ...passage, start: name.end });
      for (const part of textOf(rest) ? [rest, ...more] : more) this.#say(part);
      return true;
    }
    // In a row of two cells the first says who speaks.
    const spoken = more.length > 0 ? undefined : groups(trim(passage), SPOKEN);
    const who = spoken?.['post'] ?? (more.length > 0 && textOf(passage).length <= 80 ? passage : undefined);
    if (!who) return false;
    if (clean(textOf(who)) === this.#posts.roleOf(this.#speaker)) this.#desk.settle(who, 'บทบาทของผู้กล่าว ใช้จับคู่');
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
}
