import { z } from 'astro/zod';
import { text, url } from './fields.ts';

/** How to reach an office or a post at work; never a private number (PDPA B.E. 2562). */
export const contactSchema = z.strictObject({
  place: text('สถานที่').optional(),
  telephone: text('โทรศัพท์ที่ทำงาน').optional(),
  email: z.email('อีเมลไม่ถูกต้อง เช่น saraban@example.go.th').meta({ title: 'อีเมล' }).optional(),
  line: text('LINE', 'ชื่อบัญชีทางการ เช่น @example').optional(),
  facebook: url('Facebook').optional(),
  hours: text('เวลาทำการ').optional(),
  map: url('แผนที่', 'ลิงก์ไปยังที่ตั้งในแผนที่ออนไลน์').optional(),
});
export type Contact = z.output<typeof contactSchema>;
