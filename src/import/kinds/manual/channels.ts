import { toArabicDigits } from '../../../thai/digits.ts';
import type { Desk } from '../../desk.ts';
import { countLetters } from '../../letters.ts';
import { gridOf, type Cell, type Table } from '../../paper.ts';
import { groups, split, textOf, whole, type Passage } from '../../passage.ts';
import { withoutMark, type Item } from '../../sections.ts';

/** `สำนักงาน · ชั้น 1 · โทร. 053-211-234`: what of a channel a sign or a word tells. */
export const channelOf = (desk: Desk, item: Item, path: string): Record<string, string> => {
  const [first, ...more] = item;
  const parts = [...(first ? split(withoutMark(first), /\s+·\s+/g) : []), ...more];
  const made: Record<string, string[]> = {};
  parts.forEach((part, at) => {
    const text = textOf(part);
    const field =
      at === 0
        ? 'name'
        : /^https?:\/\//.test(text)
          ? 'online'
          : /^(?:โทร|โทรศัพท์)/.test(text)
            ? 'telephone'
            : /น\.|นาฬิกา|วัน(?:จันทร์|ราชการ)/.test(text)
              ? 'hours'
              : /ช่อง|เคาน์เตอร์|โต๊ะ|งาน|กอง|ฝ่าย/.test(text)
                ? 'counter'
                : 'place';
    const word = field === 'telephone' ? (/^โทร(?:ศัพท์)?\.?\s*[:：]?\s*/.exec(text)?.[0].length ?? 0) : 0;
    if (word > 0) desk.settle({ ...part, end: part.start + word }, 'ชื่อช่องที่ใช้จับคู่');
    (made[field] ??= []).push(desk.take({ ...part, start: part.start + word }, `${path}.${field}`));
  });
  return Object.fromEntries(
    Object.entries(made).map(([field, texts]) => [field, field === 'online' ? toArabicDigits(texts.join(' ')) : texts.join(' ')]),
  );
};

/** What stands at the beginning of a cell of the form of the OPDC (ก.พ.ร.), and where the rest belongs. */
const LABELS =
  /^\s*(?<label>(?<place>สถานที่(?:ให้บริการ|ยื่นคำขอ|ติดต่อ))|(?<hours>(?:ระยะเวลา|วันเวลา)(?:ที่)?(?:เปิด)?ให้บริการ))\s*[:：]?\s*(?<value>\S[\s\S]*)?$/d;

/** A telephone number among the words of a cell: `กองคลัง ชั้น 1 โทร. 053-211-234 ต่อ 12`. */
const TELEPHONE =
  /^(?<before>[\s\S]*?)[\s(/,]*(?<label>โทร(?:ศัพท์)?\.?(?:\s*[:：])?)\s*(?<telephone>[0๐]-?[\d๐-๙][\d๐-๙\s-]{5,12}[\d๐-๙](?:\s*ต่อ\s*[\d๐-๙]+(?:\s*[-–,]\s*[\d๐-๙]+)*)?)[\s),]*(?<after>[\s\S]*)$/d;

/** Channels of tables: a row has where to go, and beside it when it is open; both say so in a heading or at their beginning. */
export const channelsIn = (desk: Desk, tables: readonly Table[]): Record<string, string>[] => {
  const made: Record<string, string>[] = [];
  for (const table of tables) {
    const headings: (string | undefined)[] = [];
    for (const row of gridOf(table)) {
      const told = new Map<string, Passage>();
      const used = new Set<Cell>();
      row.forEach((cell, column) => {
        if (!cell?.text.trim() || used.has(cell)) return;
        used.add(cell);
        const found = groups(whole(cell), LABELS);
        const field = found ? (found['place'] ? 'name' : 'hours') : headings[column];
        const value = found ? found['value'] : whole(cell);
        if (found) desk.settle(found['label']!, 'ชื่อช่องที่ใช้จับคู่');
        if (found && !value) headings[column] = field;
        else if (field && value && !told.has(field)) told.set(field, value);
      });
      // Hours of nowhere are no channel.
      if (told.has('name')) made.push(channelFrom(desk, told, `channels[${made.length}]`));
    }
  }
  return made;
};

const channelFrom = (desk: Desk, told: ReadonlyMap<string, Passage>, path: string): Record<string, string> => {
  const channel: Record<string, string> = {};
  for (const [field, value] of told) {
    const reached = field === 'name' ? groups(value, TELEPHONE) : undefined;
    const words = [reached?.['before'], reached?.['after']].filter((part) => part !== undefined && countLetters(textOf(part)) > 0);
    // A number alone is what the channel is called.
    if (!reached || words.length === 0) channel[field] = desk.take(value, `${path}.${field}`);
    else {
      channel[field] = words.map((part) => desk.take(part!, `${path}.${field}`)).join(' ');
      channel['telephone'] = desk.take(reached['telephone']!, `${path}.telephone`);
      desk.settle(reached['label']!, 'ชื่อช่องที่ใช้จับคู่');
    }
  }
  return channel;
};

/** `ศูนย์ดำรงธรรม — 053-211-235`: where a complaint goes, and how it is reached. */
export const complaintOf = (desk: Desk, item: Item, path: string): Record<string, string> => {
  const [first, ...more] = item;
  const [channel, ...contact] = [...(first ? split(withoutMark(first), /\s+[—·]\s+/g) : []), ...more];
  const reached = contact.map((part) => desk.take(part, `${path}.contact`)).join(' ');
  return { channel: channel ? desk.take(channel, `${path}.channel`) : '', ...(reached && { contact: reached }) };
};
