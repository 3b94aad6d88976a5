import type { PreviewAnswer, PreviewQuestion } from '../shared/protocol.ts';
import { asFile } from './as-file.ts';
import { inWordsOfForm } from './check.ts';
import { chosenAssets } from './chosen-files.ts';
import { baseComponent, decap, type Element, type EntryMap, type PreviewClass } from './decap.ts';
import type { Problem } from '../../content/problem.ts';
import type { Town } from './town.ts';

/** Typing is let come to rest before the page is made anew. */
const REST_MILLISECONDS = 600;

/** A telephone is what most readers have. */
const STYLES = `
  body { margin: 0; background: #e8eaed; color: #1f2328; font: 16px/1.6 system-ui, 'Noto Sans Thai', 'Leelawadee UI', Tahoma, sans-serif; }
  .km-preview { display: flex; flex-direction: column; block-size: 100vh; padding-inline: 12px 60px; }
  .km-preview > p { margin: 0; padding: 6px 12px; font-size: 14px; }
  .km-preview iframe { flex: 1; inline-size: 375px; max-inline-size: 100%; border: 1px solid #c4c8cc; background: #fff; }
  .km-preview section { box-sizing: border-box; inline-size: 375px; max-inline-size: 100%; padding: 8px 16px; overflow: auto; background: #fff; }
  .km-preview h2 { margin: 8px 0; font-size: 18px; }
  .km-preview ul { margin: 0; padding-inline-start: 20px; }
  .km-preview li { margin-block-end: 10px; overflow-wrap: anywhere; }
`;

const h: typeof decap.h = (type, props, ...children) => decap.h(type, props, ...children);

const ask = async (address: string, question: PreviewQuestion, signal: AbortSignal): Promise<PreviewAnswer> => {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(question),
    signal,
  });
  const answer = (await response.json()) as PreviewAnswer & { error?: string };
  if (!response.ok) throw new Error(answer.error ?? 'ไม่ได้รับคำตอบ');
  return answer;
};

/** What the pane shows: the page, what is in its way, or a sentence. */
type Shown = { page: string } | { problems: readonly Problem[] } | { told: string };

const WAITING: Shown = { told: 'กำลังเตรียมหน้า… ครั้งแรกอาจใช้เวลาสักครู่' };

const problemItem = ({ label, field, file, what }: Problem, isOfEntry: boolean): Element =>
  h(
    'li',
    { key: `${file} ${field} ${what}` },
    h('strong', null, isOfEntry ? (label ?? (field === '-' ? 'ทั้งรายการ' : field)) : file),
    ` ${what}`,
  );

const drawn = (shown: Shown, path: string): Element[] => {
  if ('page' in shown)
    return [
      h('p', { key: 'note' }, 'ตัวอย่างหน้าเว็บบนโทรศัพท์ รวมสิ่งที่ยังไม่ได้บันทึก'),
      h('iframe', { key: 'page', src: shown.page, title: 'ตัวอย่างหน้าเว็บ' }),
    ];
  if ('told' in shown) return [h('p', { key: 'note', role: 'status' }, shown.told)];
  const isOfEntry = shown.problems.every(({ file }) => file.endsWith(path));
  return [
    h(
      'section',
      { key: 'problems' },
      h('h2', null, isOfEntry ? 'ยังแสดงหน้าไม่ได้ แก้ช่องเหล่านี้ก่อน' : 'ยังแสดงหน้าไม่ได้ เพราะรายการอื่นมีข้อผิดพลาด'),
      h('ul', null, ...shown.problems.map((problem) => problemItem(problem, isOfEntry))),
    ),
  ];
};

const previewPane = (town: Town, address: string): PreviewClass => {
  const Base = baseComponent() as unknown as PreviewClass;
  return class extends Base {
    #asked: AbortController | undefined;
    #resting: ReturnType<typeof setTimeout> | undefined;
    #path = '';

    constructor(props: { entry: EntryMap }) {
      super(props);
      this.state = { shown: WAITING };
    }

    async #renew(): Promise<void> {
      this.#asked?.abort();
      const asked = (this.#asked = new AbortController());
      try {
        const { collection, path, text } = asFile(town, this.props.entry);
        this.#path = path;
        const answer = await ask(address, { files: [{ path, text }], assets: await chosenAssets(path, text) }, asked.signal);
        const shown: Shown =
          'pageless' in answer
            ? { told: 'รายการนี้ไม่มีหน้าของตัวเองบนเว็บไซต์' }
            : 'problems' in answer
              ? { problems: inWordsOfForm(answer.problems, collection) }
              : answer;
        this.setState({ shown });
      } catch (error) {
        if (asked.signal.aborted) return;
        this.setState({ shown: { told: `แสดงตัวอย่างไม่ได้: ${error instanceof Error ? error.message : String(error)}` } });
      }
    }

    override componentDidMount = (): void => void this.#renew();

    override componentDidUpdate = (before: { entry: EntryMap }): void => {
      if (before.entry.get('data') === this.props.entry.get('data')) return;
      clearTimeout(this.#resting);
      this.#resting = setTimeout(() => void this.#renew(), REST_MILLISECONDS);
    };

    override componentWillUnmount = (): void => {
      clearTimeout(this.#resting);
      this.#asked?.abort();
    };

    override render(): Element {
      return h('div', { className: 'km-preview' }, ...drawn(this.state['shown'] as Shown, this.#path));
    }
  };
};

/** Shows beside the form of each list the real page of the entry, as the server makes it of what is typed. */
export const registerPreview = (town: Town, address: string, lists: readonly string[]): void => {
  const { CMS } = decap;
  CMS.registerPreviewStyle(STYLES, { raw: true });
  const pane = previewPane(town, address);
  for (const list of lists) CMS.registerPreviewTemplate(list, pane);
};

/** Where Decap keeps what stands beside the form, and how wide the form is. */
const PANE = 'cms.right-pane';
const WIDTH = 'cms.split-pane-position';

/** For whoever opens the form for the first time: beside it a telephone, on a telephone itself the form alone. */
export const beginWithPreview = (): void => {
  if (localStorage.getItem(PANE) === null && innerWidth <= 800) localStorage.setItem(PANE, 'none');
  if (localStorage.getItem(WIDTH) === null) localStorage.setItem(WIDTH, String(Math.max(400, innerWidth - 460)));
};
