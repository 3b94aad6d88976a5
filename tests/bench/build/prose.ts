import type { Random } from './random.ts';
import * as words from './vocabulary.ts';

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
const known = new Map<string, number>();

/** Number of Thai words in a text, as the ICU dictionary cuts it. */
const countWords = (text: string): number => {
  let count = 0;
  for (const segment of segmenter.segment(text)) if (segment.isWordLike) count++;
  return count;
};

/** Words of a vocabulary item; counted once, since ICU over 25 MB of text takes longer than all the rest. */
const countKnown = (text: string): number => {
  const count = known.get(text) ?? countWords(text);
  known.set(text, count);
  return count;
};

/** Text and the number of words in it. */
interface Counted {
  text: string;
  words: number;
}

/** Like a template literal, but counts words; every interpolated value must be a vocabulary item or already counted. */
const say = (parts: TemplateStringsArray, ...values: (string | number | Counted)[]): Counted => {
  let text = parts[0]!;
  let count = countKnown(parts[0]!);
  values.forEach((value, index) => {
    const part = parts[index + 1]!;
    text += (typeof value === 'object' ? value.text : String(value)) + part;
    count += (typeof value === 'object' ? value.words : typeof value === 'number' ? 1 : countKnown(value)) + countKnown(part);
  });
  return { text, words: count };
};

/** A place name made of a kind, a stem and a tail: `บ้านหนองมะขาม`. */
export const placeName = (random: Random): string =>
  random.pick(words.PLACE_KINDS) + random.pick(words.PLACE_STEMS) + random.pick(words.PLACE_TAILS);

/** A title such as `การปรับปรุงท่อระบายน้ำ ชุมชนโคกมะขาม`. */
export const title = (random: Random): string => `การ${random.pick(words.ACTS)}${random.pick(words.OBJECTS)} ${placeName(random)}`;

/** One to two sentences. */
export const summary = (random: Random): string => sentences(random, random.whole(1, 2)).text;

/** One sentence as plain text. */
export const line = (random: Random): string => sentence(random).text;

const name = (random: Random): Counted => ({ text: placeName(random), words: 2 });

const sentence = (random: Random): Counted => {
  const { pick, whole } = random;
  const actor = pick(words.ACTORS);
  const act = pick(words.ACTS);
  const object = pick(words.OBJECTS);
  switch (whole(0, 15)) {
    case 0:
      return say`${actor}${act}${object}ที่${pick(words.PLACES)} ${pick(words.TIMES)}`;
    case 1:
      return say`เมื่อปี ${whole(2545, 2565)} ${actor}เคย${act}${object}ใน${name(random)} แล้วพบว่า${pick(words.RESULTS)}`;
    case 2:
      return say`หาก${pick(words.CONDITIONS)} ให้${actor}${act}${object}${pick(words.TIMES)}`;
    case 3:
      return say`การ${act}${object}ต้องทำ${pick(words.MANNERS)} เพื่อ${pick(words.PURPOSES)}`;
    case 4:
      return say`${actor}กับ${pick(words.ACTORS)}ใช้${pick(words.TOOLS)}ในการ${act}${object} จึงทำให้${pick(words.RESULTS)}`;
    case 5:
      return say`ที่${name(random)}มี${object}อยู่ ${whole(2, 480)} รายการ และ${pick(words.ACTS)}ไปแล้ว ${whole(1, 99)} รายการ`;
    case 6:
      return say`ก่อน${act}${object} ควร${pick(words.ACTS)}${pick(words.OBJECTS)}ให้เรียบร้อย เพราะเคยเกิดกรณีที่${pick(words.CONDITIONS)}`;
    case 7:
      return say`ตาม${pick(words.LAWS)} ${actor}มีหน้าที่${act}${object}${pick(words.TIMES)}`;
    case 8:
      return say`ชาวบ้าน${name(random)}เล่าว่า${pick(words.RESULTS)} หลังจาก${actor}เข้ามา${act}${object}${pick(words.MANNERS)}`;
    case 9:
      return say`${pick(words.TOOLS)}ช่วยให้${actor}${act}${object}ได้เร็วขึ้นร้อยละ ${whole(5, 85)}`;
    case 10:
      return say`เรื่องที่ต้องระวังคือ${pick(words.CONDITIONS)} ซึ่งพบที่${name(random)}ถึง ${whole(2, 30)} ครั้งในปีเดียว`;
    case 11:
      return say`งานนี้ใช้เงินประมาณ ${whole(2, 950)},000 บาท สำหรับ${act}${object}และ${pick(words.ACTS)}${pick(words.OBJECTS)}`;
    case 12:
      return say`ผู้ร่วมวงเสนอให้${act}${object}${pick(words.MANNERS)} โดยมี${actor}เป็นผู้รับผิดชอบ`;
    case 13:
      return say`ความรู้เรื่อง${object}อยู่กับ${actor}มานาน จึงต้อง${act}ไว้${pick(words.TIMES)}เพื่อ${pick(words.PURPOSES)}`;
    case 14:
      return say`เปรียบเทียบระหว่าง${name(random)}กับ${name(random)} พบว่า${pick(words.RESULTS)}`;
    default:
      return say`${pick(words.TIMES)} ${actor}จะ${act}${object} และ${pick(words.ACTS)}${pick(words.OBJECTS)}ควบคู่กันไป`;
  }
};

const sentences = (random: Random, count: number): Counted => {
  const all = Array.from({ length: count }, () => sentence(random));
  return { text: all.map(({ text }) => text).join(' '), words: all.reduce((sum, { words: count }) => sum + count, 0) };
};

const bullets = (random: Random, mark: (index: number) => string): Counted => {
  const items = Array.from({ length: random.whole(3, 5) }, () => sentence(random));
  return {
    text: items.map(({ text }, index) => `${mark(index)} ${text}`).join('\n'),
    words: items.reduce((sum, { words: count }) => sum + count, 0),
  };
};

const table = (random: Random): Counted => {
  const rows = Array.from(
    { length: random.whole(3, 5) },
    (_, index) =>
      say`| ${index + 1} | ${random.pick(words.ACTS)}${random.pick(words.OBJECTS)} | ${random.pick(words.ACTORS)} | ${random.pick(words.TIMES)} | ${random.whole(1, 99)} |`,
  );
  return {
    text: ['| ลำดับ | รายการ | ผู้รับผิดชอบ | เมื่อใด | จำนวน |', '| --- | --- | --- | --- | ---: |', ...rows.map(({ text }) => text)].join('\n'),
    words: rows.reduce((sum, { words: count }) => sum + count, 6),
  };
};

/** A page that a body may link to. */
export interface LinkTarget {
  address: string;
  title: string;
}

/**
 * A Markdown body of at least `least` Thai words: sections with paragraphs, a bulleted and a numbered
 * list, a table, a quotation, emphasis, links to `targets` and one link outside.
 */
export const body = (random: Random, least: number, targets: readonly LinkTarget[]): string => {
  const blocks: string[] = [];
  let count = 0;
  const add = (text: string, wordCount: number) => {
    blocks.push(text);
    count += wordCount;
  };
  const paragraph = (sentenceCount: number) => {
    const { text, words: wordCount } = sentences(random, sentenceCount);
    add(text, wordCount);
  };
  const topics = random.sample(words.TOPICS, words.TOPICS.length);
  const heading = (level: string) => {
    const topic = topics.pop() ?? random.pick(words.TOPICS);
    add(`${level} ${topic}`, countKnown(topic));
  };
  const kinds = [
    () => {
      const list = bullets(random, () => '-');
      add(list.text, list.words);
    },
    () => {
      const list = bullets(random, (index) => `${index + 1}.`);
      add(list.text, list.words);
    },
    () => {
      const rows = table(random);
      add(rows.text, rows.words);
    },
    () => {
      const quoted = sentence(random);
      add(`> ${quoted.text}`, quoted.words);
    },
    () => {
      const bold = random.pick(words.OBJECTS);
      const rest = sentences(random, 2);
      add(`สิ่งที่ต้องจำคือ **${bold}** และ *${random.pick(words.TOPICS)}* ${rest.text}`, rest.words + 10);
    },
    () => {
      const links = random.sample(targets, 2).map(({ address, title: text }) => `[${text}](${address})`);
      add(`อ่านต่อที่ ${links.join(' และ ')} หรือ[เว็บไซต์ของกรม](https://www.example.go.th/km/${random.whole(1, 900)})`, 30);
    },
  ];
  paragraph(3);
  // Every body has one of each kind of block; after that, kinds come at random until the length is reached.
  const waiting = random.sample(kinds, kinds.length);
  while (waiting.length > 0 || count < least) {
    heading(random.next() < 0.25 && blocks.length > 3 ? '###' : '##');
    paragraph(random.whole(1, 2));
    (waiting.pop() ?? random.pick(kinds))();
  }
  return `${blocks.join('\n\n')}\n`;
};
