import { describe, expect, it } from 'vitest';
import { fileText, formData, UnreadableEntry } from '#src/admin/shared/entry-text.ts';
import { formFields } from '#src/admin/shared/form-fields.ts';
import { writtenData } from '#src/admin/shared/form-data.ts';
import { readContent } from '#src/content/read.ts';
import { readText } from '#src/content/read-entry.ts';
import { CONTENT_FOLDERS } from '../../support/municipalities.ts';

/** What the form would hold after Decap has taken the data into its own kind of groups and lists, and back. */
const throughForm = (data: object): Record<string, unknown> => JSON.parse(JSON.stringify(data)) as Record<string, unknown>;

describe.each(CONTENT_FOLDERS)('the entries of %s', (folder) => {
  const { entries } = readContent(folder);
  const own = entries.filter(({ path }) => !path.includes('base-content'));

  it('come out of the form as they went in, byte by byte, when nothing is changed', () => {
    expect(own.length).toBeGreaterThan(10);
    const changed = own.filter(
      ({ collection, format, text }) => fileText(collection, format, throughForm(formData(collection, format, text))) !== text,
    );
    expect(changed.map(({ path }) => path)).toEqual([]);
  });

  it('keep the meaning of every other field, and every comment, when one is changed', () => {
    const comments = (text: string): string[] =>
      text
        .split('\n')
        .filter((line) => /^\s*#/.test(line))
        .map((line) => line.trim());
    for (const { collection, format, text, data, body, path } of own) {
      const named = collection === 'site' ? 'name' : 'title';
      const written = fileText(collection, format, { ...throughForm(formData(collection, format, text)), [named]: 'ชื่อใหม่' });
      const { entry } = readText({ collection, id: 'x', file: path, path, format }, written);
      expect({ path, data: entry.data, body: entry.body }).toEqual({ path, data: { ...(data as object), [named]: 'ชื่อใหม่' }, body });
      if (format === 'yaml') expect(comments(written)).toEqual(comments(text));
    }
  });
});

describe('what is written', () => {
  it('is a new file with what was filled in, and nothing of what was left empty', () => {
    const text = fileText('cop-summaries', 'yaml', {
      title: ' เสวนาครั้งที่ 1 ',
      _id: 'x',
      audience: 'public',
      status: 'published',
      sample: false,
      updated: '2022-03-01',
      community: 'waste-sorting',
      date: '2022-02-14',
      place: 'ห้องประชุม',
      present: { count: 12, posts: ['ปลัดเทศบาล', '', null] },
      question: 'แยกขยะอย่างไร',
      summary: '',
      department: null,
      stories: [{ teller: 'ครู', story: 'เริ่มจากบ้าน', lesson: '' }],
      review: { expected: '', happened: null },
      photographs: [],
    });
    expect(text).toBe(
      [
        'title: เสวนาครั้งที่ 1',
        'updated: 2022-03-01',
        'community: waste-sorting',
        'date: 2022-02-14',
        'place: ห้องประชุม',
        'present:',
        '  count: 12',
        '  posts:',
        '    - ปลัดเทศบาล',
        'question: แยกขยะอย่างไร',
        'stories:',
        '  - teller: ครู',
        '    story: เริ่มจากบ้าน',
        '',
      ].join('\n'),
    );
  });

  it('keeps the body apart from the fields', () => {
    const text = fileText('assets', 'md', { title: 'เรื่อง', updated: '2022-03-01', _body: 'ย่อหน้าแรก\n\nย่อหน้าถัดไป  \n' });
    expect(text).toBe('---\ntitle: เรื่อง\nupdated: 2022-03-01\n---\n\nย่อหน้าแรก\n\nย่อหน้าถัดไป\n');
    const again = formData('assets', 'md', text);
    expect(again['_body']).toBe('ย่อหน้าแรก\n\nย่อหน้าถัดไป\n');
    expect(fileText('assets', 'md', { ...again, _body: 'ใหม่' })).toBe('---\ntitle: เรื่อง\nupdated: 2022-03-01\n---\n\nใหม่\n');
  });

  it('changes a row deep in a plan and leaves every comment and every other row where they are', () => {
    const before = [
      '# ตามเล่มแผน',
      'title: แผน',
      'tables:',
      '  - id: km-1 # ตารางแรก',
      '    rows:',
      '      - number: 1',
      '        activity: ประชุม',
      '      # แถวนี้แก้เมื่อมีนาคม',
      '      - number: "1.1"',
      '        activity: อบรม # จากบันทึก',
      '',
    ].join('\n');
    const form = throughForm(formData('plans', 'yaml', before)) as { tables: { rows: { activity: string }[] }[] };
    form.tables[0]!.rows[1]!.activity = 'อบรมรุ่นสอง';
    expect(fileText('plans', 'yaml', form as never)).toBe(before.replace('activity: อบรม #', 'activity: อบรมรุ่นสอง #'));
    form.tables[0]!.rows.shift();
    expect(fileText('plans', 'yaml', form as never)).toContain('# แถวนี้แก้เมื่อมีนาคม');
  });

  it('leaves lines alone that it did not change, however brackets stand in them', () => {
    const before = 'title: ก\naliases: [ประปา, ท่อรั่ว]\nsources:\n  - { document: ระเบียบ, section: ข้อ 1 }\n  - {document: คำสั่ง}\n';
    expect(fileText('glossary', 'yaml', { ...formData('glossary', 'yaml', before), title: 'ข' })).toBe(before.replace('ก', 'ข'));
    const text = 'title: ก\ndefinition: "[ ว่าง ] และ [ว่าง]"\n';
    expect(fileText('glossary', 'yaml', { ...formData('glossary', 'yaml', text), definition: '[ว่าง] และ [ว่าง]' })).toContain(
      '"[ว่าง] และ [ว่าง]"',
    );
  });

  it('takes the fields of another kind away when the kind of a measure changes', () => {
    const measure = { name: 'measure', label: '', widget: 'shapes', required: false } as const;
    const [field] = formFields('plans')
      .find(({ name }) => name === 'tables')!
      .fields!.find(({ name }) => name === 'rows')!
      .fields!.find(({ name }) => name === 'targets')!
      .fields!.filter(({ name }) => name === measure.name);
    const before = { measure: { by: 'entries', collection: 'assets', topic: 'ขยะ' } };
    expect(writtenData([field!], { measure: { by: 'none', collection: 'assets', topic: 'ขยะ', reason: 'ยังไม่มีข้อมูล' } }, before)).toEqual({
      measure: { by: 'none', reason: 'ยังไม่มีข้อมูล' },
    });
  });

  it('says in Thai where a file cannot be read', () => {
    expect(() => formData('assets', 'md', 'ไม่มีส่วนหัว')).toThrow(UnreadableEntry);
    expect(() => formData('assets', 'yaml', 'title: [')).toThrow(/^เปิดในฟอร์มไม่ได้ บรรทัด 1: /);
  });
});
