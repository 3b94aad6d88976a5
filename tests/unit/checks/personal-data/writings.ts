/** Numbers of invented persons in the writings that people use, and numbers of other kinds that look like them. */

/** A row of numbers from 0 to 1 that is the same in each run. */
const seeded = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
};
type Random = ReturnType<typeof seeded>;

const pick = <Item>(random: Random, items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
const digits = (random: Random, count: number, first = '0123456789'): string =>
  pick(random, [...first]) + Array.from({ length: count - 1 }, () => String(Math.floor(random() * 10))).join('');

const withChecksum = (twelve: string): string => {
  const sum = [...twelve].reduce((total, digit, index) => total + Number(digit) * (13 - index), 0);
  return twelve + String((11 - (sum % 11)) % 10);
};
const ean = (twelve: string): string => {
  const sum = [...twelve].reduce((total, digit, index) => total + Number(digit) * (index % 2 ? 3 : 1), 0);
  return twelve + String((10 - (sum % 10)) % 10);
};

const grouped = (number: string, sizes: readonly number[], separator: string | (() => string)): string => {
  let at = 0;
  return sizes
    .map((size) => number.slice(at, (at += size)))
    .reduce((text, group) => text + (typeof separator === 'string' ? separator : separator()) + group);
};
const inThai = (text: string): string => text.replaceAll(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)]!);
const inFullWidth = (text: string): string => text.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const CARD = [1, 4, 5, 2, 1];
const SINGLE = Array.from({ length: 13 }, () => 1);

type Writing = (number: string, random: Random) => string;
const ID_WRITINGS: Record<string, Writing> = {
  'one number': (id) => id,
  'as on the card': (id) => grouped(id, CARD, '-'),
  spaces: (id) => grouped(id, CARD, ' '),
  'en dashes': (id) => grouped(id, CARD, '–'),
  'em dashes with spaces': (id) => grouped(id, CARD, ' — '),
  'hyphens that do not break': (id) => grouped(id, CARD, '\u2011'),
  'spaces that do not break': (id) => grouped(id, CARD, '\u00a0'),
  'thin spaces': (id) => grouped(id, CARD, '\u2009'),
  dots: (id) => grouped(id, CARD, '.'),
  slashes: (id) => grouped(id, CARD, '/'),
  underscores: (id) => grouped(id, CARD, '_'),
  mixed: (id, random) => grouped(id, CARD, () => pick(random, ['-', ' ', '–', '.'])),
  'Thai digits': (id) => inThai(grouped(id, CARD, '-')),
  'Thai digits without marks': inThai,
  'full-width digits': inFullWidth,
  'digit by digit': (id) => grouped(id, SINGLE, ' '),
  'a cell a digit': (id) => `| ${grouped(id, SINGLE, ' | ')} |`,
  'over two lines': (id, random) => grouped(id, CARD, '-').replace(new RegExp(`^((?:[^-]*-){${1 + Math.floor(random() * 4)}})`), '$1\n'),
  'over two lines of a field': (id) => `${grouped(id, CARD, '-').slice(0, 6)}-\n  ${grouped(id, CARD, '-').slice(7)}`,
  'in bold': (id) => `**${grouped(id, CARD, '-')}**`,
  'in quotes': (id) => `"${id}"`,
};
const MOBILE_WRITINGS: Record<string, Writing> = {
  'one number': (number) => number,
  dashes: (number) => grouped(number, [3, 3, 4], '-'),
  'one dash': (number) => grouped(number, [3, 7], '-'),
  spaces: (number) => grouped(number, [3, 3, 4], ' '),
  dots: (number) => grouped(number, [3, 3, 4], '.'),
  'en dashes': (number) => grouped(number, [3, 3, 4], '–'),
  'hyphens that do not break': (number) => grouped(number, [3, 3, 4], '\u2011'),
  'two, four, four': (number) => grouped(number, [2, 4, 4], '-'),
  'as long ago': (number) => grouped(number, [1, 4, 5], '-'),
  'Thai digits': (number) => inThai(grouped(number, [3, 3, 4], '-')),
  'full-width digits': inFullWidth,
  '+66': (number) => `+66${number.slice(1)}`,
  '+66 with spaces': (number) => `+66 ${grouped(number.slice(1), [2, 3, 4], ' ')}`,
  '+66 with dashes': (number) => `+66-${grouped(number.slice(1), [2, 3, 4], '-')}`,
  '(+66)': (number) => `(+66) ${grouped(number.slice(1), [2, 3, 4], ' ')}`,
  '+66 (0)': (number) => `+66 (0) ${grouped(number.slice(1), [2, 3, 4], ' ')}`,
  '0066': (number) => `0066${number.slice(1)}`,
  '66 alone': (number) => `66${number.slice(1)}`,
  'in brackets': (number) => `(${number.slice(0, 3)}) ${grouped(number.slice(3), [3, 4], '-')}`,
  'over two lines': (number) => `${number.slice(0, 3)}-\n${grouped(number.slice(3), [3, 4], '-')}`,
  'digit by digit': (number) =>
    grouped(
      number,
      Array.from({ length: 10 }, () => 1),
      ' ',
    ),
  'in Thai words': (number) => `${number}ครับ`,
  'a link': (number) => `[โทร](tel:${number})`,
};

const ID_BEFORE = ['', 'เลขที่ ', 'ผู้ยื่นคำขอ ', 'เลขประจำตัวประชาชน ', 'นาย ก ', 'ถือบัตร '];
const MOBILE_BEFORE = ['', 'โทร. ', 'โทร', 'มือถือ: ', 'ติดต่อ ', 'เบอร์ '];

/** A text, and whether it holds a number of the kind. */
export interface Case {
  text: string;
  writing: string;
  holds: boolean;
}

/** Numbers of papers, money, days and goods: of no person. */
const OTHERS: Record<string, (random: Random) => string> = {
  'an ISBN': (random) => `ISBN ${ean(`978${digits(random, 9)}`)}`,
  'an ISBN with dashes': (random) => grouped(ean(`978616${digits(random, 6)}`), [3, 3, 3, 3, 1], '-'),
  'a barcode of goods': (random) => ean(`885${digits(random, 9)}`),
  'the tax number of an office': (random) => `เลขประจำตัวผู้เสียภาษี ${withChecksum(`0994${digits(random, 8)}`)}`,
  'the tax number of a firm': (random) => grouped(withChecksum(`0105${digits(random, 8)}`), CARD, '-'),
  'an address': (random) => `https://example.go.th/news/${withChecksum(digits(random, 12, '12345678'))}`,
  'an address with a mobile in it': (random) => `ดู https://example.go.th/?p=08${digits(random, 8)}`,
  'a masked number': (random) => `X-XXXX-XXXXX-${digits(random, 2)}-X`,
  'a longer number': (random) => withChecksum(digits(random, 12, '12345678')) + digits(random, 3),
  'a number of a document': (random) => `ที่ ชม 52302/ว ${digits(random, 3)} ลงวันที่ 12 มกราคม 2565`,
  'a number of a purchase': (random) => `เลขที่โครงการ 65${digits(random, 9)}`,
  'an amount': (random) => `งบประมาณ ${digits(random, 1, '123456789')},${digits(random, 3)},${digits(random, 3)}.00 บาท`,
  'amounts in a row': (random) => `| ${digits(random, 6, '12345')} | ${digits(random, 5, '12345')} | 2565 |`,
  'a law': (random) => `พ.ร.บ. พ.ศ. 25${digits(random, 2)} มาตรา ${digits(random, 2, '123')} วรรค 2`,
  'office hours': () => 'เวลา 08.30-12.00 น. และ 13.00-16.30 น.',
  'office hours without words': () => '08.30–12.00 13.00–16.30',
  days: (random) => `08/12/25${digits(random, 2)} ถึง 09/12/2565`,
  'days in the order of computers': (random) => `2022-08-${digits(random, 2, '12')} 08:30:15`,
  'a place on the map': (random) => `18.${digits(random, 6)}, 98.${digits(random, 6)}`,
  'an office in Bangkok': (random) => `โทร. 0-2${digits(random, 3)}-${digits(random, 4)}`,
  'an office in Chiang Mai': (random) => `โทร. 053-${digits(random, 6)} ต่อ 1${digits(random, 2)}`,
  'an office in one number': (random) => `โทรสาร 053${digits(random, 6)}`,
  'a short number': () => 'โทร 1669 หรือ 191 หรือ 1567',
  'a number of land': (random) => `โฉนดที่ดินเลขที่ ${digits(random, 5, '123')} เลขที่ดิน ${digits(random, 3)} หน้าสำรวจ ${digits(random, 4)}`,
  'a plate of a car': (random) => `ทะเบียน กข ${digits(random, 4)} เชียงใหม่`,
  'a post code': (random) => `ตำบลสันโป่ง อำเภอแม่ริม 50${digits(random, 3)}`,
  'a code of accounts': (random) => `รหัสบัญชี 5${digits(random, 6)}.${digits(random, 3)}`,
  'years in a row': () => '2561 2562 2563 2564 2565 2566 2567',
  'figures in a table': (random) => `| ${Array.from({ length: 8 }, () => digits(random, 2, '123')).join(' | ')} |`,
  'phases of a plan': () => '1 2 3 4 5 6 7 8 9 10 11 12 13',
  'a decimal': (random) => `0.8${digits(random, 9)}`,
  'a number of a thing': (random) => `ครุภัณฑ์ 416-${digits(random, 2)}-${digits(random, 4)}`,
  'an order of the office': (random) => `คำสั่งที่ ${digits(random, 3, '123')}/2565`,
};

const make = (
  seed: number,
  count: number,
  writings: Record<string, Writing>,
  before: readonly string[],
  number: (random: Random) => string,
): Case[] => {
  const random = seeded(seed);
  return Object.entries(writings).flatMap(([writing, write]) =>
    Array.from({ length: count }, () => ({ text: `${pick(random, before)}${write(number(random), random)} ครับ`, writing, holds: true })),
  );
};
const others = (seed: number, count: number): Case[] => {
  const random = seeded(seed);
  return Object.entries(OTHERS).flatMap(([writing, write]) =>
    Array.from({ length: count }, () => ({ text: `ข้อความ ${write(random)} ต่อไป`, writing, holds: false })),
  );
};

/** National IDs of invented persons, and other numbers. */
export const idCases = (seed: number): Case[] => [
  ...make(seed, 12, ID_WRITINGS, ID_BEFORE, (random) => {
    for (;;) {
      const id = withChecksum(digits(random, 12, '12345678'));
      if (!id.startsWith('885')) return id;
    }
  }),
  ...make(
    seed + 1,
    20,
    { 'a digit mistyped': (id) => id.slice(0, 12) + String((Number(id[12]) + 1) % 10) },
    ['เลขประจำตัวประชาชน ', 'เลขบัตรประชาชน: ', 'บัตร ปชช. '],
    (random) => withChecksum(digits(random, 12, '12345678')),
  ),
  ...others(seed + 2, 12),
];

/** Mobile numbers of invented persons, and other numbers. */
export const mobileCases = (seed: number): Case[] => [
  ...make(seed, 12, MOBILE_WRITINGS, MOBILE_BEFORE, (random) => `0${digits(random, 9, '689')}`),
  ...others(seed + 1, 12),
];
