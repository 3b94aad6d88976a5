import { fieldProblem } from '../../content/field-problem.ts';
import { entryAddress } from '../../domain/entry.ts';
import { isReservedAddress } from '../../routes/table.ts';
import { placeOfAddress, readFormerAddress, type FormerAddressFault } from '../../schemas/fragments/former-address.ts';
import type { Rule } from '../rule.ts';

/** A former address (an alias that begins with `/`) leads to one entry only, and stands where no page is. */
export const formerAddressFree: Rule = {
  id: 'former-address-free',
  severity: 'error',
  binding: true,
  title: 'ที่อยู่เดิมนำไปหน้าเดียว',
  why: 'ที่อยู่เดิมที่ซ้ำกับหน้าอื่นพาผู้อ่านไปผิดหน้า',
  example: { at: 'guides', wrong: 'aliases: [/guides/]', right: 'aliases: [/guides/old-name/]' },
  check: function* ({ entries, valid, routes, files }) {
    const entryAddresses = new Set(entries.map(({ raw }) => entryAddress(raw.collection, raw.id)));
    const places = new Places([
      ...[...entryAddresses, ...routes.all.filter(({ kind }) => kind !== 'redirect').map(({ address }) => address)].map(placeOfAddress),
      ...[...files].map((file) => file.toLowerCase()),
    ]);
    const taken = new Map<string, string>();
    for (const { raw, data } of valid)
      for (const [position, alias] of data.aliases.entries()) {
        if (!alias.startsWith('/')) continue;
        const problem = (what: string, fix = 'ลบออก หรือใช้ที่อยู่อื่น') =>
          fieldProblem(raw, ['aliases', position], `ที่อยู่เดิม ${shorten(alias)} ${what}`, fix);
        const read = readFormerAddress(alias);
        if ('fault' in read) {
          const own = entryAddress(raw.collection, raw.id);
          yield problem(...explainFault(read.fault, alias, own));
          continue;
        }
        const { address } = read;
        const place = placeOfAddress(address);
        if (entryAddresses.has(address)) yield problem('เป็นที่อยู่ของรายการอื่นอยู่แล้ว');
        else if (taken.has(place)) {
          // Written twice in one entry it leads to one page all the same.
          if (taken.get(place) !== entryAddress(raw.collection, raw.id)) yield problem(`ถูกใช้โดย ${taken.get(place)} แล้ว`);
        } else if (isReservedAddress(address) || isOwn(place) || places.has(place)) yield problem('เป็นที่อยู่ของหน้าที่ระบบสร้างเอง');
        else if (places.isInTheWayOf(place)) yield problem('ซ้อนกับที่อยู่ของไฟล์อื่น จึงสร้างไม่ได้');
        else {
          taken.set(place, entryAddress(raw.collection, raw.id));
          places.add(place);
        }
      }
  },
};

/** What the build makes beside pages. */
const isOwn = (place: string): boolean => /^(?:_[^/]*|pagefind|404\.html|500\.html|search\.json)(?:\/|$)/.test(place);

/** A value that is far too long is told by its beginning. */
const shorten = (alias: string): string => (alias.length > 60 ? `${alias.slice(0, 60)}…` : alias);

/** Why an address can lead nowhere, and what to do; `to` is the page that it should lead to. */
const explainFault = (fault: FormerAddressFault, alias: string, to: string): [what: string, fix: string] => {
  switch (fault) {
    case 'query':
      return [
        'มี ? หรือ # ซึ่งเว็บไซต์แบบไฟล์นำทางเองไม่ได้',
        `ลบบรรทัดนี้ แล้วให้ผู้ดูแลเครื่องแม่ข่ายตั้งเปลี่ยนเส้นทางไป ${to} เช่น nginx: ${nginxRule(alias, to)}`,
      ];
    case 'other-host':
      return ['ขึ้นต้นด้วย // ซึ่งหมายถึงเว็บไซต์อื่น', 'ใส่เฉพาะส่วนหลังชื่อเว็บไซต์ ขึ้นต้นด้วย / ตัวเดียว เช่น /manuals/old-name/'];
    case 'dots':
      return ['มี . หรือ .. ซึ่งหมายถึงโฟลเดอร์อื่น', 'ใส่ที่อยู่เต็มที่ไม่มี . หรือ .. เช่น /manuals/old-name/'];
    case 'letters':
      return ['มีวรรค // หรือเครื่องหมายที่ใช้ในที่อยู่ไม่ได้', 'คัดลอกที่อยู่จากเบราว์เซอร์มาใส่ใหม่ เช่น /manuals/old-name/ หรือลบบรรทัดนี้'];
    case 'own':
      return ['เป็นที่อยู่ของหน้าที่ระบบสร้างเอง', 'ลบออก หรือใช้ที่อยู่อื่น'];
    case 'long':
      return ['ยาวเกินไป', 'ลบบรรทัดนี้ หรือใช้ที่อยู่ที่แต่ละช่วงยาวไม่เกิน 200 ไบต์ (ไทยราว 66 ตัวอักษร)'];
  }
};

/** One line for a server, of an address with a query. */
const nginxRule = (alias: string, to: string): string => {
  const query = /\?([^#]*)/.exec(alias)?.[1] ?? '';
  return `if ($args = "${query.replace(/["\\$]/g, '')}") { return 301 ${to}; }`;
};

/** The files of a site, without regard to capitals; one cannot stand where another has its folder. */
class Places {
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();

  constructor(files: readonly string[]) {
    for (const file of files) this.add(file);
  }

  add(file: string): void {
    this.#files.add(file);
    for (const folder of foldersOf(file)) this.#folders.add(folder);
  }

  has(file: string): boolean {
    return this.#files.has(file);
  }

  isInTheWayOf(file: string): boolean {
    return this.#folders.has(file) || foldersOf(file).some((folder) => this.#files.has(folder));
  }
}

const foldersOf = (file: string): string[] =>
  file
    .split('/')
    .slice(0, -1)
    .map((_, index, parts) => parts.slice(0, index + 1).join('/'));
