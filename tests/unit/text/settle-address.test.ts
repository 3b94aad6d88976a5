import { describe, expect, it } from 'vitest';
import { settleAddress } from '#src/text/anchors.ts';

describe('the page that a link with a place in it leads to', () => {
  it.each([
    ['/plans/2565/', 'table-km-1', '/plans/2565/printed/'],
    ['/plans/2565/', 'km-1-3', '/plans/2565/printed/'],
    ['/plans/2565/', 'vision', '/plans/2565/printed/'],
    ['/plans/2565/', 'หัวข้อของเนื้อหา', '/plans/2565/printed/'],
    ['/plans/2565/', 'budget', '/plans/2565/printed/'],
    ['/plans/2565/', 'all-results', '/plans/2565/rows/'],
    ['/plans/2565/', 'doubts', '/plans/2565/notes/'],
    ['/plans/2565/', 'corrections', '/plans/2565/notes/'],
    ['/plans/2565/', 'progress', '/plans/2565/'],
    ['/plans/2565/', 'by-state', '/plans/2565/'],
    ['/plans/2565/', '', '/plans/2565/'],
    ['/plans/2565/', ':~:text=แผน', '/plans/2565/'],
    ['/plans/2565/printed/', 'doubts', '/plans/2565/printed/'],
    ['/plans/2565/km-1/1/', 'counted', '/plans/2565/km-1/1/'],
    ['/plans/years/', 'comparison', '/plans/years/'],
    ['/guides/a/', 'table-km-1', '/guides/a/'],
  ])('%s#%s', (address, fragment, page) => expect(settleAddress(address, fragment)).toBe(page));
});
