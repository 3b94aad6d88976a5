import { fieldProblem } from '../../content/field-problem.ts';
import { formerAddressOf } from '../../schemas/fragments/former-address.ts';
import type { Rule } from '../rule.ts';

/** An alias that looks like an address begins with `/`; else it would be words to search with, which nobody types. */
export const aliasAddress: Rule = {
  id: 'alias-address',
  severity: 'warning',
  title: 'ที่อยู่เดิมขึ้นต้นด้วย /',
  why: 'ค่าที่ไม่ขึ้นต้นด้วย / เป็นคำค้น ที่อยู่เดิมจึงไม่พาผู้อ่านมาหน้านี้',
  example: { at: 'guides', wrong: 'aliases: [manuals/old/]', right: 'aliases: [/manuals/old/]' },
  check: function* ({ valid, hasAddress }) {
    for (const { raw, data } of valid)
      for (const [position, alias] of data.aliases.entries()) {
        const path = pathIn(alias);
        if (path === undefined) continue;
        const address = formerAddressOf(path);
        const fix =
          address === undefined || hasAddress(address)
            ? 'ที่อยู่เดิมต้องขึ้นต้นด้วย / แต่ที่อยู่นี้ใช้ไม่ได้หรือเป็นของหน้าอื่นแล้ว จึงให้ลบบรรทัดนี้ออก'
            : `ถ้าเป็นที่อยู่เดิม ให้ขึ้นต้นด้วย / คือ ${address} ถ้าเป็นคำค้น ให้เขียนเป็นคำที่คนใช้ค้น`;
        yield fieldProblem(raw, ['aliases', position], `"${alias}" ดูเหมือนที่อยู่ ให้ขึ้นต้นด้วย /`, fix);
      }
  },
};

/** The path that an alias without `/` at its beginning seems to mean; undefined for words. */
const pathIn = (alias: string): string | undefined => {
  if (alias.startsWith('/') || /\s/.test(alias)) return undefined;
  const [, host, path = '/'] = /^(?:https?:)?\/{0,2}((?:[a-z0-9-]+\.)+(?:th|com|org|net|info))(?::\d+)?(\/.*)?$/i.exec(alias) ?? [];
  if (host) return path;
  if (/^[^/]*\.(?:html?|php|aspx?|jsp)(?:\?.*)?$/i.test(alias)) return `/${alias}`;
  // `๑/๒๕๖๕` and `กค/๒` are numbers of documents, words like any other.
  return /^[a-z][\w.-]*(?:\/[\w.%-]+)*\/$/i.test(alias) ||
    /^[a-z][a-z0-9-]{2,}(?:\/[a-z][\w-]{2,})+$/i.test(alias) ||
    /^[ก-๙\w-]{3,}\/$/.test(alias)
    ? `/${alias}`
    : undefined;
};
