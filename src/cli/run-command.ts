import { AuthoringError } from '../authoring/authoring-error.ts';
import { SettingsError } from '../settings.ts';
import { OptionError } from './options.ts';

/** What whoever gave the command can set right: the message says how, in Thai, and the place in our code would only be in the way. */
const isTold = (error: unknown): error is Error =>
  error instanceof SettingsError || error instanceof OptionError || error instanceof AuthoringError;

/**
 * Runs a command. One that fails says why on standard error and ends with exit status 1. `messageOf` gives the words for
 * errors that this command alone may meet; an error without words is a fault of ours, and is thrown on with its stack.
 */
export const runCommand = async (
  command: () => void | Promise<void>,
  messageOf: (error: unknown) => string | undefined = () => undefined,
): Promise<void> => {
  try {
    await command();
  } catch (error) {
    const message = isTold(error) ? error.message : messageOf(error);
    if (message === undefined) throw error;
    console.error(message);
    process.exitCode = 1;
  }
};
