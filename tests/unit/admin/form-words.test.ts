import { describe, expect, it } from 'vitest';
import { formCollections } from '#src/admin/shared/form-collections.ts';
import { formFields, type FormField } from '#src/admin/shared/form-fields.ts';
import { inFormWords, wordsOf } from '#src/admin/shared/form-words.ts';

const words = wordsOf(formFields('cop-summaries'));

describe('words of the form', () => {
  it.each([
    ['ใส่เมื่อจัดหลายวัน วันแรกอยู่ใน date และ place แล้ว', 'ใส่เมื่อจัดหลายวัน วันแรกอยู่ใน “วันที่เสวนา” และ “สถานที่” แล้ว'],
    ['true เมื่อเป็นรายการที่สมมติขึ้น', 'เลือกเมื่อเป็นรายการที่สมมติขึ้น'],
    [
      'เพิ่มบรรทัด supersededBy: ตามด้วยรหัสของรายการใหม่ หรือเปลี่ยน status เป็น published',
      'กรอกช่อง“ถูกแทนที่ด้วย” ด้วยรหัสของรายการใหม่ หรือเปลี่ยน “สถานะการเผยแพร่” เป็น published',
    ],
    ['เขียน status: superseded หรือลบบรรทัด supersededBy', 'เขียน “สถานะการเผยแพร่” เป็น “ถูกแทนที่” หรือล้างช่อง“ถูกแทนที่ด้วย”'],
    ['รหัส "title" ไม่มี', 'รหัส "title" ไม่มี'],
    ['ดู https://example.go.th/place.html', 'ดู https://example.go.th/place.html'],
    ['เช่น [2021-12, 2022-03]', 'เช่น 2021-12, 2022-03'],
  ])('say %s', (file, form) => {
    expect(inFormWords(file, words)).toBe(form);
  });

  it('leave no name of a field and no code in a hint', () => {
    const all = (fields: readonly FormField[]): FormField[] =>
      fields.flatMap((field) => [
        field,
        ...all([...(field.fields ?? []), ...(field.field ? [field.field] : []), ...Object.values(field.shapes ?? {}).flat()]),
      ]);
    const collections = formCollections([], '');
    const told = collections.flatMap(({ name, fields, files }) => {
      const inForm = all(fields ?? files![0]!.fields);
      const names = new Set(inForm.map((field) => field.name));
      return inForm
        .filter(({ widget }) => widget !== 'hidden')
        .flatMap(({ hint = '', label }) => {
          const left = hint.replaceAll(/"[^"]*"|“[^”]*”/g, '').match(/(?<![\w/.@-])[a-z][a-zA-Z]+(?![\w/.-])/g) ?? [];
          return left.filter((word) => names.has(word)).map((word) => `${name} ${label}: ${word}`);
        });
    });
    expect(told).toEqual([]);
  });
});
