import { confirm, isCancel, multiselect, select, text } from '@clack/prompts';
import { OptionError } from './options.ts';

/** Whether there is somebody to ask. */
export const canAsk = (): boolean => process.stdin.isTTY && process.stdout.isTTY;

interface Choice {
  code: string;
  title: string;
}

/** Choices shown at a time; a list of more than two such pages is searched by typing. */
const PAGE = 12;

/** The library says its keys in English only, so they are told here instead (`showInstructions`). */
const KEYS = 'กดลูกศรขึ้นลงเพื่อเลือก แล้วกด Enter';

const CANCELLED = 'ยกเลิกแล้ว ไม่ได้เขียนไฟล์ใด';

const answered = (answer: unknown): string => {
  if (isCancel(answer)) throw new OptionError(CANCELLED);
  return String(answer).trim();
};

/** Asks for one of several; what is shown is Thai, what comes back is the code. */
export const askChoice = async (message: string, choices: readonly Choice[]): Promise<string> => {
  const options = (choices.length > 2 * PAGE ? await search(message, choices) : choices).map(({ code, title }) => ({
    value: code,
    label: title || code,
    hint: code,
  }));
  return answered(await select({ message: `${message} (${KEYS})`, options, maxItems: PAGE, showInstructions: false }));
};

/** Those of many choices that hold the words typed. */
const search = async (message: string, choices: readonly Choice[]): Promise<readonly Choice[]> => {
  const holding = (words: string) =>
    choices.filter(({ code, title }) => `${code} ${title}`.toLowerCase().includes(words.trim().toLowerCase()));
  const words = await askText(`${message} (พิมพ์ส่วนหนึ่งของชื่อเพื่อค้น)`, '', (typed) =>
    holding(typed).length > 0 ? undefined : 'ไม่พบ ลองคำอื่น หรือลบให้ว่างเพื่อดูทั้งหมด',
  );
  return holding(words);
};

/** Asks for a text. What is assumed is taken by Enter; where nothing is, an answer is needed. */
export const askText = async (message: string, assumed?: string, fault?: (answer: string) => string | undefined): Promise<string> =>
  answered(
    await text({
      message,
      ...(assumed !== undefined && { placeholder: assumed, defaultValue: assumed }),
      validate: (answer = '') => {
        const given = answer.trim();
        if (given === '') return assumed === undefined ? 'ต้องกรอก' : undefined;
        return fault?.(given);
      },
    }),
  );

/** Asks for any number of several. */
export const askMany = async (message: string, choices: readonly Choice[], chosen: readonly string[]): Promise<string[]> => {
  const answer = await multiselect({
    message,
    options: choices.map(({ code, title }) => ({ value: code, label: title, hint: code })),
    initialValues: [...chosen],
    required: false,
    maxItems: PAGE,
    showInstructions: false,
  });
  if (isCancel(answer)) throw new OptionError(CANCELLED);
  return answer;
};

/** Asks yes or no. */
export const askYes = async (message: string): Promise<boolean> => {
  const answer = await confirm({ message, active: 'ใช่', inactive: 'ไม่' });
  if (isCancel(answer)) throw new OptionError(CANCELLED);
  return answer;
};
