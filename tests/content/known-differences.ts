/**
 * Cases of `gfm-cases.ts` that our renderer and remark read differently, with what each makes of
 * them. `hurts` marks those that would damage what an editor meant; no content may hold one.
 */
export interface KnownDifference {
  name: string;
  ours: string;
  reference: string;
  effect: 'harmless' | 'hurts';
  why: string;
}

const footnote = (text: string) =>
  '<section class="footnotes" data-footnotes=""><h2 class="sr-only" id="footnote-label"></h2><ol><li id="user-content-fn-1"><p>' +
  `${text} <a class="data-footnote-backref" data-footnote-backref="" href="#user-content-fnref-1">↩</a></p></li></ol></section>`;
const mark = '<a aria-describedby="footnote-label" data-footnote-ref="" href="#user-content-fn-1" id="user-content-fnref-1">1</a>';
const box = '<input disabled type="checkbox">';

export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  {
    name: 'table: autolink right against the pipe',
    ours: '<table><thead><tr><th>เว็บไซต์</th><th>โทร</th></tr></thead><tbody><tr><td><a href="https://www.example.go.th%7C053">https://www.example.go.th|053</a></td><td></td></tr></tbody></table>',
    reference:
      '<table><thead><tr><th>เว็บไซต์</th><th>โทร</th></tr></thead><tbody><tr><td><a href="https://www.example.go.th">https://www.example.go.th</a></td><td>053</td></tr></tbody></table>',
    effect: 'hurts',
    why: 'The bare address swallows the pipe and the next cell; a space before the pipe, or <…> around the address, prevents it.',
  },
  {
    name: 'table: www right against the pipe',
    ours: '<table><thead><tr><th>เว็บไซต์</th></tr></thead><tbody><tr><td><a href="http://www.example.go.th%7C">www.example.go.th|</a></td></tr></tbody></table>',
    reference:
      '<table><thead><tr><th>เว็บไซต์</th></tr></thead><tbody><tr><td><a href="http://www.example.go.th">www.example.go.th</a></td></tr></tbody></table>',
    effect: 'hurts',
    why: 'As above: the link leads to an address that ends in a pipe.',
  },
  {
    name: 'table: line that is a delimiter row of another width',
    ours: '<p>ข้อ</p><p>ต่อ</p><ul><li>|</li></ul>',
    reference: '<p>ข้อ ต่อ</p><ul><li>|</li></ul>',
    effect: 'harmless',
    why: 'A list item of nothing but a pipe; all text is kept, in two paragraphs instead of one.',
  },
  {
    name: 'footnote: inside a link',
    ours: `<p>[ก<sup>${mark}</sup>](/a/)</p>${footnote('ข')}`,
    reference: `<p><a href="/a/">ก<sup></sup></a>${mark}</p>${footnote('ข')}`,
    effect: 'harmless',
    why: 'A footnote mark is itself a link, and HTML has no link in a link; ours shows the source, which the editor sees at once.',
  },
  {
    name: 'footnote: in the description of an image',
    ours: `<p>![ก<sup>${mark}</sup>](/a.png)</p>${footnote('ข')}`,
    reference: '<p><img alt="ก" src="/a.png"></p>',
    effect: 'harmless',
    why: 'A description is plain text and can hold no footnote; ours shows the source, remark drops the note.',
  },
  {
    name: 'task list: empty before an empty item',
    ours: `<ul class="contains-task-list"><li class="task-list-item">${box} -</li></ul>`,
    reference: '<ul><li>[ ]</li><li></li></ul>',
    effect: 'harmless',
    why: 'Neither item has any text.',
  },
  {
    name: 'task list: empty and numbered before a full one',
    ours: `<ol class="contains-task-list"><li class="task-list-item">${box} 2. [ ] หนึ่ง</li></ol>`,
    reference: `<ol class="contains-task-list"><li>[ ]</li><li class="task-list-item">${box} หนึ่ง</li></ol>`,
    effect: 'hurts',
    why: 'A numbered box without text takes the next item as its text; bullets do not.',
  },
  {
    name: 'task list: hard break right after the box',
    ours: `<ul class="contains-task-list"><li class="task-list-item">${box} หนึ่ง</li></ul>`,
    reference: `<ul class="contains-task-list"><li class="task-list-item">${box} <br> หนึ่ง</li></ul>`,
    effect: 'harmless',
    why: 'The text stands beside its box instead of below it.',
  },
  {
    name: 'autolink: mail after a slash',
    ours: '<p>อีเมล/saraban@example.go.th</p>',
    reference: '<p>อีเมล/<a href="mailto:saraban@example.go.th">saraban@example.go.th</a></p>',
    effect: 'harmless',
    why: 'The address is readable, without a link.',
  },
  {
    name: 'autolink: mail after Thai and an open bracket',
    ours: '<p>[อีเมลsaraban@example.go.th</p>',
    reference: '<p>[อีเมล<a href="mailto:saraban@example.go.th">saraban@example.go.th</a></p>',
    effect: 'harmless',
    why: 'The address is readable, without a link.',
  },
  {
    name: 'autolink: quotes where the domain belongs',
    ours: '<p><a href="http://%E2%80%9Cexample.go.th%E2%80%9D">http://“example.go.th”</a></p>',
    reference: '<p>http://“example.go.th”</p>',
    effect: 'harmless',
    why: 'Not an address in either reading.',
  },
  {
    name: 'emphasis: italic in bold by underscores, before Thai',
    ours: '<p><strong><em>ก</em></strong>ข</p>',
    reference: '<p>**<em>ก</em>**ข</p>',
    effect: 'harmless',
    why: 'Ours does what the editor meant.',
  },
  {
    name: 'emphasis: bold in italic by underscores, before Thai',
    ours: '<p><em><strong>ก</strong></em>ข</p>',
    reference: '<p>*<strong>ก</strong>*ข</p>',
    effect: 'harmless',
    why: 'Ours does what the editor meant.',
  },
  {
    name: 'list: from two after a link definition and code',
    ours: '<pre><code>โค้ด\n</code></pre><p>2. ข</p>',
    reference: '<pre><code>โค้ด\n</code></pre><ol start="2"><li>ข</li></ol>',
    effect: 'harmless',
    why: 'Number and text are kept, as a paragraph; it takes indented code, a link definition and a list that starts at two.',
  },
  {
    name: 'block: indented code before a line of spaces',
    ours: '<pre><code>โค้ด\n\n</code></pre><p>ข</p>',
    reference: '<pre><code>โค้ด\n</code></pre><p>ข</p>',
    effect: 'harmless',
    why: 'One more empty line at the end of the code.',
  },
  {
    name: 'character: null',
    ours: '<p>กข</p>',
    reference: '<p>ก\uFFFDข</p>',
    effect: 'harmless',
    why: 'No editor types a null character; the browser drops it.',
  },
];
