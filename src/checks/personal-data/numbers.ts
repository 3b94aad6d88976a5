import { toArabicDigits } from '../../thai/digits.ts';

/** A number found in a text: where it stands, and its digits alone. */
export interface FoundNumber {
  start: number;
  end: number;
  digits: string;
}

/**
 * A text with digits, dashes and spaces of every kind as ASCII has them, letter by letter: places in it are places
 * in the text. Addresses become blank, since digits in them are no numbers of persons.
 */
export const plainNumbers = (text: string): string =>
  toArabicDigits(text)
    .replaceAll(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replaceAll(/[\u2010-\u2015\u2212\u00ad\ufe58\ufe63\uff0d]/g, '-')
    .replaceAll(/[\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff\t]/g, ' ')
    .replaceAll(/[．·•]/g, '.')
    .replaceAll(/＋/g, '+')
    .replaceAll(/(?:https?:\/\/|www\.)[^\s<>"')\]]+/g, (address) => ' '.repeat(address.length));

/** What people write between the digits of one number; a line may end there, in a table a cell. */
const SEPARATOR = String.raw`(?: ?[-._/|]? ?\n[ >|-]{0,12}| ?[-._/|] ?| {1,2})`;
/** Digits in groups; a match is cut where it cannot be one number any more. */
const GROUPED = new RegExp(String.raw`(?<![\dA-Za-z=#])\d+(?:${SEPARATOR}\d+)*(?![A-Za-z=])`, 'g');

interface Group {
  start: number;
  digits: string;
  /** What stands before it, apart from the first. */
  separator: string;
}

/** Every run of digits with separators, as groups. */
const groupsIn = (text: string): Group[][] =>
  [...text.matchAll(GROUPED)].map((match) => {
    const groups: Group[] = [];
    let end = match.index;
    for (const part of match[0].matchAll(/\d+/g)) {
      const start = match.index + part.index;
      groups.push({ start, digits: part[0], separator: text.slice(end, start) });
      end = start + part[0].length;
    }
    return groups;
  });

/** Groups one after another that hold a number of digits in all, each beginning at a group. */
const windowsOf = (groups: readonly Group[], total: number): Group[][] =>
  groups.flatMap((_, first) => {
    let length = 0;
    for (let last = first; last < groups.length && length < total; last += 1) {
      length += groups[last]!.digits.length;
      if (length === total) return [groups.slice(first, last + 1)];
    }
    return [];
  });

const numberOf = (groups: readonly Group[]): FoundNumber => {
  const last = groups.at(-1)!;
  return { start: groups[0]!.start, end: last.start + last.digits.length, digits: groups.map(({ digits }) => digits).join('') };
};

const sizesOf = (groups: readonly Group[]): string => groups.map(({ digits }) => digits.length).join('-');
/** What is between the groups, in one letter each: a dash, a dot, a space, a stroke, the end of a line. */
const kindsOf = (groups: readonly Group[]): Set<string> =>
  new Set(groups.slice(1).map(({ separator }) => separator.trim().charAt(0) || separator.charAt(0)));

/** Whether a number is a part of a longer one: numbers in a row are each a number, but not with a dash or a dot between them. */
const goesOn = (window: readonly Group[], groups: readonly Group[]): boolean => {
  const first = groups.indexOf(window[0]!);
  const next = groups[first + window.length];
  return (first > 0 && /[-._]/.test(window[0]!.separator)) || (next !== undefined && /[-._]/.test(next.separator));
};

/** Takes numbers one after another; of two that share digits the first counts. */
const apart = (found: readonly FoundNumber[]): FoundNumber[] =>
  found.filter(({ start }, index) => index === 0 || found.slice(0, index).every(({ end }) => end <= start));

/** Whether thirteen digits end in the checksum of a Thai national ID (กรมการปกครอง). */
export const hasIdChecksum = (digits: string): boolean => {
  const sum = [...digits.slice(0, 12)].reduce((total, digit, index) => total + Number(digit) * (13 - index), 0);
  return (11 - (sum % 11)) % 10 === Number(digits[12]);
};

/** Whether thirteen digits are a barcode (EAN-13): a book (978, 979) or goods of Thailand (885). */
const isBarcode = (digits: string): boolean =>
  /^(?:97[89]|885)/.test(digits) && [...digits].reduce((sum, digit, index) => sum + Number(digit) * (index % 2 ? 3 : 1), 0) % 10 === 0;

/** Words after which thirteen digits are an ID even with a digit mistyped. */
const ID_WORDS =
  /(?:ประจำตัวประชาชน|บัตรประชาชน|บัตร ?ปชช|เลข ?ปชช|เลขที่บัตร|เลขประจำตัว(?!ผู้เสียภาษี|นิติบุคคล)|ประชาชนเลขที่|national id|citizen id|id ?card)[^\d\n]{0,30}\n?[^\d\n]{0,10}$/i;
/** Words after which they are that of a firm or an office. */
const FIRM_WORDS = /(?:ผู้เสียภาษี(?:อากร)?|นิติบุคคล|tax id)[^\d\n]{0,30}$/i;
const MAX_WORDS = 80;

/** Groups in which an ID is written: as on the card, as one number, digit by digit. */
const ID_SHAPES = new Set(['1-4-5-2-1', '13', Array.from({ length: 13 }, () => 1).join('-')]);

/** Every national ID of persons in a text of `plainNumbers`. Those of firms and offices begin with 0. */
export const findNationalIds = (text: string): FoundNumber[] =>
  apart(
    groupsIn(text).flatMap((groups) =>
      windowsOf(groups, 13).flatMap((window) => {
        const found = numberOf(window);
        const before = text.slice(Math.max(0, found.start - MAX_WORDS), found.start);
        if (FIRM_WORDS.test(before)) return [];
        const isNamed = ID_WORDS.test(before);
        if (isNamed) return /^0{13}$/.test(found.digits) ? [] : [found];
        const isAlone = window.length === groups.length || (!goesOn(window, groups) && /^(?:13|1-4-5-2-1)$/.test(sizesOf(window)));
        const isShaped = ID_SHAPES.has(sizesOf(window)) || ([...kindsOf(window)].every((kind) => kind === '-') && window.length <= 6);
        const isId = /^[1-8]/.test(found.digits) && hasIdChecksum(found.digits) && !isBarcode(found.digits);
        return isId && isAlone && isShaped ? [found] : [];
      }),
    ),
  );

/** Groups in which the ten digits of a mobile number are written. */
const MOBILE_SHAPES = new Set([
  '10',
  '3-3-4',
  '3-7',
  '2-8',
  '2-4-4',
  '3-4-3',
  '6-4',
  '4-6',
  '1-4-5',
  '1-9',
  '4-3-3',
  '3-3-2-2',
  '3-2-2-3',
  '2-2-2-2-2',
  '2-2-3-3',
  '1-1-4-4',
  '1-2-3-4',
  Array.from({ length: 10 }, () => 1).join('-'),
]);
/** Shapes that dates, times and lists of figures have too: only with one and the same mark between all groups. */
const LOOSE_SHAPES = new Set(['2-2-2-2-2', '2-2-3-3', '4-6', '6-4', '1-9', '2-8']);

const MOBILE = /^0[689]\d{8}$/;
/** The country's code in all its writings, and the zero that some leave in. */
const COUNTRY = String.raw`(?:\(?\+ ?66\)?|\(66\)|(?<![\d.,-])0066|(?<!\d ?)(?<!\d[.,/-] ?)66(?=[ -]?[689]))[ .-]{0,2}(?:\(0\)|0)?[ .-]{0,2}`;
const FOREIGN = new RegExp(String.raw`${COUNTRY}([689](?:[ .-]{0,2}\d){8})(?!\d|[.-]\d)`, 'g');
const BRACKETED = /(?<!\d)\((0[689]\d?)\)[ .-]{0,2}(\d(?:[ .-]?\d){6,7})(?!\d|[.-]\d)/g;

/** Every mobile number in a text of `plainNumbers`. */
export const findMobiles = (text: string): FoundNumber[] => {
  const foreign = [...text.matchAll(FOREIGN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    digits: `0${match[1]!.replaceAll(/\D/g, '')}`,
  }));
  const bracketed = [...text.matchAll(BRACKETED)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, digits: (match[1]! + match[2]!).replaceAll(/\D/g, '') }))
    .filter(({ digits }) => MOBILE.test(digits));
  const plain = groupsIn(text).flatMap((groups) =>
    windowsOf(groups, 10).flatMap((window) => {
      const found = numberOf(window);
      const sizes = sizesOf(window);
      const kinds = kindsOf(window);
      const isLoose = LOOSE_SHAPES.has(sizes) && (kinds.size > 1 || kinds.has('.') || kinds.has('/') || kinds.has('|'));
      const isDecimal = window.length === 2 && kinds.has('.') && sizes === '1-9';
      return MOBILE.test(found.digits) && MOBILE_SHAPES.has(sizes) && !kinds.has('/') && !goesOn(window, groups) && !isLoose && !isDecimal
        ? [found]
        : [];
    }),
  );
  return apart([...foreign, ...bracketed, ...plain].sort((a, b) => a.start - b.start));
};

const BANK =
  /(?:เลขที่บัญชี|เลขบัญชี|บัญชี(?:ธนาคาร)?เลขที่|บัญชีออมทรัพย์(?:เลขที่)?|บ\/ช|พร้อมเพย์|promptpay|account (?:no|number))[^\d\n]{0,50}(\d(?:[ -]?\d){8,14})(?![\d])/gi;

/** Every number of a bank account in a text of `plainNumbers`: words say that it is one. */
export const findAccounts = (text: string): FoundNumber[] =>
  [...text.matchAll(BANK)].map((match) => {
    const end = match.index + match[0].length;
    return { start: end - match[1]!.length, end, digits: match[1]!.replaceAll(/\D/g, '') };
  });

/** A number that a log may repeat: its first and last digits. */
export const mask = (digits: string): string => `${digits.slice(0, 2)}${'x'.repeat(digits.length - 4)}${digits.slice(-2)}`;
