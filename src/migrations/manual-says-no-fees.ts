import type { Migration } from './migration.ts';

/** A manual for citizens without fees said “none” on its page by saying nothing; now it says so itself. */
export const manualSaysNoFees: Migration = {
  id: 'manual-says-no-fees',
  title: 'คู่มือประชาชนที่ไม่มีค่าธรรมเนียมบอกไว้ด้วย noFees',
  collections: ['manuals'],
  rewrite: (document) => {
    const { audience = 'public', status, fees, noFees } = (document.toJS() ?? {}) as Record<string, unknown>;
    const listed = Array.isArray(fees) ? fees.length > 0 : fees !== undefined && fees !== null;
    if (audience !== 'public' || status === 'draft' || listed || noFees !== undefined) return [];
    document.delete('fees');
    document.set('noFees', true);
    return ['เพิ่ม noFees: true เพราะไม่มีรายการค่าธรรมเนียม และหน้าเดิมแสดงว่าไม่มี'];
  },
};
