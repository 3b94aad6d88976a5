/** A fault that `--fix` mends, and what it means: in the fields or the body of a guide, of which both sides show the part that differs. */
export interface AdviceCase {
  rule: string;
  at: 'fields' | 'body' | 'mdx' | 'site' | 'glossary' | 'meetings' | 'whole';
  wrong: string;
  right: string;
}

const inFields = (rule: string, wrong: string, right: string): AdviceCase => ({ rule, at: 'fields', wrong, right });
const inSite = (rule: string, wrong: string, right: string): AdviceCase => ({ rule, at: 'site', wrong, right });
/** Markdown and MDX are mended alike. */
const inBodies = (rule: string, wrong: string, right: string): AdviceCase[] => [
  { rule, at: 'body', wrong, right },
  { rule, at: 'mdx', wrong, right },
];

/** Every rule that offers an edit has a case here for each way in which it does. */
export const ADVICE_CASES: readonly AdviceCase[] = [
  // How YAML is written.
  inFields('yaml-colon', 'summary:แนวทางทำงาน', 'summary: แนวทางทำงาน'),
  inFields('yaml-colon', 'summary： แนวทางทำงาน', 'summary: แนวทางทำงาน'),
  inFields('yaml-colon', 'summary: เรื่อง: แนวทาง', 'summary: "เรื่อง: แนวทาง"'),
  inFields('yaml-colon', 'aliases:\n  - คำ: ความหมาย', 'aliases:\n  - "คำ: ความหมาย"'),
  inFields('yaml-quotes', 'summary: "แนวทางทำงาน', 'summary: "แนวทางทำงาน"'),
  inFields('yaml-quotes', "summary: 'แนวทางทำงาน", "summary: 'แนวทางทำงาน'"),
  inFields('yaml-quotes', 'summary: “ข้อ: แนวทาง”', 'summary: "ข้อ: แนวทาง"'),
  inFields('yaml-quotes', 'summary: "งาน" ของเทศบาล', `summary: '"งาน" ของเทศบาล'`),
  inFields('yaml-backslash', 'summary: "ที่ D:\\งาน\\form"', "summary: 'ที่ D:\\งาน\\form'"),
  ...['*', '&', '!', '%', '@', '`', '>', '|', ','].map((sign) =>
    inFields('yaml-first-character', `summary: ${sign}แนวทาง`, `summary: "${sign}แนวทาง"`),
  ),
  inFields('yaml-first-character', 'summary: [ร่าง] แนวทาง', 'summary: "[ร่าง] แนวทาง"'),
  inFields('yaml-first-character', 'summary: {แนวทาง}', 'summary: "{แนวทาง}"'),
  inFields('yaml-list', 'aliases:\n- ก\n• คำค้น', 'aliases:\n- ก\n- คำค้น'),
  inFields('yaml-list', 'aliases:\n- ก\n-คำค้น', 'aliases:\n- ก\n- คำค้น'),
  inFields('value-after-hash', 'summary: #แนวทาง', 'summary: "#แนวทาง"'),
  { rule: 'front-matter', at: 'whole', wrong: '\n----\n\nเนื้อหา', right: '\n---\n\nเนื้อหา' },
  { rule: 'yaml-one-document', at: 'glossary', wrong: 'synonyms: [ก]\n---\n', right: 'synonyms: [ก]\n' },
  // What fields hold.
  inFields('field-known', 'sumary: แนวทาง', 'summary: แนวทาง'),
  inFields('field-choice', 'audience: เจ้าหน้าที่', 'audience: staff'),
  inFields('field-date', 'created: 6 พ.ค. 2564', 'created: 2021-05-06'),
  inFields('field-date', 'created: 06/05/2564', 'created: 2021-05-06'),
  inFields('field-type', 'summary: 2565', 'summary: "2565"'),
  inFields('field-type', 'sample: ใช่', 'sample: true'),
  inFields('field-type', 'aliases: คำค้น', 'aliases:\n  - คำค้น'),
  inFields('field-reference', 'department: กองคลังกลาง', 'department: finance'),
  inFields('field-reference', 'department: /departments/finance/', 'department: finance'),
  { rule: 'field-time', at: 'meetings', wrong: 'end: 16.30 น.', right: 'end: "16:30"' },
  { rule: 'reference-exists', at: 'meetings', wrong: 'committee: km-team', right: 'committee: km-team-2565' },
  inSite('settings-known', 'checks:\n  heading-levels: warning', 'checks:\n  heading-level: warning'),
  // Where links lead.
  inFields(
    'link-leads-somewhere',
    'sources:\n  - document: ก\n    url: www.example.go.th',
    'sources:\n  - document: ก\n    url: https://www.example.go.th',
  ),
  ...(
    [
      ['www.example.go.th', 'https://www.example.go.th'],
      ['saraban@example.go.th', 'mailto:saraban@example.go.th'],
      ['053-211234', 'tel:053-211234'],
      ['http//example.go.th', 'http://example.go.th'],
      ['htpps://example.go.th', 'https://example.go.th'],
      ['httpss://example.go.th', 'https://example.go.th'],
      ['..\\guides\\roles.md', '../guides/roles.md'],
      ['guides/roles', '/guides/roles'],
      ['/guides/Roles/', '/guides/roles/'],
      ['./Photo.jpg', './photo.jpg'],
    ] as const
  ).flatMap(([wrong, right]) => inBodies('link-leads-somewhere', `ดู[ที่นี้](${wrong})`, `ดู[ที่นี้](${right})`)),
  // How Thai is typed.
  ...(
    [
      ['การทํางาน', 'การทำงาน'],
      ['เเผนงาน', 'แผนงาน'],
      ['ท่ีประชุม', 'ที่ประชุม'],
      ['หน้าที่่', 'หน้าที่'],
      ['คำ\u200bค้น', 'คำค้น'],
    ] as const
  ).flatMap(([wrong, right]) => [
    ...inBodies('thai-typing', wrong, right),
    inFields('thai-typing', `summary: ${wrong}`, `summary: ${right}`),
  ]),
  // What is left of marks.
  ...inBodies('leftover-markup', '##ขั้นตอน', '## ขั้นตอน'),
  ...inBodies('leftover-markup', 'ดู [บทบาท] (/guides/roles/)', 'ดู [บทบาท](/guides/roles/)'),
  ...inBodies('leftover-markup', 'ดู (บทบาท)[/guides/roles/]', 'ดู [บทบาท](/guides/roles/)'),
  ...inBodies('leftover-markup', 'ดู[แบบ](./form 1.pdf)', 'ดู[แบบ](<./form 1.pdf>)'),
  ...inBodies('leftover-markup', 'งาน ** สำคัญ ** มาก', 'งาน **สำคัญ** มาก'),
  ...inBodies('leftover-markup', 'งาน__สำคัญ__มาก', 'งาน**สำคัญ**มาก'),
  ...inBodies('leftover-markup', 'คำ_“เน้น”_ต่อ', 'คำ*“เน้น”*ต่อ'),
  ...inBodies('leftover-markup', '[ ]งานหนึ่ง', '- [ ] งานหนึ่ง'),
  ...inBodies('leftover-markup', '• หนึ่ง\n• สอง', '- หนึ่ง\n- สอง'),
  ...inBodies('leftover-markup', '1.หนึ่ง\n2.สอง', '1. หนึ่ง\n2. สอง'),
  ...inBodies('table-shape', '| ก | ข |\n| 1 | 2 |', '| ก | ข |\n| --- | --- |\n| 1 | 2 |'),
];
