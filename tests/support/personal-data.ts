/** Texts with and without personal data, as clerks of a municipality write them; the same ones at every run. */
export interface PersonalCase {
  /** The rule that must find something, once; undefined where none may. */
  rule: string | undefined;
  /** What the text is a case of. */
  kind: string;
  body: string;
}

/** A generator of even numbers below `below` (mulberry32): the same seed gives the same cases. */
const makeRandom = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

const shiftDigits = (text: string, zero: number): string => text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
const toThai = (text: string): string => shiftDigits(text, 0x0e50);
const toFullWidth = (text: string): string => shiftDigits(text, 0xff10);

/** Cuts digits into groups of these lengths. */
const cut = (digits: string, lengths: readonly number[]): string[] => {
  let offset = 0;
  return lengths.map((length) => digits.slice(offset, (offset += length)));
};

const SEPARATORS = [
  '-',
  ' ',
  '\u2013',
  '\u2014',
  '\u2012',
  '\u2011',
  '\u2010',
  '\u2212',
  '.',
  '/',
  '_',
  '\u00A0',
  '\u2009',
  '\u202F',
  ' - ',
  ' \u2013 ',
  '  ',
];

export const personalCases = (seed: number): PersonalCase[] => {
  const random = makeRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)]!;
  const digits = (count: number): string => Array.from({ length: count }, () => random(10)).join('');
  const between = (low: number, high: number): number => low + random(high - low + 1);
  const cases: PersonalCase[] = [];
  const add = (rule: string | undefined, kind: string, bodies: readonly string[]): void => {
    for (const body of bodies) cases.push({ rule, kind, body: `${body}\n` });
  };
  const times = (count: number, make: () => string): string[] => Array.from({ length: count }, make);

  const idSum = (twelve: string): number => [...twelve].reduce((total, digit, index) => total + Number(digit) * (13 - index), 0);
  const withCheckDigit = (twelve: string): string => twelve + String((11 - (idSum(twelve) % 11)) % 10);
  const nationalId = (): string => withCheckDigit(`${between(1, 8)}${digits(11)}`);
  const wrongId = (): string => {
    const id = nationalId();
    return id.slice(0, 12) + String((Number(id[12]) + between(1, 9)) % 10);
  };
  const canonical = (id: string, separator: string): string => cut(id, [1, 4, 5, 2, 1]).join(separator);
  const around = (written: string): string =>
    pick([
      `เลขประจำตัวประชาชน ${written}`,
      `ผู้ยื่นคำขอ (${written}) มารับเอกสารแล้ว`,
      `ผู้รับเบี้ยยังชีพ ${written} หมู่ 4`,
      `- **${written}** ยื่นเมื่อวันจันทร์`,
      `| ลำดับ | ผู้ยื่น |\n| --- | --- |\n| 1 | ${written} |`,
      `[${written}](https://example.go.th/)`,
    ]);

  for (const separator of SEPARATORS)
    add(
      'national-id',
      `ID กลุ่มคั่นด้วย ${separator}`,
      times(5, () => around(canonical(nationalId(), separator))),
    );
  add(
    'national-id',
    'ID ติดกัน',
    times(10, () => around(nationalId())),
  );
  add(
    'national-id',
    'ID เลขไทย',
    times(10, () => around(toThai(canonical(nationalId(), pick(['', '-', ' ', '–']))))),
  );
  add(
    'national-id',
    'ID เต็มความกว้าง',
    times(8, () => around(toFullWidth(canonical(nationalId(), pick(['', '-', '－']))))),
  );
  add(
    'national-id',
    'ID ปนเลขไทยกับอารบิก',
    times(8, () => {
      const id = nationalId();
      return around(canonical(toThai(id.slice(0, 6)) + id.slice(6), pick(['', '-'])));
    }),
  );
  add(
    'national-id',
    'ID ทีละหลัก',
    times(8, () => `เลขที่ ${[...nationalId()].join(pick([' ', '-', ' - ']))}`),
  );
  add(
    'national-id',
    'ID ทีละช่องตาราง',
    times(
      8,
      () =>
        `| ${Array.from({ length: 13 }, (_, index) => `ช่อง ${'กขคงจฉชซญฎฏฐฑ'[index]!}`).join(' | ')} |\n|${' --- |'.repeat(13)}\n| ${[...nationalId()].join(' | ')} |`,
    ),
  );
  add(
    'national-id',
    'ID สองบรรทัด',
    times(10, () => {
      const id = nationalId();
      return pick([
        `ผู้ยื่น ${id.slice(0, 7)}\n${id.slice(7)} มาแล้ว`,
        `ผู้ยื่น ${cut(id, [1, 4]).join('-')}-\n${cut(id.slice(5), [5, 2, 1]).join('-')}`,
        `ผู้ยื่น ${cut(id, [1, 4]).join(' ')}\n${cut(id.slice(5), [5, 2, 1]).join(' ')}`,
        `> ผู้ยื่น ${cut(id, [1, 4]).join('-')}-\n> ${cut(id.slice(5), [5, 2, 1]).join('-')}`,
      ]);
    }),
  );
  add(
    'national-id',
    'ID มีอักขระกว้างศูนย์',
    times(5, () => around(cut(nationalId(), [5, 8]).join('\u200B'))),
  );
  add(
    'national-id',
    'ID ใน alt',
    times(5, () => `![บัตร ${nationalId()}](./photo.jpg)`),
  );
  add(
    'national-id',
    'ID ในโค้ด',
    times(4, () => `\`${nationalId()}\``),
  );
  add(
    'national-id',
    'ID ตัวหนาบางส่วน',
    times(4, () => {
      const [a, b, ...more] = cut(nationalId(), [1, 4, 5, 2, 1]);
      return `เลข ${a}-**${b}**-${more.join('-')}`;
    }),
  );
  add(
    'national-id',
    'ID &nbsp;',
    times(4, () => canonical(nationalId(), '&nbsp;')),
  );
  add(
    'national-id',
    'ID เขียนติดกับไทย',
    times(6, () => `เลขบัตร${nationalId()}ของผู้ยื่น`),
  );
  add(
    'national-id',
    'ID ผิดหนึ่งหลัก',
    times(
      30,
      () =>
        `${pick(['เลขประจำตัวประชาชน', 'เลขบัตรประชาชน', 'เลขที่บัตรประชาชน', 'บัตร ปชช.', 'เลขที่บัตร', 'บัตรประจำตัวประชาชนเลขที่', 'หมายเลขบัตรประชาชน', 'เลขประจำตัวประชาชน 13 หลัก', 'ID'])}${pick([' ', ': ', ' : ', ' คือ ', ''])}${canonical(wrongId(), pick(['', '-', ' ', '–']))}`,
    ),
  );

  const subscriber = (): string => `${pick(['06', '08', '09'])}${digits(8)}`;
  const call = (written: string): string =>
    pick([
      `โทร. ${written}`,
      `ติดต่อ ${written} ในเวลาราชการ`,
      `ถามที่ ${written}`,
      `(${written})`,
      `ผู้ใหญ่บ้าน ${written}`,
      `| ชื่อ | เบอร์ |\n| --- | --- |\n| ผู้ใหญ่บ้าน | ${written} |`,
    ]);
  for (const separator of ['', '-', ' ', '.', '–', '—', '‑', '\u00A0', '\u2009', '_', ' - '])
    add(
      'mobile-number',
      `มือถือคั่นด้วย ${separator}`,
      times(6, () =>
        call(
          cut(
            subscriber(),
            pick([
              [3, 3, 4],
              [3, 7],
              [2, 4, 4],
              [2, 8],
              [3, 4, 3],
              [3, 3, 2, 2],
              [6, 4],
            ]),
          ).join(separator),
        ),
      ),
    );
  add(
    'mobile-number',
    'มือถือเลขไทย',
    times(10, () => call(toThai(cut(subscriber(), [3, 3, 4]).join(pick(['', '-', ' ', '.', '–']))))),
  );
  add(
    'mobile-number',
    'มือถือเต็มความกว้าง',
    times(5, () => call(toFullWidth(subscriber()))),
  );
  add(
    'mobile-number',
    'มือถือแบบสากล',
    times(25, () => {
      const [a, b, c] = cut(subscriber().slice(1), [2, 3, 4]);
      const separator = pick(['', '-', ' ', '.']);
      return call(`${pick(['+66', '+66 ', '+66-', '66', '0066', '(+66) ', '+66 (0)', '+66 (0) '])}${[a, b, c].join(separator)}`);
    }),
  );
  add(
    'mobile-number',
    'มือถือวงเล็บ',
    times(6, () => {
      const [a, b, c] = cut(subscriber(), [3, 3, 4]);
      return `ถาม (${a}) ${b}-${c}`;
    }),
  );
  add(
    'mobile-number',
    'มือถือทีละหลัก',
    times(5, () => `โทร ${[...subscriber()].join(' ')}`),
  );
  add(
    'mobile-number',
    'มือถือสองบรรทัด',
    times(6, () => {
      const [a, b, c] = cut(subscriber(), [3, 3, 4]);
      return pick([`ถามที่ ${a}-${b}-\n${c}`, `ถามที่ ${a}\n${b}${c}`, `ถามที่ ${a} ${b}\n${c} ได้`]);
    }),
  );
  add(
    'mobile-number',
    'มือถือในลิงก์',
    times(5, () => `[โทรหาเรา](tel:${subscriber()})`),
  );
  add(
    'mobile-number',
    'มือถือติดกับไทย',
    times(5, () => `โทร${subscriber()}นอกเวลา`),
  );

  const account = (): string =>
    pick([
      cut(`${between(1, 9)}${digits(9)}`, [3, 1, 5, 1]),
      cut(`0${between(1, 5)}${digits(10)}`, [2, 3, 1, 5, 1]),
      [`${between(1, 9)}${digits(9)}`],
    ]).join(pick(['-', '-', ' ', '–']));
  add(
    'bank-account',
    'บัญชีธนาคาร',
    times(60, () => {
      const written = pick([account(), toThai(account()), toFullWidth(account())]);
      return pick([
        `โอนเข้าบัญชีธนาคารกรุงไทย เลขที่ ${written} ภายในสิ้นเดือน`,
        `เลขที่บัญชี ${written}`,
        `ธ.ก.ส. สาขาสันป่าตอง ${written}`,
        `บัญชีออมทรัพย์ ธนาคารออมสิน สาขาแม่วาง เลขที่ ${written}`,
        `ผู้รับโอน: กสิกรไทย ${written}`,
        `บัญชีเลขที่ ${written} ชื่อบัญชี สมชาย ใจดี`,
        `KBank ${written}`,
      ]);
    }),
  );
  add(
    'bank-account',
    'บัญชีไม่มีคำนำ',
    times(6, () => `โอนได้ที่ ${cut(`${between(1, 9)}${digits(9)}`, [3, 1, 5, 1]).join('-')}`),
  );

  add(
    'identity-document',
    'เลขเอกสารประจำตัว',
    times(30, () =>
      pick([
        `หนังสือเดินทางเลขที่ ${pick(['AA', 'AB', 'C'])}${digits(7)}`,
        `Passport No. ${pick(['A', 'AC'])}${digits(7)}`,
        `เลขรหัสประจำบ้าน ${pick([cut(`50${digits(9)}`, [4, 6, 1]).join(pick(['-', '–', ' '])), toThai(`50${digits(9)}`)])}`,
        `รหัสหลังบัตร ${pick(['JT', 'ME'])}${cut(digits(10), [1, 7, 2]).join(pick(['-', '']))}`,
        `ใบขับขี่เลขที่ ${between(4, 6)}${digits(7)}`,
      ]),
    ),
  );

  const mailbox = (): string => `${pick(['somchai', 'suda.k', 'wichai_p', 'noi-1985', 'kru.nok', 'pranee99'])}${between(1, 99)}`;
  add(
    'personal-email',
    'อีเมลส่วนตัว',
    times(50, () => {
      const address = `${mailbox()}${pick(['@', '@', '@', ' @', '＠', '[at]'])}${pick(['gmail.com', 'hotmail.com', 'yahoo.co.th', 'outlook.co.th', 'cmu.ac.th'])}`;
      return pick([
        `ส่งที่ ${address} ภายในวันศุกร์`,
        `อีเมล: ${address}`,
        `(${address})`,
        `| อีเมล |\n| --- |\n| ${address} |`,
        `ติดต่อ**${address}**`,
      ]);
    }),
  );
  add(
    'personal-email',
    'อีเมลในลิงก์',
    times(5, () => `[เขียนถึงเรา](mailto:${mailbox()}@gmail.com)`),
  );

  const given = (): string =>
    pick([
      'สมชาย',
      'สมหญิง',
      'วิชัย',
      'กิตติพงษ์',
      'ณัฐพล',
      'ปราณี',
      'สุภาพร',
      'บุญเลิศ',
      'เกษม',
      'ไพโรจน์',
      'กฤษณะ',
      'อรุณี',
      'จันทร์แก้ว',
      'พลวัต',
      'เอกชัย',
      'เรืองฤทธิ์',
      'นวลจันทร์',
      'กอบกิจ',
      'คนึง',
      'เงิน',
      'คำปัน',
    ]);
  const surname = (): string =>
    pick([
      'ใจดี',
      'รักษ์ไทย',
      'วงศ์คำ',
      'ณ เชียงใหม่',
      'ปัญญาดี',
      'แซ่ลิ้ม',
      'ศรีสุข',
      'กันทะวงค์',
      'อินต๊ะ',
      'เทพวงค์',
      'มีสุข',
      'เกิดแก้ว',
      'มาลา',
      'ทำดี',
      'สุริยะ',
      'บุญมา',
    ]);
  const title = (): string =>
    pick([
      'นาย',
      'นาง',
      'นางสาว',
      'น.ส.',
      'น.ส. ',
      'ด.ช.',
      'ด.ญ.',
      'เด็กหญิง',
      'ว่าที่ร้อยตรี',
      'ว่าที่ ร.ต.',
      'ดร.',
      'ดร. ',
      'พ.ต.อ.',
      'ร.ต.ท.',
      'จ.ส.อ.',
      'นาย ',
      'นางสาว ',
      'สิบเอก',
      'นพ.',
    ]);
  add(
    'personal-name',
    'ชื่อบุคคล',
    times(80, () => {
      const name = `${title()}${given()} ${surname()}`;
      return pick([
        `ผู้รับผิดชอบคือ${name} ตำแหน่งนายช่าง`,
        `มอบหมายให้ ${name} ดำเนินการ`,
        `(${name})`,
        `- ${name}`,
        `| ที่ | ชื่อ |\n| --- | --- |\n| 1 | ${name} |`,
        `**${name}** เป็นผู้ประสานงาน`,
        `ประธาน ได้แก่ ${name}และคณะ`,
        `> ${name} นายกเทศมนตรี`,
      ]);
    }),
  );
  add('personal-name', 'ชื่ออังกฤษ', ['Contact Mr. Somchai Jaidee today', 'ผู้ประสาน Ms. Suda Khamwong']);

  // What only looks like personal data.
  add(
    undefined,
    'บัญชีของหน่วยงาน',
    times(
      8,
      () =>
        `โอนเข้าบัญชีธนาคารกรุงไทย เลขที่ ${account()} ชื่อบัญชี ${pick(['เทศบาลตำบลตัวอย่าง', 'กองทุนหลักประกันสุขภาพ', 'องค์การบริหารส่วนตำบลตัวอย่าง', '“เงินรับฝาก เทศบาลตำบลตัวอย่าง”'])}`,
    ),
  );
  add(
    undefined,
    'โทรศัพท์ของธนาคาร',
    times(5, () => `ธนาคารกรุงไทย โทร. 0-2${digits(3)}-${digits(4)} หรือ 02-${digits(3)}-${digits(4)}`),
  );
  add(undefined, 'คำว่าหนังสือเดินทางและทะเบียนบ้าน', [
    'หนังสือเดินทาง อายุ 5 ปี 1,000 บาท 10 ปี 1,500 บาท',
    'เลขรหัสประจำบ้าน 11 หลัก',
    'ใบขับขี่ ตลอดชีพ พ.ศ. 2522',
    'สำเนาทะเบียนบ้าน 1 ฉบับ หนังสือเดินทาง 1 ฉบับ',
    'เลขหลังบัตร XXX-XXXXXXX-XX',
  ]);
  add(undefined, 'คำว่าบัญชี', [
    'กองคลังจัดทำบัญชี 12 รายการ ปี 2565',
    'บัญชีรายชื่อผู้มีสิทธิ 1,234 คน',
    'บัญชีนวัตกรรมไทย รหัส 07010012',
    'ธนาคารขยะ เปิด 08.30-12.00 น.',
    'ระบบบัญชี e-LAAS รหัสบัญชี 1101010101',
  ]);
  add(undefined, 'อีเมลหน่วยงาน', [
    'ส่งที่ saraban@sanpong.go.th',
    'info@example.com',
    '[เขียนถึงเรา](mailto:clerk@moi.go.th)',
    'ดู https://medium.com/@somchai',
    'ใช้ผู้ใช้ git@github.com',
    'Line: @example',
    'ราคา 5 บาท @ 3 ชิ้น',
    'saraban_05500401@dla.go.th',
  ]);
  add(undefined, 'คำที่ขึ้นต้นเหมือนคำนำหน้าชื่อ', [
    'เสนอนายกเทศมนตรี พิจารณา',
    'นายก อบต. เห็นชอบ',
    'นายทะเบียนท้องถิ่น อำเภอสันป่าตอง',
    'นายอำเภอ สันป่าตอง',
    'นายช่างโยธา ปฏิบัติงาน',
    'นายจ้าง ลูกจ้าง และผู้ประกันตน',
    'ทนายความ อาสา ประจำเทศบาล',
    'นางพยาบาล วิชาชีพ',
    'นายตรวจ ป้องกัน',
    'เจ้านาย ลูกน้อง',
    'โรงเรียนนายร้อย พระจุลจอมเกล้า',
    'ถนนนายสม ใจดี',
    'ซอยนายเลิศ ตัดใหม่',
    'อำเภอนางรอง จังหวัดบุรีรัมย์',
    'สมเด็จพระนางเจ้าสิริกิติ์ พระบรมราชินีนาถ',
    'พ.ร.บ. การอำนวยความสะดวก พ.ศ. 2558',
    'น.ส. 3 ก. และ น.ส.3 ข. ใช้ได้',
    'นางสาวไทย ประจำปี',
    'เจ้าหน้าที่ 5 นาย ประจำด่าน ตรวจรถ',
    'นายสมชาย (นามสมมติ) เล่าว่า',
    'ผู้ยื่นเป็นนายจ้าง หรือผู้รับมอบอำนาจ',
    'พล.ต.อ. ประจำสำนักงาน',
    'นายสถานี รถไฟ',
    'นายประตู รักษาการ',
    'ระบุคำนำหน้า นาย นาง นางสาว ให้ตรงกับบัตร',
    'เลือก นาย/นาง/นางสาว และกรอกชื่อ',
    'นายท้ายเรือ ประมง',
    'นายหมวด กองอาสา',
    'พระเอกหรือนางเอกตัวจริง ดำเนินกิจกรรม',
    'นพ. วิจารณ์ พานิช เห็นว่าการจัดการความรู้เป็นเครื่องมือ',
    'นาย ก และนาง ข ยื่นคำขอร่วมกัน',
  ]);
  const isbn = (): string => {
    const twelve = `978${pick(['616', '974'])}${digits(6)}`;
    const sum = [...twelve].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
    return twelve + String((10 - (sum % 10)) % 10);
  };
  /** Draws until the digits pass the checksum of a national ID, so that only what they are can tell them apart. */
  const untilIdLike = (make: () => string): string => {
    for (;;) {
      const made = make();
      const [twelve, last] = [made.replace(/\D/g, '').slice(0, 12), made.replace(/\D/g, '')[12]];
      if (withCheckDigit(twelve)[12] === last) return made;
    }
  };
  add(
    undefined,
    'ISBN',
    times(15, () => `ISBN ${cut(untilIdLike(isbn), [3, 3, 2, 4, 1]).join(pick(['-', '', ' ']))}`),
  );
  add(
    undefined,
    'EAN ไม่มีคำนำ',
    times(5, () => `หนังสือเล่มนี้ ${untilIdLike(isbn)} มีในห้องสมุด`),
  );
  add(
    undefined,
    'เลขผู้เสียภาษีนิติบุคคล',
    times(
      15,
      () =>
        `เลขประจำตัวผู้เสียภาษี ${canonical(withCheckDigit(`${pick(['0994', '0105', '0505', '0503', '0107'])}${digits(8)}`), pick(['', '-', ' ']))}`,
    ),
  );
  add(
    undefined,
    'เลขในที่อยู่เว็บ',
    times(15, () =>
      pick([
        `https://www.example.go.th/news/${nationalId()}`,
        `[ข่าว](https://example.go.th/view.php?id=${nationalId()}&tel=${subscriber()})`,
        `<https://example.go.th/${subscriber()}>`,
        `https://example.go.th/ข่าว/${nationalId()}`,
        `![ภาพ](./photo.jpg) https://example.go.th/f_${nationalId()}.pdf`,
      ]),
    ),
  );
  add(
    undefined,
    'เลขยาวกว่า 13 หลัก',
    times(8, () => `รหัส ${nationalId()}${digits(between(1, 6))}`),
  );
  add(undefined, 'เลขที่ปิดบังแล้ว', [
    'เลขประจำตัวประชาชน X-XXXX-XXXXX-XX-X',
    'เลขบัตร 1-XXXX-XXXXX-XX-8',
    'โทร. 08X-XXX-XX78',
    'โทร. 081-XXX-XXXX',
    'บัญชี XXX-X-XXX12-3',
  ]);
  add(
    undefined,
    'โทรศัพท์สำนักงาน',
    times(
      15,
      () =>
        `โทร. ${pick([`0-53${digits(2)}-${digits(4)}`, `053-${digits(6)}`, `02-${digits(3)}-${digits(4)}`, `0-2${digits(3)}-${digits(4)}`, `053 ${digits(3)} ${digits(3)}`, `053${digits(6)} ต่อ ${digits(2)}`, `+66 53 ${digits(6)}`, `0 5321 ${digits(4)} ถึง 9`])}`,
    ),
  );
  add(undefined, 'สายด่วน', ['โทร. 1669', 'สายด่วน 191 และ 199', 'โทร. 1567 ศูนย์ดำรงธรรม', 'สายด่วน 1300 1669 191']);
  add(
    undefined,
    'เลขที่หนังสือ',
    times(15, () => `หนังสือที่ ชม ${digits(5)}/ว ${digits(3)} ลงวันที่ ${between(1, 28)} มกราคม 256${random(10)}`),
  );
  add(
    undefined,
    'งบประมาณ',
    times(12, () => `งบประมาณ ${between(1, 9)},${digits(3)},${digits(3)} บาท และ ${digits(6)}.${digits(2)} บาท`),
  );
  add(
    undefined,
    'วันที่',
    times(15, () =>
      pick([
        `0${between(6, 9)}/0${between(1, 9)}/256${random(10)} 10.30 น.`,
        `0${between(6, 9)}-12-256${random(10)} 10.30`,
        `2022-0${between(1, 9)}-${between(10, 28)} 08:30-16:30`,
        `ระหว่าง 08.12.2565-09.12.2565`,
        `วันที่ 08 09 2565 10 11 2565`,
        `ปี 2563 2564 2565 2566`,
        `09/2565 12/2566`,
      ]),
    ),
  );
  add(undefined, 'เวลา', ['เวลา 08.30-12.00 13.00-16.30', 'เปิด 08.30 – 16.30 น.', '08:00-09:00 10:00-11:00', '๐๘.๓๐-๑๖.๓๐ น.']);
  add(
    undefined,
    'พิกัด',
    times(8, () => pick([`พิกัด 18.${digits(6)}, 98.${digits(6)}`, `18.${digits(6)} 98.${digits(6)}`, `พิกัด 47Q 0${digits(6)} ${digits(7)}`])),
  );
  add(
    undefined,
    'โครงการ e-GP',
    times(10, () => `โครงการเลขที่ ${pick(['65', '66', '67'])}${pick(['01', '07', '09', '12'])}${digits(7)}`),
  );
  add(
    undefined,
    'เลขที่ใบเสร็จ',
    times(10, () => `${pick(['ใบเสร็จเลขที่', 'ใบกำกับภาษีเลขที่', 'เลขที่อ้างอิง', 'เลขที่สัญญา'])} ${pick([subscriber(), nationalId()])}`),
  );
  add(
    undefined,
    'ทะเบียนรถ',
    times(5, () => `รถยนต์ทะเบียน ${between(1, 9)}กข ${digits(4)} เชียงใหม่`),
  );
  add(
    undefined,
    'รหัสไปรษณีย์',
    times(4, () => `เลขที่ ${digits(3)} หมู่ ${between(1, 9)} จังหวัดเชียงใหม่ 50${digits(3)}`),
  );
  add(undefined, 'กฎหมาย', [
    'พ.ร.บ. การอำนวยความสะดวก พ.ศ. 2558 มาตรา 7',
    'มาตรา 24 วรรคสอง แห่ง พ.ร.บ. พ.ศ. 2562',
    'ข้อ 1.2.3.4.5.6.7.8.9.1',
  ]);
  add(
    undefined,
    'รหัสครุภัณฑ์',
    times(6, () => `หมายเลขครุภัณฑ์ 416-${between(50, 66)}-${digits(4)}`),
  );
  add(
    undefined,
    'ผังบัญชี',
    times(6, () => `รหัสบัญชี ${between(1, 5)}1010${digits(5)}`),
  );
  add(
    undefined,
    'โฉนด',
    times(6, () => `โฉนดที่ดินเลขที่ ${digits(5)} เลขที่ดิน ${digits(3)} หน้าสำรวจ ${digits(4)}`),
  );
  add(
    undefined,
    'ตารางตัวเลข',
    times(
      8,
      () =>
        `| ปี | จำนวน | ร้อยละ |\n| --- | --- | --- |\n| 2565 | ${digits(3)} | ${between(10, 99)}.${digits(2)} |\n| 2566 | ${digits(4)} | ${between(10, 99)}.${digits(2)} |`,
    ),
  );
  add(
    undefined,
    'เลขอยู่ในเลขอื่น',
    times(8, () => pick([`รหัส 2565-${subscriber()}`, `รุ่น AB${subscriber()}`, `เลขรับ ${subscriber()}`, `${digits(3)}${subscriber()}5`])),
  );
  return cases;
};
