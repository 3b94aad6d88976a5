import { describe, expect, it } from 'vitest';
import { readLink } from '#src/routes/links.ts';

const page = (address: string, suffix = '') => ({ kind: 'page', address, suffix });
const file = (collection: string, name: string) => ({ kind: 'file', collection, name, suffix: '' });

describe('a link of a guide', () => {
  it.each([
    ['/', page('/')],
    ['/guides/roles/', page('/guides/roles/')],
    ['/guides/roles', page('/guides/roles/')],
    ['/guides/roles/#ก', page('/guides/roles/', '#ก')],
    ['/search/?q=ภาษี#x', page('/search/', '?q=ภาษี#x')],
    ['roles.md', page('/guides/roles/')],
    ['./roles.md', page('/guides/roles/')],
    ['./roles.mdx#ก', page('/guides/roles/', '#ก')],
    ['../plans/2565.yaml', page('/plans/2565/')],
    ['../plans/2565.yml', page('/plans/2565/')],
    ['/guides/roles.md', page('/guides/roles/')],
    ['../guides/../guides/roles.md', page('/guides/roles/')],
    ['../../../etc/passwd', page('/etc/passwd/')],
    ['./form.pdf', file('guides', 'form.pdf')],
    ['form.pdf', file('guides', 'form.pdf')],
    ['../assets/Form.PDF', file('assets', 'Form.PDF')],
    ['./%E0%B8%81.pdf', file('guides', 'ก.pdf')],
    ['./2565/form.pdf', file('guides', '2565/form.pdf')],
    ['/assets/2565/form.pdf', file('assets', '2565/form.pdf')],
    ['./2565/roles.md', page('/guides/roles/')],
    ['./roles.MD', page('/guides/roles/')],
    ['/reports/2565/report-2565.docx', page('/reports/2565/report-2565.docx')],
    ['#ก', { kind: 'fragment', href: '#ก' }],
  ])('%s leads into the site', (url, target) => {
    expect(readLink(url, 'guides')).toEqual(target);
  });

  it.each(['https://example.go.th', 'mailto:a@example.go.th', 'tel:055123456', 'javascript:x', 'DATA:x', '//example.go.th', 'git+ssh://x'])(
    '%s leads outside',
    (url) => {
      expect(readLink(url, 'guides')).toEqual({ kind: 'outside', href: url });
    },
  );

  it.each([
    ['./form.pdf', file('guides', '2565/form.pdf')],
    ['roles.md#ก', page('/guides/roles/', '#ก')],
    ['../roles.md', page('/guides/roles/')],
    ['../form.pdf', file('guides', 'form.pdf')],
    ['../../assets/2564/form.pdf', file('assets', '2564/form.pdf')],
    ['../../plans/2565.yaml', page('/plans/2565/')],
  ])('in a folder of its own starts from there: %s', (url, target) => {
    expect(readLink(url, 'guides/2565')).toEqual(target);
  });

  it('with a stray % can be read', () => {
    expect(readLink('./50%.pdf', 'guides')).toEqual(file('guides', '50%.pdf'));
  });
});
