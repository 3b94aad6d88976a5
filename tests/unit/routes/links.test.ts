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

  it('with a stray % can be read', () => {
    expect(readLink('./50%.pdf', 'guides')).toEqual(file('guides', '50%.pdf'));
  });
});
