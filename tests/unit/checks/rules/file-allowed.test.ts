import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fileAllowed } from '#src/checks/rules/file-allowed.ts';
import { makeAsset, makeGuide } from '../../../support/entries.ts';
import { pdf, photo, picture } from '../../../support/trees.ts';
import { markdown } from '../../support/content-tree.ts';
import { findingsOf } from '../../support/rules.ts';

type Bytes = string | Uint8Array;
const SVG = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inside}</svg>`;
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, new TextEncoder().encode('ก')])));
const office = (folder: string, ...more: string[]) => zip('[Content_Types].xml', `${folder}/document.xml`, ...more);
const old = (stream: string) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from(stream, 'utf16le')]);

const found = (name: string, bytes: Bytes) =>
  findingsOf(fileAllowed, {
    'guides/km.md': markdown(makeGuide(), `[แบบ](./${encodeURIComponent(name)})\n`),
    [`guides/${name}`]: bytes,
  });

describe('a file that is published', () => {
  it.each<[string, Bytes]>([
    ['p.html', '<script>alert(1)</script>'],
    ['p.htm', 'ก'],
    ['p.XHTML', 'ก'],
    ['p.xml', '<x:script xmlns:x="http://www.w3.org/1999/xhtml">x</x:script>'],
    ['sw.js', 'alert(1)'],
    ['p.mjs', ''],
    ['p.php', '<?php phpinfo();'],
    ['web.config', '<configuration/>'],
    ['p.exe', 'MZ'],
    ['p.pdf', '<!doctype html><script>alert(1)</script>'],
    ['p.txt', '<html><script>alert(1)</script>'],
    ['p.csv', '<?php phpinfo();'],
    ['p.pdf', 'MZ\u0090'],
    ['p.docx', '#!/bin/sh\n'],
    ['p.docm', office('word', 'word/vbaProject.bin')],
    ['p.docx', office('word', 'word/vbaProject.bin')],
    ['p.xls', old('Workbook _VBA_PROJECT_CUR')],
    ['p.docx', old('EncryptedPackage')],
    ['p.zip', zip('../../etc/cron.d/x')],
    ['p.zip', zip('form/setup.exe')],
    ['p.rar', 'Rar!\u001a\u0007'],
    ['p.heic', '\0\0\0\u0018ftypheic\0\0\0\0'],
    ['p.csv', Buffer.from([0xa1, 0xa2, 0x2c, 0xa3, 0x0a])],
    ['p.csv', Buffer.from('\ufeffก', 'utf16le')],
    ['p.pdf', ''],
    ['p.pdf', 'version https://git-lfs.github.com/spec/v1\noid sha256:abc\nsize 12\n'],
    ['p.pdf', picture()],
    ['p.docx', pdf()],
    ['p.svg', SVG('<script>alert(1)</script>')],
    ['p.svg', SVG('<SCRIPT>alert(1)</SCRIPT>')],
    ['p.svg', SVG('<g onload="alert(1)"/>')],
    ['p.svg', SVG('<foreignObject><p/></foreignObject>')],
    ['p.svg', SVG('<a href="javascript:alert(1)"><path/></a>')],
    ['p.svg', SVG('<a href="java&#x73;cript:alert(1)"><path/></a>')],
    ['p.svg', SVG('<a href=" java&#10;script:alert(1)"><path/></a>')],
    ['p.svg', SVG('<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>')],
    ['p.svg', SVG('<image href="https://evil.example/x.png"/>')],
    ['p.svg', SVG('<style>@import url(https://evil.example/x.css)</style>')],
    ['p.svg', SVG('<path fill="url(https://evil.example/x)"/>')],
    ['p.svg', SVG('<set attributeName="href" to="javascript:alert(1)"/>')],
    ['p.svg', `<!DOCTYPE svg [<!ENTITY x "<script>alert(1)</script>">]>${SVG('&x;')}`],
    ['p.svg', `<?xml-stylesheet href="x.xsl"?>${SVG('')}`],
    ['p.svg', '<svg xmlns="http://www.w3.org/2000/svg"><g></svg>'],
  ])('cannot run, and is what its name says: %s, %s', (name, bytes) => {
    const problems = found(name, bytes);
    expect(problems).toMatchObject([{ file: 'guides/km.md' }]);
    // The way out names no code of ours.
    expect(problems[0]!.fix).toMatch(/[ก-๙]/);
  });

  it.each<[string, Bytes]>([
    ['p.pdf', pdf()],
    ['P.PDF', pdf()],
    ['p.docx', office('word')],
    ['p.xlsx', office('xl')],
    ['p.pptx', office('ppt')],
    ['p.doc', old('WordDocument')],
    ['p.xls', old('Workbook')],
    [
      'p.odt',
      zipSync({ mimetype: [Buffer.from('application/vnd.oasis.opendocument.text'), { level: 0 }], 'content.xml': Buffer.from('<a/>') }),
    ],
    ['p.zip', zip('แบบ/ก.pdf')],
    ['p.csv', 'ก,ข\n1,2\n'],
    ['p.csv', '\ufeffก,ข\n'],
    ['p.txt', 'เรียน <ชื่อ> ทราบ\n'],
    ['p.json', '{}'],
    ['p.png', picture()],
    ['p.jpg', photo()],
    ['a#b 50%?.png', picture()],
    ['p.svg', SVG('<defs><linearGradient id="a"/></defs><style>.a{fill:url(#a)}</style><path class="a" d="M0 0"/><use href="#a"/>')],
    [
      'p.svg',
      `<?xml version="1.0" encoding="UTF-8"?>\n<!-- Inkscape -->\n<svg xmlns="http://www.w3.org/2000/svg" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><sodipodi:namedview id="n"/><metadata><rdf:RDF/></metadata><g><text>ก</text></g></svg>`,
    ],
    ['p.svg', `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${SVG('<rect/>')}`],
  ])('may be %s', (name, bytes) => {
    expect(found(name, bytes)).toEqual([]);
  });

  it('is told in the field that names it', () => {
    const tree = { 'assets/a.yaml': makeAsset({ attachments: [{ title: 'ก', file: 'evil.svg' }] }), 'assets/evil.svg': SVG('<script/>') };
    expect(findingsOf(fileAllowed, tree)).toMatchObject([{ file: 'assets/a.yaml', field: 'attachments[1].file' }]);
  });
});

describe('a file of an entry that has another fault', () => {
  it('is told all the same', () => {
    const asset = makeAsset({
      attachments: [
        { title: 'ก', file: 'evil.html' },
        { title: 'ข', file: '..' },
        { title: 'ค', file: 'sw.js' },
      ],
    });
    const found = findingsOf(fileAllowed, { 'assets/a.yaml': asset, 'assets/evil.html': '<script>x</script>', 'assets/sw.js': 'x()' });
    expect(found.map(({ field }) => field)).toEqual(['attachments[1].file', 'attachments[3].file']);
  });

  it.each([{ attachments: ['evil.html'] }, { attachments: 'evil.html' }, { attachments: [null] }])(
    'is looked for in whatever stands there: %j',
    (fields) => {
      expect(findingsOf(fileAllowed, { 'assets/a.yaml': makeAsset(fields), 'assets/evil.html': 'x' })).toEqual([]);
    },
  );
});
