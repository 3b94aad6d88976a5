import { answerJob } from '#src/search/build/job.ts';

/** A job that reports its process number in a file and never ends by itself. */
answerJob(async ({ file }: { file: string }): Promise<void> => {
  const { writeFileSync } = await import('node:fs');
  writeFileSync(file, String(process.pid));
  await new Promise(() => setInterval(() => undefined, 1000));
});
