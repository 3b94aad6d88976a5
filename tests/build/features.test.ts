import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWell, readFolder, readPage, removeTemporaryFolders, type BuildResult } from '../support/build.ts';
import { asset, department, emptyMunicipality, guide, manual, picture, withFiles, withSite } from '../support/trees.ts';
import { addressOf, elementsOf, fileAt, findUrls, structuredDataOf, targetOf, textOfPage, type Found } from './links.ts';

afterAll(removeTemporaryFolders);

const SITE = 'https://km.example.go.th';
const BANNER = 'ประกาศที่อยู่บนทุกหน้า';
const ROOT = `${SITE}/km/`;

const links = (extra: string) =>
  [
    '[หน้าอื่น](/guides/renamed/) [ไฟล์เนื้อหา](./renamed.md#part) [ชุดอื่น](../assets/with-form.md) [ที่อยู่เดิม](/guides/old-name/)',
    '[รายการ](/guides/) [เอกสาร](./guide.pdf) [ในหน้า](#part) [ภายนอก](https://www.other.go.th/a?b=c) [อีเมล](mailto:saraban@example.go.th) [โทร](tel:053000000)',
    '## Part',
    extra,
  ].join('\n\n');

const tree = withFiles(
  withSite(emptyMunicipality(), {
    topServices: ['permit'],
    seal: 'seal.png',
    banner: BANNER,
    website: 'https://www.example.go.th/',
    edit: 'https://git.example.go.th/km/edit/{path}',
    discuss: '/about/',
    contact: { telephone: '053-000000', email: 'saraban@example.go.th', facebook: 'https://www.facebook.com/example' },
  }),
  {
    'site/seal.png': picture('seal'),
    'departments/engineering.yaml': department(),
    'manuals/permit.md': manual({
      title: 'ขออนุญาต',
      channels: [
        { name: 'ออนไลน์', online: '/guides/renamed/' },
        { name: 'เว็บอื่น', online: 'https://www.other.go.th/' },
      ],
      forms: [
        { title: 'คำขอ', link: './request.pdf' },
        { title: 'ตัวอย่าง', link: '/guides/renamed/' },
      ],
      sources: [{ document: 'ประกาศ', url: '/guides/renamed/' }],
    }),
    'manuals/request.pdf': 'คำขออนุญาต',
    'assets/with-form.md': asset({ title: 'มีเอกสารแนบ', attachments: [{ title: 'แบบฟอร์ม', file: 'form.pdf' }] }),
    'assets/form.pdf': 'แบบฟอร์มแนบ',
    'assets/invented.md': asset({ title: 'เรื่องสมมติ', sample: true }),
    'assets/unused.pdf': 'ไม่มีใครใช้',
    'guides/renamed.md': guide(
      { title: 'ชื่อใหม่', summary: 'สรุปของบทความ', aliases: ['/guides/old-name/', '/articles/7/', 'คำค้น'] },
      '## Part',
    ),
    'guides/old-way.md': guide({ title: 'วิธีเดิม', status: 'superseded', supersededBy: 'renamed' }),
    'guides/markdown.md': guide({ title: 'Markdown' }, links('![แผนที่](./map.png)')),
    'guides/guide.pdf': 'คู่มือฉบับพิมพ์',
    'guides/map.png': picture('map'),
    'guides/parts.mdx': guide(
      { title: 'ส่วนประกอบ' },
      links(
        [
          '![ผัง](./chart.png)',
          '<Callout kind="warning" title="โปรดระวัง">\n\nข้อความในกล่อง [ต่อ](/guides/renamed/)\n\n</Callout>',
          '<Details title="เปิดอ่าน">\n\nรายละเอียดซ่อนอยู่\n\n</Details>',
          '<Quotation author="ผู้กล่าว" original="Original words">\n\nคำกล่าว\n\n</Quotation>',
          '<ProcessWheel />',
          '<ChangeElements />',
        ].join('\n\n'),
      ),
    ),
    'guides/chart.png': picture('chart'),
  },
);

let build: BuildResult;
let files: Map<string, Buffer>;
let urls: Found[];
beforeAll(async () => {
  build = await buildWell(tree, { KM_BASE: '/km/', KM_SITE: SITE });
  files = readFolder(build.out);
  urls = findUrls(files);
});
const page = (path: string) => readPage(build, path);
const htmlFiles = () => [...files.keys()].filter((path) => path.endsWith('.html') && !path.startsWith('pagefind/'));

describe('a site served under a path', () => {
  it('keeps every address of its pages, styles, feeds, maps and structured data under that path', () => {
    expect(urls.length).toBeGreaterThan(500);
    const outside = urls.filter((found) => {
      const target = targetOf(found, ROOT);
      return target && !`${target.pathname}/`.startsWith('/km/');
    });
    expect(outside).toEqual([]);
  });

  it('leads only to files that are there', () => {
    const missing = urls.filter((found) => {
      const target = targetOf(found, ROOT);
      if (!target || found.file === 'robots.txt') return false;
      const file = fileAt(target, ROOT);
      return file !== undefined && !files.has(file);
    });
    expect([...new Set(missing.map(({ url }) => url))]).toEqual([]);
  });

  it('leads only to parts of pages that are there', () => {
    const anchors = new Map(
      htmlFiles().map((path) => [path, new Set(elementsOf(page(path)).flatMap(({ attributes }) => attributes['id'] ?? []))]),
    );
    const missing = urls.filter((found) => {
      const target = found.file.endsWith('.html') && !found.url.includes('"@id"') ? targetOf(found, ROOT) : undefined;
      // Names in structured data (`#organization`) are not parts of a page.
      if (!target?.hash || target.hash === '#organization') return false;
      const ids = anchors.get(fileAt(target, ROOT) ?? '');
      return ids !== undefined && !ids.has(decodeURIComponent(target.hash.slice(1)));
    });
    expect(missing).toEqual([]);
  });

  it('tells scripts addresses under that path', () => {
    const addresses = urls.filter(({ file, url }) => file === 'search/index.html' && url.includes('pagefind'));
    expect(addresses.map(({ url }) => url)).toContain('/km/pagefind/search.json');
  });

  it('leads elsewhere by http, https, mail and telephone only', () => {
    const schemes = new Set(urls.flatMap(({ url }) => /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1] ?? []));
    expect([...schemes].sort()).toEqual(['https', 'mailto', 'tel']);
  });
});

const head = (path: string) => {
  const elements = elementsOf(page(path));
  return {
    canonical: elements.find(({ name, attributes }) => name === 'link' && attributes['rel'] === 'canonical')?.attributes['href'],
    ogUrl: elements.find(({ attributes }) => attributes['property'] === 'og:url')?.attributes['content'],
    ogTitle: elements.find(({ attributes }) => attributes['property'] === 'og:title')?.attributes['content'],
    ogDescription: elements.find(({ attributes }) => attributes['property'] === 'og:description')?.attributes['content'],
    hidden: elements.some(({ attributes }) => attributes['name'] === 'robots' && attributes['content']?.includes('noindex')),
    redirect: elements.some(({ attributes }) => attributes['http-equiv'] === 'refresh'),
  };
};

describe('what search engines and feeds read', () => {
  const locations = () => [...page('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);

  it('names the full address of every page as canonical and for sharing', () => {
    const wrong = htmlFiles()
      .filter((path) => !head(path).redirect && path !== '404.html')
      .map((path) => ({ path, ...head(path), address: ROOT + addressOf(path).slice(1) }))
      .filter(({ canonical, ogUrl, address }) => canonical !== address || ogUrl !== address);
    expect(wrong).toEqual([]);
  });

  it('shares an entry by its title and summary', () => {
    expect(head('guides/renamed/index.html')).toMatchObject({ ogTitle: 'ชื่อใหม่', ogDescription: 'สรุปของบทความ' });
  });

  it('names in the sitemap each page that may be found, once, and no other', () => {
    const findable = htmlFiles()
      .filter((path) => !head(path).hidden && path !== '404.html')
      .map((path) => ROOT + addressOf(path).slice(1));
    expect(locations().sort()).toEqual(findable.sort());
    expect(page('robots.txt')).toContain(`Sitemap: ${ROOT}sitemap.xml`);
  });

  it('has a feed whose items lead to the full address of their pages', () => {
    const feed = page('rss.xml');
    const items = [...feed.matchAll(/<item>.*?<title>(.*?)<\/title>.*?<link>(.*?)<\/link>.*?<\/item>/gs)].map(([, title, link]) => [
      title,
      link,
    ]);
    expect(items).toContainEqual(['ชื่อใหม่', `${ROOT}guides/renamed/`]);
    expect(/<channel>.*?<link>(.*?)<\/link>/s.exec(feed)?.[1]).toBe(ROOT);
  });

  it('tells of an invented example on its page, and to no machine', () => {
    const html = page('assets/invented/index.html');
    expect(textOfPage(html)).toContain('หน้านี้เป็นตัวอย่าง');
    expect(JSON.stringify(structuredDataOf(html))).not.toContain('"Article"');
    expect(page('rss.xml')).not.toContain('เรื่องสมมติ');
  });

  it('describes a manual for citizens as a government service of the municipality', () => {
    const [data] = structuredDataOf(page('manuals/permit/index.html')) as { '@graph': Record<string, unknown>[] }[];
    const graph = data!['@graph'];
    expect(graph.find((node) => node['@type'] === 'GovernmentService')).toMatchObject({
      name: 'ขออนุญาต',
      url: `${ROOT}manuals/permit/`,
      serviceOperator: { '@id': graph.find((node) => node['@type'] === 'GovernmentOffice')!['@id'] },
    });
  });
});

describe('the banner of a site', () => {
  it('stands once on every page, before all else that is read there', () => {
    const wrong = htmlFiles().filter((path) => {
      const text = textOfPage(page(path).slice(page(path).indexOf('<body')));
      return !head(path).redirect && !text.replace('ข้ามไปยังเนื้อหา', '').trim().startsWith(BANNER);
    });
    expect(wrong).toEqual([]);
    expect(htmlFiles().filter((path) => page(path).split(BANNER).length > 2)).toEqual([]);
  });

  it('is in no feed, map or data, and tells search engines nothing', () => {
    const others = [...files].filter(([path, bytes]) => !path.endsWith('.html') && bytes.includes(BANNER)).map(([path]) => path);
    expect(others).toEqual([]);
  });
});

describe('former addresses', () => {
  it.each(['guides/old-name', 'articles/7'])('%s leads at once to the entry that has it as an alias', (former) => {
    const elements = elementsOf(page(`${former}/index.html`));
    const refresh = elements.find(({ attributes }) => attributes['http-equiv'] === 'refresh');
    expect(refresh?.attributes['content']).toMatch(/^0; *url=\/km\/guides\/renamed\/$/);
    expect(elements.find(({ attributes }) => attributes['rel'] === 'canonical')?.attributes['href']).toBe(`${ROOT}guides/renamed/`);
    expect(elements.find(({ name }) => name === 'a')?.attributes['href']).toBe('/km/guides/renamed/');
  });

  it('do not come from aliases that are words', () => {
    expect([...files.keys()].filter((path) => path.includes('คำค้น'))).toEqual([]);
  });
});

describe('an entry that has been superseded', () => {
  it('says so and leads to its successor', () => {
    const html = page('guides/old-way/index.html');
    expect(textOfPage(html)).toContain('เรื่องนี้มีฉบับใหม่แทนแล้ว: ชื่อใหม่');
    expect(html).toContain('href="/km/guides/renamed/"');
  });

  it('is the only one that says so', () => {
    expect(htmlFiles().filter((path) => page(path).includes('เรื่องนี้มีฉบับใหม่แทนแล้ว'))).toEqual(['guides/old-way/index.html']);
  });
});

describe('components in MDX', () => {
  it.each([
    ['Callout', 'โปรดระวัง', 'ข้อความในกล่อง'],
    ['Details', 'เปิดอ่าน', 'รายละเอียดซ่อนอยู่'],
    ['Quotation', 'ผู้กล่าว', 'คำกล่าว'],
    ['Quotation with its original', 'Original words', 'คำกล่าว'],
    ['ProcessWheel', 'การบ่งชี้ความรู้', 'การเรียนรู้'],
    ['ChangeElements', 'การสื่อสาร', 'การยกย่องชมเชยและให้รางวัล'],
  ])('%s shows its text', (_, ...texts) => {
    const text = textOfPage(page('guides/parts/index.html'));
    for (const part of texts) expect(text).toContain(part);
  });

  it('leave no tag of their own in the page', () => {
    expect(page('guides/parts/index.html')).not.toMatch(/<(?:Callout|Details |Quotation|ProcessWheel|ChangeElements)\b/);
  });

  it('have links that work as in Markdown', () => {
    const hrefs = (path: string) =>
      elementsOf(/<article[\s\S]*<\/article>/.exec(page(path))![0]).flatMap(({ name, attributes }) =>
        name === 'a' ? [attributes['href']] : [],
      );
    const expected = [
      '/km/guides/renamed/',
      '/km/guides/renamed/#part',
      '/km/assets/with-form/',
      '/km/guides/old-name/',
      '/km/guides/',
      '/km/guides/guide.pdf',
      '#part',
    ];
    expect(hrefs('guides/markdown/index.html')).toEqual(expect.arrayContaining(expected));
    expect(hrefs('guides/parts/index.html')).toEqual(expect.arrayContaining(expected));
  });
});

describe('files beside entries', () => {
  it.each([
    ['an attachment', 'assets/form.pdf'],
    ['a form of a manual', 'manuals/request.pdf'],
    ['a document that a text leads to', 'guides/guide.pdf'],
    ['a picture in a text', 'guides/map.png'],
    ['the seal of the municipality', 'site/seal.png'],
  ])('%s is at its address, unchanged', (_, path) => {
    expect(files.get(path)?.toString('base64')).toBe(Buffer.from(tree[path]!).toString('base64'));
  });

  it('are offered on the page of their entry', () => {
    expect(page('assets/with-form/index.html')).toContain('href="/km/assets/form.pdf"');
    expect(page('manuals/permit/index.html')).toContain('href="/km/manuals/request.pdf"');
  });

  it('are left out when nothing uses them', () => {
    expect([...files.keys()].filter((path) => path.includes('unused'))).toEqual([]);
  });
});

describe('the summary of a build', () => {
  it('counts the entries of each collection, the pages, the bytes and the warnings', () => {
    expect(build.text).toMatch(/คู่มือ +1\b/);
    expect(build.text).toMatch(/บทความความรู้ +4\b/);
    expect(build.text).toMatch(/ขุมความรู้ +2\b/);
    expect(build.text).toMatch(/ส่วนราชการ +1\b/);
    expect(build.text).not.toMatch(/อภิธานศัพท์ +\d/);
    expect(build.text).toContain(`หน้าเว็บ ${[...files.keys()].filter((path) => path.endsWith('.html')).length} หน้า`);
    expect(build.text).toMatch(/ทั้งหมด [\d.]+ (?:kB|MB) · ดัชนีค้นหา [\d.]+ (?:kB|MB) · คำเตือน \d+/);
  });

  it('names the municipality and the readers it is for', () => {
    expect(build.text).toContain('✓ เทศบาลตำบลทดสอบ — สำหรับประชาชนทั่วไป');
  });
});
