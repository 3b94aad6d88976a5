/** Why an entry is not published though it was approved: nobody would see it. Undefined where readers will. */
export const whyUnseen = (status: unknown): string | undefined =>
  status === 'draft'
    ? 'รายการนี้ยังเป็นฉบับร่าง เผยแพร่แล้วจะไม่มีในเว็บไซต์ เปิดรายการ เปลี่ยนช่องสถานะการเผยแพร่จาก “ฉบับร่าง” เป็น “เผยแพร่” บันทึก แล้วเผยแพร่อีกครั้ง'
    : undefined;
