import { parseArgs } from 'node:util';
import { KINDS, type Kind } from '../import/kinds/kinds.ts';
import { FORMATS } from '../import/read/read-paper.ts';
import { nearest } from '../thai/nearest.ts';
import { OptionError } from './options.ts';

/** What `npm run import` may be asked for. */
export interface ImportOptions {
  files: string[];
  as: Kind | undefined;
  dryRun: boolean;
  force: boolean;
  help: boolean;
}

const OPTIONS = { as: 'string', 'dry-run': 'boolean', force: 'boolean', help: 'boolean' } as const;
const NAMES = Object.keys(OPTIONS);

const KIND_LIST = Object.entries(KINDS)
  .map(([kind, { label }]) => `${kind} (${label})`)
  .join(', ');

export const HELP = [
  'นำเข้าเอกสาร: npm run import -- ไฟล์… [ตัวเลือก]',
  `  รับไฟล์ ${FORMATS.join(' ')}`,
  `  --as ชนิด   บอกชนิดเอกสารเอง: ${KIND_LIST}`,
  '  --dry-run   แสดงผลโดยไม่เขียนไฟล์',
  '  --force     เขียนทับไฟล์ที่มีอยู่โดยไม่ถาม',
  '  --help      แสดงตัวเลือก',
].join('\n');

const isKind = (text: string): text is Kind => Object.hasOwn(KINDS, text);

/** Reads the options of a command line. @throws {OptionError} */
export const readImportOptions = (args: readonly string[]): ImportOptions => {
  const options = Object.fromEntries(Object.entries(OPTIONS).map(([name, type]) => [name, { type }]));
  const { values, positionals, tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true, allowPositionals: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!(token.name in OPTIONS)) {
      const [near] = nearest(token.name, NAMES);
      throw new OptionError(`ไม่รู้จักตัวเลือก ${token.rawName}${near ? ` น่าจะหมายถึง --${near}` : ''}\n\n${HELP}`);
    }
    if (token.name !== 'as' && token.value !== undefined)
      throw new OptionError(`ตัวเลือก ${token.rawName} ไม่รับค่า ให้เขียน --${token.name}\n\n${HELP}`);
  }
  const as = values['as'];
  if (as !== undefined && (typeof as !== 'string' || !isKind(as)))
    throw new OptionError(`ไม่รู้จักชนิดเอกสาร "${String(as)}" เลือกได้: ${KIND_LIST}`);
  const help = values['help'] === true;
  if (positionals.length === 0 && !help) throw new OptionError(`ยังไม่ได้บอกไฟล์ที่จะนำเข้า\n\n${HELP}`);
  return { files: positionals, as, dryRun: values['dry-run'] === true, force: values['force'] === true, help };
};
