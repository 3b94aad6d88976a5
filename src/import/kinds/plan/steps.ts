import { CHANGE_ELEMENTS, KM_STEPS, type Process, type StepOrElement } from '../../../schemas/vocabulary.ts';
import { editsBetween } from '../../../thai/nearest.ts';
import { bare } from '../../clean.ts';

/** Offices vary the names of steps by a word (`การจัดการความรู้ให้เป็นระบบ`). */
const MAX_EDITS = 4;

const TABLES: Record<Process, Record<string, string>> = { 'km-process': KM_STEPS, 'change-management': CHANGE_ELEMENTS };

/** The step or element that an activity is named after. */
export const stepOf = (activity: string, process: Process): StepOrElement | undefined => {
  const name = bare(activity);
  const known = Object.entries(TABLES[process]).map(([code, label]) => ({ code: code as StepOrElement, label: bare(label) }));
  const same = known.find(({ label }) => label === name);
  if (same) return same.code;
  const [near] = known
    .map(({ code, label }) => ({ code, edits: editsBetween(name, label), isLong: label.length > 12 }))
    .filter(({ edits, isLong }) => isLong && edits <= MAX_EDITS)
    .sort((a, b) => a.edits - b.edits);
  return near?.code;
};

/** The process of a table: as most of its activities are named, for headings are copied from one table to the next; else as its heading says. */
export const processOf = (heading: string, activities: readonly string[]): Process | undefined => {
  const named = (process: Process): number => activities.filter((activity) => stepOf(activity, process)).length;
  const [km, change] = [named('km-process'), named('change-management')];
  if (km !== change && Math.max(km, change) > activities.length / 2) return km > change ? 'km-process' : 'change-management';
  const title = bare(heading);
  if (/การเปลี่ยนแปลง|changemanagement/.test(title)) return 'change-management';
  return /กระบวนการจัดการความรู้|kmprocess/.test(title) ? 'km-process' : undefined;
};

/** Whether a heading names the other process than the one that the rows are of. */
export const contradicts = (heading: string, process: Process | undefined): boolean =>
  process !== undefined && processOf(heading, []) !== undefined && processOf(heading, []) !== process;
