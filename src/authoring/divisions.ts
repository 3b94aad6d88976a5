import type { MUNICIPALITY_KINDS } from '../schemas/vocabulary.ts';

export type MunicipalityKind = keyof typeof MUNICIPALITY_KINDS;

/** A usual division of a local government, in general words: its own order says the rest. */
export interface Division {
  id: string;
  title: string;
  code: string;
  head: string;
  duties: readonly string[];
  knowledge: readonly string[];
  /** Kinds of local government that usually have it; all where it is left out. */
  of?: readonly MunicipalityKind[];
}

const TOWNS: readonly MunicipalityKind[] = ['city-municipality', 'town-municipality', 'subdistrict-municipality', 'special-administration'];

const clerk = (of: readonly MunicipalityKind[], title: string, head: string): Division => ({
  id: 'clerk-office',
  title,
  code: 'สป.',
  head,
  duties: ['งานธุรการ งานสารบรรณ และงานประชุม', 'งานที่ไม่ได้กำหนดให้เป็นหน้าที่ของส่วนราชการใด', 'ประสานงานและติดตามงานตามนโยบายของผู้บริหาร'],
  knowledge: ['งานสารบรรณและระเบียบที่เกี่ยวข้อง', 'งานทะเบียนและการรับเรื่องจากประชาชน'],
  of,
});

/** Divisions as most local governments have them, in the order in which they are listed. */
const DIVISIONS: readonly Division[] = [
  clerk(TOWNS, 'สำนักปลัดเทศบาล', 'หัวหน้าสำนักปลัดเทศบาล'),
  clerk(['subdistrict-administration'], 'สำนักปลัดองค์การบริหารส่วนตำบล', 'หัวหน้าสำนักปลัด'),
  clerk(['provincial-administration'], 'สำนักปลัดองค์การบริหารส่วนจังหวัด', 'หัวหน้าสำนักปลัด'),
  {
    id: 'strategy',
    title: 'กองยุทธศาสตร์และงบประมาณ',
    code: 'กย.',
    head: 'ผู้อำนวยการกองยุทธศาสตร์และงบประมาณ',
    duties: ['จัดทำแผนพัฒนาท้องถิ่นและติดตามประเมินผลแผน', 'จัดทำข้อบัญญัติหรือเทศบัญญัติงบประมาณรายจ่าย'],
    knowledge: ['การจัดทำแผนและงบประมาณ'],
    of: ['city-municipality', 'town-municipality', 'provincial-administration'],
  },
  {
    id: 'finance',
    title: 'กองคลัง',
    code: 'กค.',
    head: 'ผู้อำนวยการกองคลัง',
    duties: ['รับและจ่ายเงิน ทำบัญชี และรายงานการเงิน', 'จัดเก็บภาษี ค่าธรรมเนียม และรายได้อื่น', 'งานพัสดุและทรัพย์สิน'],
    knowledge: ['ระเบียบการเงินและการเบิกจ่าย', 'การจัดเก็บรายได้'],
  },
  {
    id: 'engineering',
    title: 'กองช่าง',
    code: 'กช.',
    head: 'ผู้อำนวยการกองช่าง',
    duties: ['สำรวจ ออกแบบ ก่อสร้าง และบำรุงรักษาถนน ทางระบายน้ำ และอาคาร', 'ควบคุมการก่อสร้างอาคารตามกฎหมาย'],
    knowledge: ['การควบคุมอาคาร', 'การดูแลถนนและทางระบายน้ำ'],
  },
  {
    id: 'health',
    title: 'กองสาธารณสุขและสิ่งแวดล้อม',
    code: 'กส.',
    head: 'ผู้อำนวยการกองสาธารณสุขและสิ่งแวดล้อม',
    duties: ['ส่งเสริมสุขภาพและป้องกันโรค', 'รักษาความสะอาดและจัดการขยะ', 'ควบคุมกิจการที่เป็นอันตรายต่อสุขภาพ'],
    knowledge: ['การจัดการขยะ', 'การอนามัยสิ่งแวดล้อม'],
  },
  {
    id: 'education',
    title: 'กองการศึกษา',
    code: 'กศ.',
    head: 'ผู้อำนวยการกองการศึกษา',
    duties: ['จัดการศึกษาปฐมวัยและดูแลสถานศึกษาในสังกัด', 'ส่งเสริมศาสนา ศิลปวัฒนธรรม กีฬา และงานเด็กและเยาวชน'],
    knowledge: ['การดูแลศูนย์พัฒนาเด็กเล็ก', 'การจัดกิจกรรมของชุมชน'],
  },
  {
    id: 'welfare',
    title: 'กองสวัสดิการสังคม',
    code: 'กสค.',
    head: 'ผู้อำนวยการกองสวัสดิการสังคม',
    duties: ['จ่ายเบี้ยยังชีพและช่วยเหลือผู้ด้อยโอกาส', 'ส่งเสริมอาชีพและพัฒนาชุมชน'],
    knowledge: ['สิทธิและเบี้ยยังชีพ', 'การพัฒนาชุมชน'],
    of: ['city-municipality', 'town-municipality', 'subdistrict-administration'],
  },
  {
    id: 'supplies',
    title: 'กองพัสดุและทรัพย์สิน',
    code: 'กพ.',
    head: 'ผู้อำนวยการกองพัสดุและทรัพย์สิน',
    duties: ['จัดซื้อจัดจ้างและบริหารพัสดุ', 'ทำทะเบียนและดูแลทรัพย์สิน'],
    knowledge: ['การจัดซื้อจัดจ้าง'],
    of: ['provincial-administration'],
  },
  {
    id: 'personnel',
    title: 'กองการเจ้าหน้าที่',
    code: 'กจ.',
    head: 'ผู้อำนวยการกองการเจ้าหน้าที่',
    duties: ['บริหารงานบุคคลและทำทะเบียนประวัติ', 'พัฒนาบุคลากรและการจัดการความรู้'],
    knowledge: ['การบริหารงานบุคคล', 'การพัฒนาบุคลากร'],
    of: ['city-municipality', 'provincial-administration'],
  },
  {
    id: 'internal-audit',
    title: 'หน่วยตรวจสอบภายใน',
    code: 'ตส.',
    head: 'หัวหน้าหน่วยตรวจสอบภายใน',
    duties: ['ตรวจสอบการเงิน บัญชี และการปฏิบัติงานภายในหน่วยงาน'],
    knowledge: ['การตรวจสอบและการควบคุมภายใน'],
  },
];

/** The divisions that a kind of local government may choose from: its own form of each, and those that only others usually have. */
export const divisionsOf = (kind: MunicipalityKind): { division: Division; usual: boolean }[] => {
  const fits = ({ of }: Division): boolean => of === undefined || of.includes(kind);
  const ids = [...new Set(DIVISIONS.map(({ id }) => id))];
  return ids.map((id) => {
    const forms = DIVISIONS.filter((division) => division.id === id);
    const own = forms.find(fits);
    return { division: own ?? forms[0]!, usual: own !== undefined };
  });
};
