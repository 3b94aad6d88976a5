import { readPaper } from './read/read-paper.ts';
import { importPaper } from './import-paper.ts';
const r = await importPaper(await readPaper(process.argv[2]!), (process.argv[3] ?? 'plan') as never, { town: { departments: [], communities: [] }, today: '2026-11-27', idFor: (_c, n) => n });
console.log(r.entry.path); console.log(r.entry.bytes); console.log(r.review.bytes); console.log(r.account, r.questions, r.open);
