type Phrases = Readonly<Record<string, unknown>>;

const isPhrases = (value: unknown): value is Phrases => typeof value === 'object' && value !== null;

/** Phrases with others laid over them, name by name. */
const laidOver = (below: Phrases, above: Phrases): Phrases =>
  Object.fromEntries(
    [...new Set([...Object.keys(below), ...Object.keys(above)])].map((name) => {
      const [lower, upper] = [below[name], above[name]];
      return [name, isPhrases(lower) && isPhrases(upper) ? laidOver(lower, upper) : (upper ?? lower)];
    }),
  );

/** What Decap's own Thai lacks, misspells or says in words of a program. */
const OURS: Phrases = {
  app: {
    app: { loadingConfig: 'กำลังเปิดฟอร์ม…', waitingBackend: 'กำลังรอคำตอบจากที่เก็บเนื้อหา…' },
    header: { content: 'เนื้อหา', workflow: 'รอตรวจ' },
  },
  collection: {
    sidebar: { collections: 'ชนิดของเนื้อหา', allCollections: 'ทุกชนิด', searchAll: 'ค้นหา', searchIn: 'ค้นหาใน' },
    collectionTop: { newButton: 'เพิ่ม%{collectionLabel}', viewAs: 'แสดงแบบ', filterBy: 'กรอง', sortBy: 'เรียงตาม' },
    entries: {
      loadingEntries: 'กำลังโหลดรายการ…',
      cachingEntries: 'กำลังเตรียมรายการ…',
      longerLoading: 'อาจใช้เวลาสักครู่',
      noEntries: 'ยังไม่มีรายการ',
    },
  },
  editor: {
    editorControl: { field: { optional: 'เว้นได้', widgetLabel: '%{widgetLabel}' } },
    editorControlPane: {
      widget: {
        required: 'กรอก%{fieldLabel}',
        min: '%{fieldLabel} ต้องไม่ต่ำกว่า %{minValue}',
        max: '%{fieldLabel} ต้องไม่เกิน %{maxValue}',
        rangeMin: '%{fieldLabel} ต้องมีอย่างน้อย %{minCount} รายการ',
      },
    },
    editor: {
      onLeavePage: 'ยังไม่ได้บันทึก ออกจากหน้านี้โดยไม่บันทึกหรือไม่',
      onDeletePublishedEntry: 'ลบรายการนี้หรือไม่',
      onDeleteWithUnsavedChanges: 'ลบรายการนี้และสิ่งที่ยังไม่ได้บันทึกหรือไม่',
      confirmLoadBackup: 'มีสิ่งที่พิมพ์ค้างไว้และยังไม่ได้บันทึก นำกลับมาใช้หรือไม่',
      loadingEntry: 'กำลังเปิดรายการ…',
    },
    editorToolbar: {
      backCollection: 'กลับไปที่%{collectionLabel}',
      unsavedChanges: 'ยังไม่ได้บันทึก',
      changesSaved: 'บันทึกแล้ว',
      inReview: 'รอตรวจ',
      ready: 'ตรวจแล้ว',
      draft: 'ร่าง',
      publishNow: 'เผยแพร่',
      deletePublishedEntry: 'ลบรายการ',
      deleteEntry: 'ลบรายการ',
      duplicate: 'ทำสำเนา',
      publishAndCreateNew: 'เผยแพร่แล้วเพิ่มรายการใหม่',
      publishAndDuplicate: 'เผยแพร่แล้วทำสำเนา',
    },
    editorWidgets: { datetime: { now: 'วันนี้', clear: 'ล้าง', setToNow: 'ใส่วันนี้ในช่อง%{fieldLabel}' } },
  },
  ui: {
    toast: {
      onFailToPersist: 'ยังไม่ได้บันทึก: %{details}',
      onFailToLoadEntries: 'เปิดไม่สำเร็จ: %{details}',
      missingRequiredField: 'ยังกรอกไม่ครบ ดูช่องที่มีตัวหนังสือสีแดง',
      entrySaved: 'บันทึกแล้ว',
      entryPublished: 'เผยแพร่แล้ว',
    },
  },
};

/** On the editor's own machine nothing is published yet: a save writes the file. */
const LOCAL: Phrases = {
  editor: {
    editorToolbar: {
      publishing: 'กำลังบันทึก…',
      publish: 'บันทึก',
      published: 'บันทึกแล้ว',
      publishNow: 'บันทึก',
      publishAndCreateNew: 'บันทึกแล้วเพิ่มรายการใหม่',
      publishAndDuplicate: 'บันทึกแล้วทำสำเนา',
    },
  },
};

/** The words of the form. */
export const phrases = (decapThai: object, hasWorkflow: boolean, isLocal: boolean): Phrases =>
  laidOver(laidOver(decapThai as Phrases, OURS), isLocal && !hasWorkflow ? LOCAL : {});
