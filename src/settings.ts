import { resolve } from 'node:path';
import { AUDIENCES, type Audience } from './schemas/vocabulary.ts';

/** What a build may be told from outside; see README for the meaning of each variable. */
export interface Settings {
  /** Content folder, absolute. */
  content: string;
  audience: Audience;
  /** Public origin of the site, without a trailing slash. */
  site: string;
  /** Path the site is served under, with leading and trailing slash. */
  base: string;
  /** Output folder, absolute. */
  out: string;
  /** The day that counts as today, ISO 8601. */
  today: string;
  /** Whether booklets are printed with the site. */
  booklets: boolean;
  /** Where the forms of `/admin/` keep what they save; none where the site has no forms. */
  forms: FormsSetting | undefined;
}

/** Kinds of Git servers that the forms know how to log in to. */
const FORGES = ['forgejo', 'gitea', 'gitlab', 'github'] as const;

/** A repository that the forms write into. */
export interface FormsSetting {
  forge: (typeof FORGES)[number];
  /** Origin of the Git server; of GitHub that of the small server that logs editors in. */
  origin: string;
  repo: string;
  branch: string;
  /** Path of the content in the repository, with a slash at its end. */
  content: string;
  /** What the Git server calls the forms; no secret. */
  app: string;
  /** Whether an entry is looked at by somebody else before it is published. */
  review: boolean;
}

const FORMS_EXAMPLE = 'forgejo+https://git.example.go.th/town/km?app=รหัสแอป&branch=main&content=content&review=yes';

/**
 * `forgejo+https://git.example.go.th/town/km?app=…`, with `login` the address of the server that logs in to GitHub. Only on this machine
 * may either go without https, to be tried before there is a server.
 */
const readForms = (given: string): FormsSetting | undefined => {
  const [, forge = '', address = ''] = /^([a-z]+)\+((?:https:\/\/|http:\/\/localhost[:/]).+)$/.exec(given) ?? [];
  if (!(FORGES as readonly string[]).includes(forge) || !URL.canParse(address)) return undefined;
  const { origin, pathname, searchParams } = new URL(address);
  const asked = new Map(searchParams);
  const repo = pathname.replaceAll(/^\/+|\/+$|\.git$/g, '');
  const login = asked.get('login') ?? '';
  const content = asked.get('content') ?? 'content';
  const isSound =
    [...asked.keys()].every((name) => ['app', 'branch', 'content', 'review', 'login'].includes(name)) &&
    /^[\w.-]+(?:\/[\w.-]+)+$/.test(repo) &&
    /^(?!\.)[\w.-]+(?:\/(?!\.)[\w.-]+)*$/.test(content) &&
    ['yes', 'no'].includes(asked.get('review') ?? 'no') &&
    (forge === 'github' ? /^(?:https:\/\/[\w.:-]+|http:\/\/localhost:\d+)$/.test(login) : Boolean(asked.get('app')));
  if (!isSound) return undefined;
  return {
    forge: forge as FormsSetting['forge'],
    origin: forge === 'github' ? login : origin,
    repo,
    branch: asked.get('branch') ?? 'main',
    content: `${content}/`,
    app: asked.get('app') ?? '',
    review: asked.get('review') === 'yes',
  };
};

/** Where `npm start` serves the site; the address in canonical links until KM_SITE says otherwise. */
export const LOCAL_SITE = 'http://localhost:4321';

/** Where readers find the site, without a slash at its end; undefined of one that is built for this machine only. */
export const publicRoot = ({ site, base }: Pick<Settings, 'site' | 'base'>): string | undefined =>
  site === LOCAL_SITE ? undefined : site + base.slice(0, -1);

/** A setting with a value that cannot be used; the message is in Thai and says what to write. */
export class SettingsError extends Error {}

/** Reads and validates all settings. @throws {SettingsError} naming every wrong variable. */
export const readSettings = (env: Record<string, string | undefined> = process.env): Settings => {
  const wrong: string[] = [];
  // A variable that is set to nothing is not set: scripts and CI pass on what they were not given.
  const given = (name: string): string | undefined => (env[name] === '' ? undefined : env[name]);

  const audience = given('KM_AUDIENCE') ?? 'public';
  if (!Object.hasOwn(AUDIENCES, audience)) wrong.push(`KM_AUDIENCE="${audience}" ใช้ไม่ได้ ใช้ public หรือ staff`);

  const site = given('KM_SITE')?.replace(/\/+$/, '') ?? LOCAL_SITE;
  if (!(URL.canParse(site) && new URL(site).origin === site && /^https?:/.test(site)))
    wrong.push(`KM_SITE="${env['KM_SITE']}" ใช้ไม่ได้ ใส่ที่อยู่เว็บไซต์ เช่น https://km.example.go.th (ที่อยู่ย่อยใส่ใน KM_BASE)`);

  const base = `/${(given('KM_BASE') ?? '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  if (!/^\/((?!\.{1,2}\/)[\w.~-]+\/)*$/.test(base)) wrong.push(`KM_BASE="${env['KM_BASE']}" ใช้ไม่ได้ ใส่ที่อยู่ย่อย เช่น /km/`);

  const epoch = given('SOURCE_DATE_EPOCH');
  if (epoch && !/^\d{1,11}$/.test(epoch)) wrong.push(`SOURCE_DATE_EPOCH="${epoch}" ใช้ไม่ได้ ใส่จำนวนวินาทีตั้งแต่ 1970-01-01 เช่น 1641945600`);

  const forms = given('KM_ADMIN');
  const readableForms = forms === undefined ? undefined : readForms(forms);
  if (forms !== undefined && !readableForms) wrong.push(`KM_ADMIN="${forms}" ใช้ไม่ได้ ใส่ที่เก็บเนื้อหา เช่น ${FORMS_EXAMPLE}`);

  const booklets = given('KM_BOOKLETS') ?? 'no';
  if (!['yes', 'no'].includes(booklets)) wrong.push(`KM_BOOKLETS="${booklets}" ใช้ไม่ได้ ใช้ yes หรือ no`);

  const content = resolve(given('KM_CONTENT') ?? 'content');
  const out = resolve(given('KM_OUT') ?? 'dist');

  if (wrong.length) throw new SettingsError(wrong.join('\n'));
  return {
    content,
    audience: audience as Audience,
    site,
    base,
    out,
    booklets: booklets === 'yes',
    forms: readableForms,
    today: dayInBangkok(epoch ? new Date(Number(epoch) * 1000) : new Date()),
  };
};

/** The calendar day in Thailand (UTC+7) at a moment, ISO 8601. */
const dayInBangkok = (moment: Date): string => new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
