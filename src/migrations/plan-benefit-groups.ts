import { Pair, Scalar } from 'yaml';
import type { Migration } from './migration.ts';
import { fieldOf, groupOf, groupsIn } from './nodes.ts';

/** The groups of the form that both first plans printed, by the codes that stood in `group`. */
const PRINTED: Readonly<Record<string, string>> = {
  citizens: 'ประชาชนไทย / ชาวต่างชาติ / ชุมชน',
  officials: 'ข้าราชการของหน่วยงานตนเอง',
  agencies: 'กระทรวง กรม กอง ของหน่วยงานอื่น',
  government: 'รัฐบาล',
  outsource: 'Outsource ของหน่วยงาน',
};

/** The group that a benefit is for is told in the words of the paper; the code stands beside it. */
export const planBenefitGroups: Migration = {
  id: 'plan-benefit-groups',
  title: 'กลุ่มผู้ได้ประโยชน์เขียนตามที่พิมพ์ในแผน รหัสกลุ่มอยู่ในช่อง code',
  collections: ['plans'],
  rewrite: (document) => {
    const plan = groupOf(document);
    const benefits = plan ? groupsIn(plan, 'focusAreas').flatMap((area) => groupsIn(area, 'benefits')) : [];
    return benefits.flatMap((benefit) => {
      const group = fieldOf(benefit, 'group');
      const code = group?.value;
      const printed = code instanceof Scalar ? PRINTED[String(code.value)] : undefined;
      if (!group || !printed || fieldOf(benefit, 'code')) return [];
      group.value = new Scalar(printed);
      benefit.items.splice(benefit.items.indexOf(group) + 1, 0, new Pair<unknown, unknown>(new Scalar('code'), code));
      return ['เขียนชื่อกลุ่มผู้ได้ประโยชน์ตามแบบของแผน และย้ายรหัสกลุ่มไปไว้ใน code'];
    });
  },
};
