import type { allSchemas, CollectionName } from '#src/schemas/collections.ts';
import type { Fields } from './entries.ts';
import { markdownFile, picture, siteFields, yamlFile, type Tree } from './trees.ts';

/**
 * A small municipality without a fault: every collection has entries, and every field of every schema is filled in
 * one of them, with words as a clerk writes them. What goes wrong is planted into it (`planted-faults.ts`).
 */

/** The day that counts as today. */
export const TODAY = '2022-06-15';

/** One entry as its file says it. */
export interface FullEntry {
  collection: keyof typeof allSchemas;
  path: string;
  fields: Fields;
  body: string;
}

const contact = {
  place: 'ชั้น 1 อาคารสำนักงาน',
  telephone: '053-211-234 ต่อ 12',
  email: 'office@example.go.th',
  line: '@thotsop',
  facebook: 'https://www.facebook.com/thotsop',
  hours: 'จันทร์–ศุกร์ 08.30–16.30 น.',
};

/** The fields that entries of every collection have. */
const common = (document: string): Fields => ({
  created: '2021-10-20',
  updated: '2022-05-10',
  earlierUpdates: ['2021-12-01'],
  reviewEvery: 12,
  reviewed: '2022-05-20',
  earlierReviews: ['2021-12-15'],
  sources: [{ document, section: 'มาตรา 7', url: 'https://example.go.th/law' }],
});

const BODY = `ย่อหน้าแรกบอกว่าเรื่องนี้คืออะไร และใครใช้เมื่อใด

## ความเป็นมา

อ่าน[บทบาทของคน](/guides/roles/) ประกอบ และดู[ความเป็นมา](#ความเป็นมา)ก่อนเริ่มงาน

## วิธีทำ

- ตรวจเอกสารให้ครบก่อนรับเรื่อง
- บันทึกผลทุกครั้ง

| งาน | ผู้ทำ |
| --- | --- |
| รับเรื่อง | เจ้าพนักงานธุรการ |
`;

const row = (number: number, change: Fields): Fields => ({
  number,
  step: 'identification',
  activity: 'ประชุมทบทวนความรู้ที่จำเป็น',
  items: ['ภายในเทศบาล'],
  methods: ['จัดประชุมทุกส่วนราชการ'],
  period: { printed: 'ต.ค. 64 ถึง มี.ค. 65', spans: [{ start: '2021-10-01', end: '2022-03-31' }] },
  indicators: ['จำนวนครั้งที่ประชุม'],
  targets: [{ printed: 'อย่างน้อย ๓ ครั้ง', atLeast: 3, unit: 'ครั้ง' }],
  tools: ['แบบสำรวจความรู้'],
  responsible: { printed: ['กองช่าง'], departments: ['engineering'] },
  status: 'in-progress',
  remark: 'ทำร่วมกับการประชุมประจำเดือน',
  evidence: ['assets/drain-cleaning'],
  ...change,
});

const entry = (collection: CollectionName, file: string, fields: Fields, body = ''): FullEntry => ({
  collection,
  path: `${collection}/${file}`,
  fields,
  body,
});

export const fullEntries = (): FullEntry[] => [
  {
    collection: 'site',
    path: 'site/site.yaml',
    body: '',
    fields: {
      ...siteFields,
      base: false,
      district: 'แม่ริม',
      province: 'เชียงใหม่',
      address: '99 หมู่ 1 ตำบลทดสอบ',
      contact: { ...contact, map: 'https://maps.example.go.th/thotsop' },
      website: 'https://thotsop.example.go.th',
      seal: 'seal.png',
      topServices: ['signboard-tax'],
      answerWords: [{ word: 'กี่สตางค์', asks: 'fee' }],
      checks: { 'mobile-number': 'note' },
      accent: '#7a1f2b',
      discuss: 'https://example.go.th/discuss',
      feedback: 'https://forms.example.go.th/?page={address}',
      edit: 'https://example.go.th/edit/{path}',
      closedDays: [{ date: '2022-12-31', title: 'วันสิ้นปี' }],
      offline: 'all',
      editors: [{ email: 'saraban@example.go.th', post: 'เจ้าพนักงานธุรการ สำนักปลัด' }],
      license: 'CC BY 4.0',
      banner: 'เว็บไซต์ทดสอบ',
      notes: ['ข้อมูลทั้งหมดเป็นข้อมูลสมมติ'],
      privacy: ['เทศบาลเก็บแบบสอบถามไว้ 90 วัน'],
      foreword: ['รูปเล่มนี้รวมความรู้ของเทศบาล พ.ศ. 2569'],
      staffNetworks: ['203.0.113.0/24'],
    },
  },
  {
    collection: 'usage',
    path: 'usage/2565-05.yaml',
    body: '',
    fields: {
      covered: [{ from: '2022-05-01T00:00:12+07:00', to: '2022-05-31T23:58:40+07:00' }],
      pages: { '/manuals/signboard-tax/': 12 },
      sample: true,
    },
  },
  entry(
    'manuals',
    'signboard-tax.md',
    {
      title: 'การชำระภาษีป้าย',
      summary: 'ยื่นแบบและชำระภาษีป้ายภายในเดือนมีนาคมของทุกปี',
      ...common('พ.ร.บ. ภาษีป้าย พ.ศ. 2510'),
      audience: 'public',
      status: 'published',
      aliases: ['จ่ายภาษีป้าย', '/manuals/old-signboard/'],
      sample: true,
      lifeEvents: ['tax', 'work'],
      forWhom: ['entrepreneurs'],
      department: 'finance',
      criteria: ['ผู้มีป้ายต้องยื่นแบบทุกปี'],
      methods: ['ยื่นที่กองคลัง'],
      conditions: ['เอกสารต้องครบ'],
      channels: [
        {
          name: 'กองคลัง',
          place: 'ชั้น 1',
          counter: 'ช่อง 2',
          hours: '08.30–16.30 น.',
          telephone: '053-211-234',
          online: 'https://example.go.th/tax',
        },
      ],
      steps: [
        { title: 'ตรวจเอกสาร', detail: 'ตรวจตามรายการ', time: { amount: 10, unit: 'minutes' }, responsible: 'นักวิชาการจัดเก็บรายได้' },
        { title: 'รับเงิน', time: { amount: 5, unit: 'minutes' }, responsible: 'เจ้าพนักงานการเงิน' },
      ],
      totalTime: { amount: 15, unit: 'minutes' },
      totalTimeNote: 'นับเฉพาะวันที่ผู้ยื่นนำเอกสารมาครบ',
      documents: [
        { name: 'แบบ ภ.ป.1', issuer: 'กองคลัง', originals: 1, copies: 1, remark: 'ขอรับได้ที่กองคลัง' },
        { name: 'บัตรประจำตัวประชาชน', applicant: 'individual', originals: 1 },
        { name: 'หนังสือรับรองนิติบุคคล', applicant: 'juristic', copies: 1 },
        { name: 'หนังสือมอบอำนาจ', applicant: 'juristic', case: 'มอบอำนาจให้ผู้อื่นยื่นแทน', originals: 1 },
      ],
      fees: [
        {
          item: 'ค่าปรับ',
          baht: 200,
          per: 'ครั้ง',
          everyone: true,
          remark: 'เมื่อยื่นช้า',
          examples: [{ case: 'ยื่นช้าสองปี', amount: 2, total: 400 }],
        },
        { item: 'ค่าตรวจป้าย', baht: 1000, limit: 'at-most' },
        { item: 'ค่าติดตั้ง', baht: 100, to: 500, per: 'ตารางเมตร' },
        { item: 'เงินเพิ่ม', percent: 5, limit: 'at-most', of: 'ค่าภาษี' },
        { item: 'ค่าใช้จ่ายอื่น', rate: 'ตามบัญชีท้ายเทศบัญญัติ' },
      ],
      licenceTerm: '1 ปีนับแต่วันที่ออก',
      complaints: [{ channel: 'ศูนย์ดำรงธรรมเทศบาล', contact: '053-211-235' }],
      forms: [{ title: 'แบบแสดงรายการภาษีป้าย', link: './tax-form.pdf' }],
      legalBasis: ['พ.ร.บ. ภาษีป้าย พ.ศ. 2510'],
      issued: '2021-11-01',
      planRows: ['2565/km-1/1'],
    },
    BODY,
  ),
  entry('manuals', 'complaint.md', {
    title: 'การรับเรื่องร้องเรียน',
    updated: '2022-03-02',
    department: 'clerk-office',
    channels: [{ name: 'ศูนย์รับเรื่องร้องเรียน' }],
    steps: [
      { title: 'รับเรื่องและตรวจสอบ', time: { amount: 2, unit: 'working-days' }, responsible: 'นิติกร' },
      { title: 'แจ้งผล', time: { amount: 1, unit: 'days' }, responsible: 'เจ้าพนักงานธุรการ' },
    ],
    totalTime: { amount: 15, unit: 'days' },
    totalTimeNote: 'ระเบียบกำหนดให้แจ้งผลภายใน 15 วัน',
    noDocuments: true,
    noFees: true,
    complaints: [{ channel: 'ศูนย์ดำรงธรรม' }],
    legalBasis: ['ระเบียบสำนักนายกรัฐมนตรีว่าด้วยการจัดการเรื่องราวร้องทุกข์ พ.ศ. 2552'],
    issued: '2021-12',
  }),
  entry('manuals', 'complaint-en.md', {
    title: 'Making a complaint',
    translationOf: 'complaint',
    updated: '2022-03-02',
    department: 'clerk-office',
    channels: [{ name: 'Complaints desk' }],
    steps: [
      { title: 'Registering and checking', time: { amount: 2, unit: 'working-days' }, responsible: 'Legal officer' },
      { title: 'Telling the result', time: { amount: 1, unit: 'days' }, responsible: 'Administrative officer' },
    ],
    totalTime: { amount: 15, unit: 'days' },
    totalTimeNote: 'The regulation allows 15 days',
    noDocuments: true,
    noFees: true,
    complaints: [{ channel: 'Damrongdhama centre' }],
    legalBasis: ['Regulation on the management of complaints, B.E. 2552'],
    issued: '2021-12',
  }),
  entry('manuals', 'cash-handling.md', {
    title: 'การรับเงินหน้าเคาน์เตอร์',
    updated: '2022-03-01',
    audience: 'staff',
    department: 'finance',
    issued: '2022-03-01',
    flow: [{ title: 'รับเงิน', detail: 'นับต่อหน้าผู้ชำระ', post: 'เจ้าพนักงานการเงิน' }],
    controlPoints: ['ยอดเงินตรงกับใบเสร็จ'],
    records: ['สำเนาใบเสร็จ'],
  }),
  entry(
    'guides',
    'km.md',
    {
      title: 'การจัดการความรู้คืออะไร',
      ...common('คู่มือการจัดการความรู้ของ ก.พ.ร.'),
      group: 'concept',
      order: 1,
      steps: ['identification'],
      quotations: [{ text: 'Knowledge is power', translation: 'ความรู้คืออำนาจ', author: 'ฟรานซิส เบคอน' }],
      related: ['guides/roles'],
    },
    BODY,
  ),
  entry(
    'guides',
    'roles.mdx',
    {
      title: 'บทบาทของคนในการจัดการความรู้',
      summary: 'นอกเวลาราชการ โทร. 081-234-5678',
      updated: '2022-04-01',
      group: 'roles',
      allow: [{ rule: 'mobile-number', reason: 'เป็นเบอร์ของสำนักงาน', until: '2030-09-30' }],
    },
    `${BODY}\n![ภาพวงเสวนา](./photo.png)\n\n<Callout kind="tip">\n\nเริ่มจากเรื่องเล็ก\n\n</Callout>\n`,
  ),
  entry(
    'assets',
    'drain-cleaning.md',
    {
      title: 'ล้างรางระบายน้ำก่อนฝนมา',
      department: 'engineering',
      fiscalYear: 2565,
      ...common('รายงานการซ่อมบำรุงของกองช่าง'),
      created: '2022-01-20',
      earlierUpdates: ['2022-02-01'],
      earlierReviews: ['2022-03-15'],
      kind: 'tacit',
      stage: 'asset',
      step: 'codification',
      topics: ['รางระบายน้ำ', 'น้ำท่วมขัง'],
      holders: ['expert-drain'],
      questions: [{ asked: '2022-05-20', question: 'ใช้รถดูดโคลนได้หรือไม่', answer: 'ได้ เมื่อรางกว้างกว่า 60 เซนติเมตร', answeredBy: 'นายช่างโยธา' }],
      from: ['cop-summaries/field-crew-1'],
      related: ['guides/km'],
      planRows: ['2565/km-1/2'],
      attachments: [{ title: 'รายการตรวจ', file: 'checklist.pdf' }],
    },
    BODY,
  ),
  entry('assets', 'drain-cleaning-old.md', {
    title: 'ล้างท่อแบบเดิม',
    status: 'superseded',
    supersededBy: 'drain-cleaning',
    updated: '2022-01-20',
    created: '2021-10-10',
    kind: 'explicit',
    stage: 'story',
    step: 'creation',
  }),
  entry('plans', '2565.yaml', {
    title: 'แผนการจัดการความรู้ ปีงบประมาณ 2565',
    department: 'clerk-office',
    ...common('แผนการจัดการความรู้ ฉบับลงนาม'),
    fiscalYear: 2565,
    vision: 'เทศบาลแห่งการเรียนรู้',
    missions: ['ส่งเสริมให้บุคลากรแลกเปลี่ยนความรู้'],
    focusAreas: [
      {
        id: 'people',
        title: 'พัฒนาบุคลากรด้วยความรู้',
        benefits: [{ group: 'ประชาชน', code: 'citizens', items: ['ได้รับบริการที่ดีขึ้น'] }],
      },
    ],
    desiredStates: [{ id: 'skills', title: 'บุคลากรมีความรู้ความสามารถ', baseline: 'ปี 2564 มีคู่มือ 3 เรื่อง', target: 'คู่มือ 10 เรื่อง' }],
    successFactors: ['ผู้บริหารสนับสนุน'],
    policies: ['ให้ทุกกองเขียนขุมความรู้'],
    criteria: ['ประเมินปีละครั้ง'],
    followUp: ['รายงานต่อนายกเทศมนตรี'],
    tables: [
      {
        id: 'km-1',
        title: 'กระบวนการจัดการความรู้',
        process: 'km-process',
        desiredState: 'บุคลากรมีความรู้ความสามารถ',
        desiredStateId: 'skills',
        measurableUnit: 'จำนวนความรู้ที่บันทึก',
        approver: 'ปลัดเทศบาล',
        rows: [
          row(1, {
            budget: { printed: '๕,๐๐๐ บาท', baht: 5000, coversRows: [1, 2] },
            targets: [
              {
                printed: 'ตามแผน',
                measure: { by: 'meetings', committee: 'km-team', department: 'clerk-office', unit: 'ครั้ง', note: 'นับการประชุมของคณะทำงาน' },
              },
            ],
          }),
          row(2, {
            step: 'codification',
            activity: 'บันทึกขุมความรู้',
            targets: [
              {
                printed: 'อย่างน้อยร้อยละ ๕๐ ของส่วนราชการ',
                atLeast: 50,
                unit: 'ร้อยละ',
                measure: {
                  by: 'entries',
                  collection: 'assets',
                  when: 'created',
                  step: 'codification',
                  department: 'engineering',
                  stage: 'asset',
                  kind: 'tacit',
                  topic: 'รางระบายน้ำ',
                  unit: 'เรื่อง',
                  whole: { amount: 4, of: 'ส่วนราชการทั้งหมด', source: 'กรอบอัตรากำลัง' },
                  note: 'นับขุมความรู้ของกองช่าง',
                },
              },
            ],
            responsible: { printed: ['ทุกส่วนราชการ'], all: true },
          }),
          row(3, {
            step: 'sharing',
            activity: 'เสวนาชุมชนนักปฏิบัติ',
            targets: [
              {
                printed: 'อย่างน้อย ๒ ครั้ง',
                atLeast: 2,
                unit: 'ครั้ง',
                measure: { by: 'entries', collection: 'cop-summaries', community: 'field-crew', unit: 'ครั้ง' },
              },
            ],
          }),
          row(4, {
            step: 'learning',
            activity: 'ส่งบุคลากรเข้าอบรม',
            targets: [
              {
                printed: 'ร้อยละ ๘๐',
                atLeast: 80,
                unit: 'ร้อยละ',
                measure: {
                  by: 'training-reports',
                  inTime: true,
                  department: 'engineering',
                  unit: 'ฉบับ',
                  percentOfDue: true,
                  note: 'นับที่ส่งทัน',
                },
              },
            ],
          }),
        ],
      },
      {
        id: 'change-1',
        title: 'การบริหารการเปลี่ยนแปลง',
        process: 'change-management',
        desiredState: 'บุคลากรร่วมกันทำ',
        measurableUnit: 'จำนวนผู้ร่วมกิจกรรม',
        rows: [
          row(1, {
            step: 'communication',
            activity: 'ประชาสัมพันธ์แผน',
            targets: [
              {
                printed: 'ไม่น้อยกว่า ๓๐ คน',
                atLeast: 30,
                unit: 'คน',
                measure: {
                  by: 'figures',
                  unit: 'คน',
                  combine: 'sum',
                  figures: [{ date: '2022-02-01', value: 12, source: 'ใบลงชื่อ', link: 'https://example.go.th/list', sample: false }],
                  note: 'นับจากใบลงชื่อ',
                },
              },
            ],
          }),
          row(9, {
            step: 'communication',
            activity: 'เปิดให้เข้าถึงความรู้ทางเว็บไซต์',
            targets: [
              {
                printed: 'อย่างน้อย ๑๐๐ ครั้ง',
                atLeast: 100,
                unit: 'ครั้ง',
                measure: { by: 'usage', collections: ['manuals', 'assets'], unit: 'ครั้ง', note: 'นับเฉพาะเว็บไซต์' },
              },
            ],
          }),
          row(2, {
            step: 'measurement',
            activity: 'ทบทวนความรู้ที่มี',
            targets: [
              {
                printed: 'ร้อยละ ๑๐๐',
                atLeast: 100,
                unit: 'ร้อยละ',
                measure: {
                  by: 'reviews',
                  collection: 'assets',
                  department: 'engineering',
                  unit: 'รายการ',
                  percentOfDue: true,
                  note: 'นับรายการที่ถึงกำหนด',
                },
              },
            ],
          }),
          row(3, {
            step: 'recognition',
            activity: 'ยกย่องผู้แบ่งปัน',
            targets: [
              {
                printed: 'อย่างน้อย ๕ รายการ',
                atLeast: 5,
                unit: 'รายการ',
                measure: {
                  by: 'total',
                  unit: 'รายการ',
                  parts: [{ by: 'entries', collection: 'guides' }, { by: 'entries', collection: 'activities' }, { by: 'meetings' }],
                  note: 'รวมทุกอย่าง',
                },
              },
            ],
          }),
          row(4, {
            step: 'transition',
            activity: 'สร้างบรรยากาศ',
            targets: [
              {
                printed: 'มีกิจกรรม',
                atLeast: 1,
                unit: 'ครั้ง',
                reading: 'แผนพิมพ์ว่า มี จึงถือว่าอย่างน้อย 1 ครั้ง',
                measure: { by: 'none', reason: 'แผนไม่ได้กำหนดจำนวน' },
              },
            ],
          }),
        ],
      },
      {
        id: 'strategy-1',
        title: 'ตารางตามยุทธศาสตร์',
        strategy: 'ยุทธศาสตร์ที่ 1 องค์กรแห่งการเรียนรู้',
        columns: [
          { heading: 'โครงการ', field: 'activity' },
          { heading: 'ความเสี่ยง', id: 'risk' },
        ],
        rows: [
          {
            number: '1.1',
            activity: 'อบรมการเขียนคู่มือ',
            targetGroup: 'พนักงานเทศบาล',
            period: { printed: 'ไตรมาส 2 และ 4', quarters: [2, 4] },
            indicators: ['จำนวนครั้งที่อบรม', 'ความพึงพอใจ', 'ข้อร้องเรียน', 'คู่มือ'],
            targets: [
              { printed: 'ไตรมาสละ ๑ ครั้ง', indicator: 'จำนวนครั้งที่อบรม', quarters: [0, 1, 0, 1], unit: 'ครั้ง' },
              { printed: '๓ ถึง ๕ คะแนน', indicator: 'ความพึงพอใจ', between: { from: 3, to: 5 }, unit: 'คะแนน' },
              { printed: 'ไม่เกิน ๕ เรื่อง', indicator: 'ข้อร้องเรียน', atMost: 5, unit: 'เรื่อง' },
              {
                printed: 'อย่างน้อย ๓ เรื่อง',
                indicator: 'คู่มือ',
                atLeast: 3,
                unit: 'เรื่อง',
                otherYears: [{ year: 2566, value: 6 }],
              },
            ],
            budget: { printed: '๒๐,๐๐๐ บาท', baht: 20000, source: 'เทศบัญญัติงบประมาณ', granted: 18000, spent: 17500 },
            responsible: {
              printed: ['สำนักปลัด ร่วมกับกองช่าง'],
              departments: ['clerk-office'],
              joint: ['engineering'],
              outside: ['ศูนย์ส่งเสริมการเรียนรู้ประจำอำเภอ'],
            },
            cells: { risk: 'ผู้เข้าอบรมไม่ครบ' },
          },
          {
            number: '1.2',
            activity: 'จัดมุมความรู้',
            period: { printed: 'ธ.ค. 64 และ มี.ค. 65', months: ['2021-12', '2022-03'] },
            responsible: { printed: ['ทุกกอง'], all: true },
          },
        ],
      },
    ],
    corrections: [{ where: 'ตารางที่ 1 ข้อ 1', printed: 'สัมนา', corrected: 'สัมมนา', reason: 'สะกดผิด' }],
    doubts: [{ where: 'ตารางที่ 2', printed: '๓๐ คน', question: 'หมายถึงทุกส่วนราชการหรือไม่' }],
  }),
  entry('reports', '2565.yaml', {
    title: 'รายงานผลตามแผน ปีงบประมาณ 2565',
    ...common('แผนการจัดการความรู้ ฉบับลงนาม'),
    plan: '2565',
    committee: 'km-team',
    number: 'ชม 12345/67',
    submitted: '2022-05-30',
    problems: [{ text: 'กิจกรรมบางข้อยังไม่เริ่ม', rows: ['2565/km-1/3'] }],
    suggestions: [{ text: 'ควรเริ่มแต่ต้นปี', rows: ['2565/km-1/3'] }],
  }),
  entry(
    'communities',
    'field-crew.md',
    {
      title: 'ชุมชนคนงานสนาม',
      ...common('บันทึกการจัดตั้งชุมชน'),
      purpose: 'ลดน้ำท่วมขัง',
      practice: 'งานล้างรางระบายน้ำ',
      members: [{ role: 'practitioner', post: 'นายช่างโยธา', expert: 'expert-drain', count: 2 }],
      rhythm: 'ทุกวันพุธสัปดาห์ที่สอง',
      channel: 'ห้องประชุมกองช่าง',
    },
    BODY,
  ),
  entry(
    'cop-summaries',
    'field-crew-1.md',
    {
      title: 'เสวนาเรื่องรางระบายน้ำ',
      department: 'engineering',
      fiscalYear: 2565,
      ...common('บันทึกเสียงการเสวนา'),
      created: '2022-02-10',
      earlierUpdates: ['2022-02-11'],
      earlierReviews: ['2022-03-15'],
      community: 'field-crew',
      date: '2022-02-09',
      place: 'ห้องประชุมกองช่าง',
      present: { count: 8, posts: ['นายช่างโยธา', 'คนงาน'] },
      moreDays: [{ date: '2022-02-10', place: 'ศาลาประชาคมหมู่ 3' }, { date: '2022-02-10' }],
      objectives: ['รวบรวมวิธีล้างรางที่ได้ผล'],
      question: 'ทำอย่างไรให้รางไม่ตัน',
      questions: [{ asked: '2022-05-20', question: 'ใช้รถดูดโคลนได้หรือไม่', answer: 'ได้ เมื่อรางกว้างกว่า 60 เซนติเมตร', answeredBy: 'นายช่างโยธา' }],
      stories: [{ teller: 'นายช่างโยธา', story: 'ล้างก่อนฝนมาหนึ่งเดือน', lesson: 'เริ่มจากจุดต่ำสุด' }],
      learnt: ['ล้างจากปลายราง'],
      problems: ['รถดูดโคลนมีคันเดียว'],
      photographs: [{ file: 'talk.png', alt: 'คนงานนั่งล้อมวงเล่าวิธีล้างราง', caption: 'วงเสวนาวันแรก' }],
      assets: ['drain-cleaning'],
      next: [{ what: 'สำรวจราง', who: 'กองช่าง', due: '2022-04-30' }],
      review: {
        expected: 'ได้วิธีล้าง',
        happened: 'ได้วิธีล้างสองแบบ',
        why: 'แต่ละซอยต่างกัน',
        improve: 'นัดให้เร็วขึ้น',
      },
      planRows: ['2565/km-1/3'],
    },
    BODY,
  ),
  entry(
    'activities',
    'waste-day.md',
    {
      title: 'โครงการคลองสวยน้ำใส',
      department: 'engineering',
      fiscalYear: 2565,
      ...common('โครงการที่ได้รับอนุมัติ'),
      created: '2022-01-20',
      earlierUpdates: ['2022-02-20'],
      earlierReviews: ['2022-03-15'],
      start: '2022-02-12',
      end: '2022-02-13',
      place: 'คลองแม่ทดสอบ',
      objectives: ['คลองไม่มีขยะตกค้าง'],
      targetGroup: 'ประชาชนหมู่ 1 ถึง 5',
      participants: 120,
      budget: 20000,
      spent: 18500,
      results: ['เก็บขยะได้ 2 ตัน'],
      problems: ['ฝนตกในวันที่สอง'],
      photographs: [{ file: 'canal.png', alt: 'ประชาชนช่วยกันเก็บขยะริมคลอง', caption: 'วันแรกของโครงการ' }],
      planRows: ['2565/change-1/1'],
    },
    BODY,
  ),
  entry(
    'training-reports',
    'drain-course.md',
    {
      title: 'รายงานการอบรมงานระบายน้ำ',
      fiscalYear: 2565,
      ...common('หนังสือเชิญอบรม'),
      created: '2022-01-20',
      earlierUpdates: ['2022-01-25'],
      earlierReviews: ['2022-03-15'],
      course: 'การดูแลระบบระบายน้ำ',
      organiser: 'กรมส่งเสริมการปกครองท้องถิ่น',
      place: 'จังหวัดเชียงใหม่',
      start: '2022-01-10',
      end: '2022-01-12',
      returned: '2022-01-13',
      submitted: '2022-01-20',
      participants: [{ post: 'นายช่างโยธา', department: 'engineering', count: 2 }],
      learnt: ['คำนวณขนาดราง'],
      use: ['ใช้ออกแบบรางใหม่'],
      share: ['เล่าในวงเสวนา'],
      assets: ['drain-cleaning'],
      kind: 'received',
      planRows: ['2565/km-1/4'],
    },
    BODY,
  ),
  entry('training-reports', 'fire-course.yaml', {
    title: 'รายงานการอบรมดับเพลิง',
    updated: '2022-02-25',
    course: 'การดับเพลิงเบื้องต้น',
    start: '2022-02-14',
    end: '2022-02-15',
    returned: '2022-02-16',
    submitted: '2022-02-25',
    participants: [{ post: 'พนักงานดับเพลิง' }],
    noAssets: 'เป็นการทบทวนของเดิม',
  }),
  entry('training-reports', 'waste-course.yaml', {
    title: 'รายงานการอบรมคัดแยกขยะแก่ประชาชน',
    updated: '2022-03-10',
    department: 'clerk-office',
    kind: 'given',
    course: 'คัดแยกขยะที่ต้นทาง',
    start: '2022-03-08',
    end: '2022-03-09',
    participants: [{ post: 'ประชาชนหมู่ 3', count: 40 }],
  }),
  entry('experts', 'expert-basket.yaml', {
    title: 'ผู้รู้เรื่องจักสานไม้ไผ่',
    updated: '2022-03-01',
    outside: true,
    post: 'ปราชญ์ชาวบ้านด้านจักสาน',
    topics: ['จักสานไม้ไผ่'],
    consentDate: '2022-02-20',
  }),
  entry(
    'experts',
    'expert-drain.md',
    {
      title: 'ผู้รู้เรื่องรางระบายน้ำ',
      ...common('แบบสำรวจผู้รู้'),
      department: 'engineering',
      post: 'นายช่างโยธา',
      role: 'practitioner',
      topics: ['รางระบายน้ำ'],
      tacitSkills: ['ฟังเสียงน้ำแล้วรู้จุดตัน'],
      contact,
      personalName: 'สมชาย ใจดี',
      consentDate: '2021-11-01',
    },
    BODY,
  ),
  ...(
    [
      ['clerk-office', 'สำนักปลัดเทศบาล', 'สป.'],
      ['engineering', 'กองช่าง', 'กช.'],
      ['finance', 'กองคลัง', 'กค.'],
    ] as const
  ).map(([id, title, code], order) =>
    entry(
      'departments',
      `${id}.md`,
      {
        title,
        ...common('ประกาศโครงสร้างส่วนราชการ'),
        code,
        head: `หัวหน้า${title}`,
        duties: [`งานของ${title}`],
        knowledge: ['ระเบียบและวิธีปฏิบัติ'],
        contact,
        order: order + 1,
      },
      BODY,
    ),
  ),
  entry('committees', 'km-team.yaml', {
    title: 'คณะทำงานจัดการความรู้ ปีงบประมาณ 2565',
    ...common('คำสั่งแต่งตั้งคณะทำงาน'),
    fiscalYear: 2565,
    purpose: 'ขับเคลื่อนแผนการจัดการความรู้',
    members: [{ post: 'ปลัดเทศบาล', role: 'ประธานกรรมการ', department: 'clerk-office' }],
    duties: ['จัดทำแผน'],
    dutiesByRole: [{ role: 'เลขานุการ', duties: ['จัดทำรายงาน'] }],
  }),
  entry(
    'meetings',
    'km-team-1.md',
    {
      title: 'รายงานการประชุมคณะทำงาน ครั้งที่ 1/2565',
      fiscalYear: 2565,
      ...common('ใบลงชื่อผู้มาประชุม'),
      created: '2022-01-15',
      earlierUpdates: ['2022-01-19'],
      earlierReviews: ['2022-03-15'],
      body: 'คณะทำงานจัดการความรู้',
      committee: 'km-team',
      number: 1,
      year: 2565,
      date: '2022-01-12',
      start: '09:30',
      end: '11:45',
      place: 'ห้องประชุมเล็ก',
      present: [{ post: 'ปลัดเทศบาล', role: 'ประธานกรรมการ', department: 'clerk-office' }],
      absent: [{ post: 'ผู้อำนวยการกองคลัง', role: 'กรรมการ', department: 'finance', reason: 'ติดราชการ' }],
      agenda: [
        {
          number: 1,
          title: 'เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ',
          items: [
            {
              number: '1.1',
              title: 'แผนการจัดการความรู้',
              discussion: [{ post: 'ปลัดเทศบาล', said: 'ขอให้ทุกกองร่วมมือ' }],
              resolution: 'รับทราบ',
            },
          ],
        },
      ],
      recorder: 'นักทรัพยากรบุคคล',
      certifier: 'ปลัดเทศบาล',
      outcomes: ['ส่งชื่อเรื่องภายในเดือนมกราคม'],
    },
    BODY,
  ),
  entry('meetings', 'council-2-1.yaml', {
    title: 'รายงานการประชุมสภา สมัยสามัญ สมัยที่ 2',
    updated: '2022-05-20',
    body: 'สภาเทศบาล',
    session: 'สมัยสามัญ สมัยที่ 2',
    number: 1,
    year: 2565,
    date: '2022-05-12',
    start: '10:00',
    place: 'ห้องประชุมสภา',
    agenda: [
      {
        number: 1,
        title: 'ญัตติโอนงบประมาณ',
        items: [{ resolution: 'ที่ประชุมมีมติอนุมัติ', votes: { for: 10, against: 1, abstained: 1 } }],
      },
    ],
  }),
  entry('assessments', 'km-2565.yaml', {
    title: 'แบบประเมินตนเอง ปีงบประมาณ 2565',
    ...common('แบบประเมินของ ก.พ.ร.'),
    fiscalYear: 2565,
    scale: [
      { score: 1, label: 'ยังไม่มี' },
      { score: 3, label: 'มี' },
    ],
    categories: [
      {
        number: 1,
        code: 'KM-1',
        title: 'กระบวนการจัดการความรู้',
        weight: 100,
        statements: [
          {
            number: '1.1',
            code: 'KM-1.1',
            text: 'มีการบ่งชี้ความรู้',
            score: 3,
            weight: 20,
            evidence: 'มีแบบสำรวจ',
            steps: ['identification'],
          },
        ],
      },
    ],
    reviewer: 'ปลัดเทศบาล',
  }),
  entry(
    'glossary',
    'knowledge-asset.md',
    {
      title: 'ขุมความรู้',
      ...common('คู่มือการจัดการความรู้ของ ก.พ.ร.'),
      english: 'Knowledge asset',
      abbreviation: 'KA',
      definition: 'ความรู้ที่สกัดจากเรื่องเล่าจนผู้อื่นใช้ต่อได้',
      synonyms: ['คลังความรู้จากเรื่องเล่า'],
      misspellings: ['คลังความรุ้'],
      related: ['guides/km'],
    },
    BODY,
  ),
];

/** The file of an entry. */
export const fileOf = ({ path, fields, body }: Pick<FullEntry, 'path' | 'fields' | 'body'>): string =>
  path.endsWith('.yaml') ? yamlFile(fields) : markdownFile(fields, body);

/** The whole municipality. */
export const fullMunicipality = (): Tree => ({
  ...Object.fromEntries(fullEntries().map((each) => [each.path, fileOf(each)])),
  'site/seal.png': picture('seal'),
  'assets/checklist.pdf': '%PDF-1.4\n%%EOF\n',
  'manuals/tax-form.pdf': '%PDF-1.4\n%%EOF\n',
  'guides/photo.png': picture('photo'),
  'cop-summaries/talk.png': picture('talk'),
  'activities/canal.png': picture('canal'),
});
