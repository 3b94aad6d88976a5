import { autocomplete, confirm, isCancel, multiselect, select, text } from '@clack/prompts';
import { OptionError } from './options.ts';

/** Whether there is somebody to ask. */
export const canAsk = (): boolean => process.stdin.isTTY && process.stdout.isTTY;

interface Choice {
  code: string;
  title: string;
}

/** A list that is longer than this is searched by typing. */
const SHORT = 12;

const CANCELLED = 'ยกเลิกแล้ว ไม่ได้เขียนไฟล์ใด';

const answered = (answer: unknown): string => {
  if (isCancel(answer)) throw new OptionError(CANCELLED);
  return String(answer).trim();
};

/** Asks for one of several; what is shown is Thai, what comes back is the code. */
export const askChoice = async (message: string, choices: readonly Choice[]): Promise<string> => {
  const options = choices.map(({ code, title }) => ({ value: code, label: title || code, hint: code }));
  return answered(
    options.length > SHORT
      ? await autocomplete({ message: `${message} (พิมพ์เพื่อค้น ลูกศรเพื่อเลือก)`, options, maxItems: SHORT })
      : await select({ message, options }),
  );
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
