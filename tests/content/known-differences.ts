/**
 * Cases of `gfm-cases.ts` that our renderer and remark read differently, with what each makes of
 * them. `hurts` marks those that would damage what an editor meant, of which no content may hold one; `meant` those that are as Thai is written.
 */
export interface KnownDifference {
  name: string;
  ours: string;
  reference: string;
  effect: 'meant' | 'harmless' | 'hurts';
  why: string;
}

const footnote = (text: string) =>
  '<section class="footnotes" data-footnotes=""><h2 class="sr-only" id="footnote-label"></h2><ol><li id="user-content-fn-1"><p>' +
  `${text} <a class="data-footnote-backref" data-footnote-backref="" href="#user-content-fnref-1">↩</a></p></li></ol></section>`;
const mark = '<a aria-describedby="footnote-label" data-footnote-ref="" href="#user-content-fn-1" id="user-content-fnref-1">1</a>';
const box = '<input disabled type="checkbox">';

export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
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
    name: 'character: null',
    ours: '<p>กข</p>',
    reference: '<p>ก\uFFFDข</p>',
    effect: 'harmless',
    why: 'No editor types a null character; the browser drops it.',
  },
  {
    name: 'autolink: www after Thai',
    ours: '<p>ดูที่<a href="http://www.example.go.th">www.example.go.th</a></p>',
    reference: '<p>ดูที่www.example.go.th</p>',
    effect: 'meant',
    why: 'Thai writes no space before an address.',
  },
  {
    name: 'autolink: www before Thai',
    ours: '<p><a href="http://www.example.go.th">www.example.go.th</a>ครับ</p>',
    reference: '<p><a href="http://www.example.go.th%E0%B8%84%E0%B8%A3%E0%B8%B1%E0%B8%9A">www.example.go.thครับ</a></p>',
    effect: 'meant',
    why: 'The address ends where Thai text goes on.',
  },
  {
    name: 'autolink: https before Thai',
    ours: '<p><a href="https://www.example.go.th">https://www.example.go.th</a>ครับ</p>',
    reference: '<p><a href="https://www.example.go.th%E0%B8%84%E0%B8%A3%E0%B8%B1%E0%B8%9A">https://www.example.go.thครับ</a></p>',
    effect: 'meant',
    why: 'The address ends where Thai text goes on.',
  },
  {
    name: 'autolink: in quotes',
    ours: '<p>“<a href="https://www.example.go.th/a">https://www.example.go.th/a</a>”</p>',
    reference: '<p>“<a href="https://www.example.go.th/a%E2%80%9D">https://www.example.go.th/a”</a></p>',
    effect: 'meant',
    why: 'The closing quotation mark is none of the address.',
  },
  {
    name: 'autolink: ampersand entity',
    ours: '<p><a href="https://www.example.go.th/?a=1&#x26;b=2">https://www.example.go.th/?a=1&#x26;b=2</a></p>',
    reference: '<p><a href="https://www.example.go.th/?a=1&#x26;amp;b=2">https://www.example.go.th/?a=1&#x26;amp;b=2</a></p>',
    effect: 'meant',
    why: 'The address has the character that the entity stands for.',
  },
  {
    name: 'autolink: pipe in the address',
    ours: '<p><a href="https://www.example.go.th/%E0%B8%81">https://www.example.go.th/ก</a>|ข</p>',
    reference: '<p><a href="https://www.example.go.th/%E0%B8%81%7C%E0%B8%82">https://www.example.go.th/ก|ข</a></p>',
    effect: 'meant',
    why: 'An address holds no bare pipe by RFC 3986; it stands between cells and words.',
  },
  {
    name: 'autolink: parenthesis then Thai',
    ours: '<p>(<a href="https://www.example.go.th/%E0%B8%81">https://www.example.go.th/ก</a>)ข</p>',
    reference: '<p>(<a href="https://www.example.go.th/%E0%B8%81)%E0%B8%82">https://www.example.go.th/ก)ข</a></p>',
    effect: 'meant',
    why: 'A bracket that the address does not open is none of it.',
  },
  {
    name: 'list: Thai numbers are text',
    ours: '<ol><li>ก</li><li>ข</li></ol>',
    reference: '<p>๑. ก ๒. ข</p>',
    effect: 'meant',
    why: 'Items numbered in Thai digits are a list.',
  },
  {
    name: 'list: code in an item',
    ours: '<ul><li><p>ก</p><p>โค้ด</p></li><li><p>ข</p></li></ul>',
    reference: '<ul><li><p>ก</p><pre><code>โค้ด\n</code></pre></li><li><p>ข</p></li></ul>',
    effect: 'meant',
    why: 'What is indented is text, as in Word; code stands between fences.',
  },
  {
    name: 'list: from two after a link definition and code',
    ours: '<p>โค้ด [ก]: /a/</p><ol start="2"><li>ข</li></ol>',
    reference: '<pre><code>โค้ด\n</code></pre><ol start="2"><li>ข</li></ol>',
    effect: 'meant',
    why: 'As above; the definition is the rest of a paragraph.',
  },
  {
    name: 'block: indented code',
    ours: '<p>ก</p><p>โค้ด ข</p>',
    reference: '<p>ก</p><pre><code>โค้ด\nข\n</code></pre>',
    effect: 'meant',
    why: 'As above.',
  },
  {
    name: 'block: indented code before a line of spaces',
    ours: '<p>โค้ด</p><p>ข</p>',
    reference: '<pre><code>โค้ด\n</code></pre><p>ข</p>',
    effect: 'meant',
    why: 'As above.',
  },
];
