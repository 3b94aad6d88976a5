import type { Fault } from '../fault.ts';
import type { YamlItem } from '../yaml-lines.ts';
import { fault } from './writing.ts';

/** Tabs where YAML wants spaces: only in front of a line, and not within quotations and blocks. */
export const findTabs = (items: readonly YamlItem[]): Fault[] =>
  items.filter(({ indent }) => indent.includes('\t')).map(({ line }) => explainTab(line));

export const explainTab = (offset: number): Fault =>
  fault('yaml-tab', offset, 'ย่อหน้าด้วยปุ่ม Tab ซึ่ง YAML ไม่รับ', 'ลบ Tab แล้วใช้วรรค (space) ย่อหน้าให้ตรงกับบรรทัดอื่น');
