import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

type Report<Result> = { result: Result } | { error: string };

/**
 * Has a module of this folder, made by `answerJob`, do a job in a process of its own, which ends with the signal.
 *
 * @throws (rejects) when the job fails or is stopped, once its process has ended.
 */
export const runJob = <Result>(module: string, job: object, signal: AbortSignal): Promise<Result> =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL(module, import.meta.url)), {
      serialization: 'advanced',
      signal,
      killSignal: 'SIGKILL',
      // Node warns of what it may still change; an editor who builds cannot do anything about it.
      execArgv: [...process.execArgv, '--disable-warning=ExperimentalWarning'],
    });
    let report: Report<Result> | undefined;
    let failure: Error | undefined;
    child.once('message', (received: Report<Result>) => (report = received));
    child.once('error', (error) => {
      failure = error;
      // A process that never began does not end.
      if (child.pid === undefined) reject(error);
    });
    // Only when it has ended are its memory and its files free.
    child.once('exit', (code) => {
      if (failure) reject(failure);
      else if (!report) reject(new Error(`ตัวสร้างดัชนีค้นหาหยุดทำงาน (รหัส ${code})`));
      else if ('error' in report) reject(new Error(report.error));
      else resolve(report.result);
    });
    child.send(job, (error) => {
      if (error) failure ??= error;
    });
  });

/** Waits in a process of its own for the one job it is made for, reports the result, and ends. */
export const answerJob = (work: (job: never) => unknown): void => {
  const answer = async (job: unknown): Promise<Report<unknown>> => {
    try {
      // What comes from the other process has no type; there it was made as the type that `work` asks for.
      return { result: await work(job as never) };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  };
  // Killed without a word, the other process leaves this one alone: what it works at is of no use then.
  process.once('disconnect', () => process.exit(1));
  process.once('message', (job) => {
    // A report that cannot be sent ends this process, and so the other one hears of it too.
    void answer(job).then((report) => process.send!(report, () => process.exit()));
  });
};
