import { parseArgs } from 'node:util';
import { nearest } from '../thai/nearest.ts';
import { OptionError } from './options.ts';

/** Options with values as they were given; one that is repeated holds several. */
export type Values = Record<string, string[]>;

/** Reads `--name value` options. What is left over, misspelt or without a value is an error. @throws {OptionError} */
export const readValues = (args: readonly string[], names: readonly string[], help: string): Values => {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const, multiple: true as const }]));
  const { values, tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true, allowPositionals: true });
  for (const token of tokens) {
    if (token.kind === 'positional') throw new OptionError(`ไม่รู้จัก "${token.value}" ข้อความที่มีวรรคให้อยู่ในเครื่องหมายคำพูด\n\n${help}`);
    if (token.kind !== 'option') continue;
    if (!names.includes(token.name)) {
      const [near] = nearest(token.name, names, 1);
      throw new OptionError(`ไม่รู้จักตัวเลือก ${token.rawName}${near ? ` น่าจะหมายถึง --${near}` : ''}\n\n${help}`);
    }
    if (token.value === undefined || token.value.trim() === '')
      throw new OptionError(`ตัวเลือก ${token.rawName} ต้องมีค่าตามหลัง เช่น --${token.name} "ค่า"\n\n${help}`);
  }
  return values as Values;
};
