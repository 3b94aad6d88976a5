import { TEMPLATES } from '../content/read.ts';
import type { Named, Names } from '../schemas/examples.ts';
import { MUNICIPALITY_KINDS } from '../schemas/vocabulary.ts';
import { yamlText } from '../schemas/yaml-text.ts';
import { EXAMPLE_NAMES } from '../text/field-pages.ts';
import { fiscalYearOf } from '../thai/fiscal-year.ts';
import type { Division, MunicipalityKind } from './divisions.ts';
import { emptyPlan } from './empty-plan.ts';
import { templates } from './templates.ts';

/** What a town says of itself. */
export interface Town {
  /** With its kind before it: `เทศบาลตำบล…`. */
  name: string;
  english?: string | undefined;
  kind: MunicipalityKind;
  district?: string | undefined;
  province: string;
  divisions: readonly Division[];
}

const SHORT: Partial<Record<string, MunicipalityKind>> = {
  'ทต.': 'subdistrict-municipality',
  'ทม.': 'town-municipality',
  'ทน.': 'city-municipality',
  'อบต.': 'subdistrict-administration',
  'อบจ.': 'provincial-administration',
};

/** What a kind may be called by: its code, its name, its short form. */
export const readMunicipalityKind = (typed: string): MunicipalityKind | undefined => {
  const text = typed.trim();
  if (Object.hasOwn(MUNICIPALITY_KINDS, text)) return text as MunicipalityKind;
  return (
    SHORT[text] ??
    SHORT[`${text}.`] ??
    (Object.entries(MUNICIPALITY_KINDS).find(([, title]) => title === text)?.[0] as MunicipalityKind | undefined)
  );
};

/** Local governments of a special kind; their names say no kind. */
const SPECIAL = ['กรุงเทพมหานคร', 'เมืองพัทยา'];

/** The kind that a name begins with, and the name without it. Spaces may stand in it, and a short form may lack its point. */
export const readTownName = (typed: string): { kind: MunicipalityKind | undefined; place: string } => {
  const name = typed
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(เทศบาล|องค์การบริหารส่วน) /, '$1');
  if (SPECIAL.includes(name)) return { kind: 'special-administration', place: name };
  const begins = [
    ...Object.entries(SHORT).flatMap(([short, kind]) => [short, short.replace('.', ' ')].map((beginning) => ({ beginning, kind }))),
    ...Object.entries(MUNICIPALITY_KINDS).map(([code, title]) => ({ beginning: title, kind: code as MunicipalityKind })),
  ];
  const found = begins.find(({ beginning }) => name.startsWith(beginning));
  return { kind: found?.kind, place: (found ? name.slice(found.beginning.length) : name).trim() };
};

/** The whole name of a town: one of a special kind has a name of its own. */
export const fullName = (kind: MunicipalityKind, place: string): string =>
  kind === 'special-administration' ? place : `${MUNICIPALITY_KINDS[kind]}${place}`;

const ENGLISH: Record<MunicipalityKind, string> = {
  'city-municipality': 'City Municipality',
  'town-municipality': 'Town Municipality',
  'subdistrict-municipality': 'Subdistrict Municipality',
  'subdistrict-administration': 'Subdistrict Administrative Organization',
  'provincial-administration': 'Provincial Administrative Organization',
  'special-administration': 'Special Local Government',
};

/** The highest post: a municipality's is named after its size and place, others after the office. */
const headOf = ({ kind, name }: Town): string =>
  kind === 'special-administration'
    ? `ผู้บริหารสูงสุดของ${name}`
    : name.startsWith('เทศบาล')
      ? `นายกเทศมนตรี${name.slice('เทศบาล'.length)}`
      : `นายก${name}`;

const listOf = (name: string, texts: readonly string[]): string[] => [`${name}:`, ...texts.map((text) => `  - ${yamlText(text)}`)];

const siteFile = (town: Town, today: string): string =>
  [
    `name: ${yamlText(town.name)}`,
    ...(town.english ? [] : [`# เติมชื่อภาษาอังกฤษของหน่วยงานไว้หน้าคำนี้ เช่น Ban Mai ${ENGLISH[town.kind]}`]),
    `nameEnglish: ${yamlText(town.english ?? ENGLISH[town.kind])}`,
    `kind: ${town.kind}`,
    ...(town.district ? [`district: ${yamlText(town.district)}`] : []),
    `province: ${yamlText(town.province)}`,
    `description: ${yamlText(`คลังความรู้ของ${town.name} รวมแผนการจัดการความรู้ คู่มือ และความรู้จากการปฏิบัติงานของส่วนราชการ`)}`,
    '# ตำแหน่งผู้บริหารและ CKO ให้ตรวจกับคำสั่งของหน่วยงาน ใส่ตำแหน่ง ไม่ใส่ชื่อบุคคล',
    `head: ${yamlText(headOf(town))}`,
    `cko: ${yamlText(`ปลัด${town.name}`)}`,
    `fiscalYear: ${fiscalYearOf(today)}`,
    '# คู่มือผู้เขียน บทความเรื่อง KM และอภิธานศัพท์กลางที่มากับระบบ ไฟล์ชื่อเดียวกันใน content/ ใช้แทนของกลางได้',
    'base: true',
    '# ช่องทางติดต่อสำนักงาน ลบ # แล้วกรอก แสดงท้ายทุกหน้า และในหน้าของส่วนราชการที่ไม่มีช่องทางของตนเอง',
    '# address: เลขที่ หมู่ ตำบล และรหัสไปรษณีย์',
    '# contact:',
    '#   telephone: หมายเลขสำนักงาน',
    '#   hours: จันทร์–ศุกร์ 08.30–16.30 น.',
    '#   email: อีเมลกลางของหน่วยงาน',
    '# ที่อยู่คลัง Git ของหน่วยงาน ลบ # แล้วแก้ เพื่อให้เจ้าหน้าที่มีปุ่มแก้ไขในทุกหน้า',
    '# edit: "https://example.org/km/edit/main/content/{path}"',
    `updated: ${today}`,
    '',
  ].join('\n');

const divisionFile = ({ title, code, head, duties, knowledge }: Division, order: number, today: string): string =>
  [
    '---',
    '# หน้าที่เขียนไว้กว้าง ๆ ให้แก้ตามประกาศกำหนดส่วนราชการของหน่วยงาน',
    `title: ${yamlText(title)}`,
    `code: ${yamlText(code)}`,
    `head: ${yamlText(head)}`,
    ...listOf('duties', duties),
    ...listOf('knowledge', knowledge),
    `order: ${order}`,
    `updated: ${today}`,
    '---',
    '',
  ].join('\n');

/** The files of a new town's content, by path within its folder. */
export const townFiles = (town: Town, today: string): Record<string, string> => {
  const year = fiscalYearOf(today);
  const there: Partial<Record<string, Named[]>> = {
    departments: town.divisions.map(({ id, title }) => ({ code: id, title })),
    plans: [{ code: String(year), title: '' }],
  };
  const names: Names = { ...EXAMPLE_NAMES, known: (target) => there[target] ?? EXAMPLE_NAMES.known(target) };
  return {
    'site/site.yaml': siteFile(town, today),
    ...Object.fromEntries(
      town.divisions.map((division, index) => [`departments/${division.id}.md`, divisionFile(division, (index + 1) * 10, today)]),
    ),
    [`plans/${year}.yaml`]: emptyPlan({
      title: `แผนการจัดการความรู้ ${town.name} ประจำปีงบประมาณ พ.ศ. ${year}`,
      fiscalYear: year,
      updated: today,
    }),
    ...Object.fromEntries(templates({ today, names }).map(({ path, text }) => [`${TEMPLATES}/${path}`, text])),
  };
};
