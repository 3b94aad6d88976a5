import { bare } from './clean.ts';
import type { Desk } from './desk.ts';
import { piecesOf } from './paper.ts';
import { groups, textOf, whole, type Passage } from './passage.ts';

/** The first passage behind one of some names: on its own line after a colon or a space, or in the next cell or paragraph. */
export const behind = (desk: Desk, names: readonly string[]): { label: Passage; value: Passage } | undefined => {
  const pieces = piecesOf(desk.paper);
  const words = names.map((name) => Array.from(name).join('\\s*')).join('|');
  const line = new RegExp(
    String.raw`^\s*(?:\(?[\d๐-๙]{1,2}[.)]+\s*)?(?<label>${words})\s*(?:\([^)]*\)\s*)?(?:[:：]\s*|\s+)(?<value>\S[\s\S]*)$`,
    'd',
  );
  for (const [index, piece] of pieces.entries()) {
    const found = groups(whole(piece), line);
    if (found && textOf(found['value']!)) return { label: found['label']!, value: found['value']! };
    const next = pieces[index + 1];
    if (next?.text.trim() && next.text.length < 300 && names.some((name) => bare(piece.text) === bare(name)))
      return { label: whole(piece), value: whole(next) };
  }
  return undefined;
};

/** The text behind some names for a field; the name itself is only what it was found by. */
export const takeBehind = (desk: Desk, names: readonly string[], field: string): string | undefined => {
  const found = behind(desk, names);
  if (!found || !desk.ledger.isFree(found.value)) return undefined;
  desk.settle(found.label, 'ชื่อช่องที่ใช้จับคู่');
  return desk.take(found.value, field);
};
