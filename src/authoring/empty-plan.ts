import { TEMPLATES } from '../content/read.ts';
import { parse } from 'yaml';
import { yamlText } from '../schemas/yaml-text.ts';

interface EmptyPlan {
  title: string;
  fiscalYear: number;
  updated: string;
}

/** The plan of a new town, a draft that waits for its tables. */
export const emptyPlan = ({ title, fiscalYear, updated }: EmptyPlan): string =>
  [
    '# แผนที่ยังว่าง มีแผนเป็นไฟล์ Word หรือ Excel อยู่แล้ว ใช้ npm run import -- ไฟล์ (ไฟล์นี้จะถูกแทนที่ให้)',
    `# หรือเติมตารางเองตามแม่แบบ ${TEMPLATES}/plans.yaml แล้วลบบรรทัด status: draft เพื่อเผยแพร่`,
    `title: ${yamlText(title)}`,
    `fiscalYear: ${fiscalYear}`,
    'status: draft',
    'tables: []',
    `updated: ${updated}`,
    '',
  ].join('\n');

/** Whether a file is an empty plan as it was made: nobody has written a letter into it that could be lost. */
export const isEmptyPlan = (text: string): boolean => {
  const made = text.replaceAll('\r\n', '\n');
  if (!made.includes('\ntables: []\n')) return false;
  try {
    return made === emptyPlan(parse(made) as EmptyPlan);
  } catch {
    // What cannot be read was written by somebody.
    return false;
  }
};
