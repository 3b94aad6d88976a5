/** Something that pages keep on the reader's own device, in the storage of the browser. */
export interface StoredItem {
  /** What its name is, or begins with. */
  key: string;
  what: string;
  /** How the reader gets rid of it. */
  erase: string;
  /** Kept only by a site of which devices keep a copy. */
  ofCopy?: true;
}

const SETTINGS = 'เลือก “ตามอุปกรณ์” หรือ “ปกติ” ที่ปุ่ม “การแสดงผล”';

/** All that pages keep. A test compares it with the code, so that the notice to readers stays whole. */
export const STORED_ITEMS: readonly StoredItem[] = [
  { key: 'km-theme', what: 'สีของหน้าที่ท่านเลือก', erase: SETTINGS },
  { key: 'km-text', what: 'ขนาดตัวอักษรที่ท่านเลือก', erase: SETTINGS },
  { key: 'km-searches', what: 'คำค้นล่าสุด 6 คำ เพื่อให้เลือกซ้ำได้', erase: 'กด “ลบประวัติการค้นหาทั้งหมด” ในช่องค้นหา' },
  {
    key: 'km-documents-',
    what: 'เอกสารที่ท่านทำเครื่องหมายว่าเตรียมแล้วในหน้าคู่มือ',
    erase: 'กด “ล้างรายการ” ใต้รายการเอกสาร',
  },
  { key: 'km-offline', what: 'ท่านเลือกไม่เก็บสำเนาของเว็บไซต์', erase: 'กด “เก็บไว้อ่านเมื่อไม่มีสัญญาณ” ด้านล่าง', ofCopy: true },
];

/** What only the preview of editors keeps; it is in no built site. */
export const STORED_IN_PREVIEW: readonly string[] = ['km-missed'];
