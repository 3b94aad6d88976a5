import type { Desk, Draft } from '../desk.ts';
import { departmentIn } from './department.ts';
import { titleOf } from './title.ts';

/** ขุมความรู้: a title, and the whole text as the body. What kind of knowledge it is a person says. */
export const importAsset = (desk: Desk): Draft => {
  const title = titleOf(desk, /^(?:องค์ความรู้|ขุมความรู้|แก่นความรู้)/);
  const department = departmentIn(desk);
  desk.ask('เลือก kind (ความรู้ฝังลึกหรือชัดแจ้ง) stage (ระดับความรู้) และ step (ขั้นตอนการจัดการความรู้)');
  return { collection: 'assets', name: 'asset', isNumbered: true, format: 'md', fields: { title, ...(department && { department }) } };
};
