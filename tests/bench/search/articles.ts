import yaml from 'js-yaml';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteData } from '../build/entries.ts';

/** A real article, with what people asked that it answers. */
interface Article {
  id: string;
  title: string;
  text: string;
  questions: { question: string }[];
}

/** A question that somebody wrote for a page. */
export interface Asked {
  text: string;
  right: string[];
}

/** The articles of a file, a JSON object a line. */
export const readArticles = (file: string): Article[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Article);

/** Ids hold small letters, digits and hyphens. */
const idOf = ({ id }: Article): string => id.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** Whether a question shares three letters in a row with its article; where people wrote by the thousand, some only hit keys. */
const isAbout = (question: string, { title, text }: Article): boolean =>
  Array.from({ length: Math.max(0, question.length - 2) }, (_, at) => question.slice(at, at + 3)).some((piece) =>
    `${title}\n${text}`.includes(piece),
  );

export const questionsOf = (articles: readonly Article[]): Asked[] =>
  articles.flatMap((article) =>
    article.questions
      .filter(({ question }) => isAbout(question, article))
      .map(({ question }) => ({ text: question, right: [`/assets/${idOf(article)}/`] })),
  );

/** Text as Markdown that says just that: CommonMark takes a backslash before any punctuation of ASCII. */
const toMarkdown = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/[!-/:-@[-`{-~]/g, String.raw`\$&`))
    .join('\n');

/** Writes a content tree of one entry an article. */
export const writeArticles = (articles: readonly Article[], folder: string): void => {
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  mkdirSync(join(folder, 'site'), { recursive: true });
  mkdirSync(join(folder, 'assets'));
  write('site/site.yaml', yaml.dump({ ...siteData(), topServices: [] }));
  for (const article of articles) {
    const fields = {
      title: article.title,
      fiscalYear: 2565,
      kind: 'explicit',
      stage: 'asset',
      step: 'codification',
      updated: '2022-06-01',
      sample: true,
    };
    write(`assets/${idOf(article)}.md`, `---\n${yaml.dump(fields)}---\n\n${toMarkdown(article.text)}\n`);
  }
};
