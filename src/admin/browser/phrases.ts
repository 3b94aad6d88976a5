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
  // The same button leads to Forgejo and to Gitea.
  auth: { loggingIn: 'กำลังเข้าสู่ระบบ…', loginWithForgejo: 'เข้าสู่ระบบด้วยบัญชีของเซิร์ฟเวอร์ Git' },
  mediaLibrary: { mediaLibraryModal: { close: 'ปิด' } },
  app: {
    app: { loadingConfig: 'กำลังเปิดฟอร์ม…', waitingBackend: 'กำลังรอคำตอบจากที่เก็บเนื้อหา…' },
    header: { content: 'เนื้อหา', workflow: 'งานรอตรวจ', quickAdd: 'เพิ่มรายการ' },
  },
  collection: {
    sidebar: { collections: 'ชนิดของเนื้อหา', allCollections: 'ทุกชนิด', searchAll: 'ค้นหา', searchIn: 'ค้นหาใน' },
    collectionTop: {
      newButton: 'เพิ่ม%{collectionLabel}',
      viewAs: 'แสดงแบบ',
      viewAsList: 'แสดงเป็นรายการ',
      viewAsGrid: 'แสดงเป็นตาราง',
      filterBy: 'กรอง',
      sortBy: 'เรียงตาม',
    },
    entries: {
      loadingEntries: 'กำลังโหลดรายการ…',
      cachingEntries: 'กำลังเตรียมรายการ…',
      longerLoading: 'อาจใช้เวลาสักครู่',
      noEntries: 'ยังไม่มีรายการ',
      unpublishedHeader: 'รายการที่รอตรวจ',
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
      onDeleteUnpublishedChanges: 'ทิ้งสิ่งที่แก้ไว้และยังไม่เผยแพร่หรือไม่',
      onDeleteUnpublishedChangesWithUnsavedChanges: 'ทิ้งสิ่งที่แก้ไว้และยังไม่เผยแพร่ รวมทั้งสิ่งที่ยังไม่ได้บันทึก หรือไม่',
      onUpdatingWithUnsavedChanges: 'มีสิ่งที่ยังไม่ได้บันทึก กดบันทึกก่อนเปลี่ยนสถานะ',
      onPublishingWithUnsavedChanges: 'มีสิ่งที่ยังไม่ได้บันทึก กดบันทึกก่อนเผยแพร่',
      onPublishingNotReady: 'เปลี่ยนสถานะเป็น “ตรวจแล้ว” ก่อนเผยแพร่',
      onPublishing: 'เผยแพร่รายการนี้หรือไม่',
      onUnpublishing: 'นำรายการนี้ลงจากเว็บไซต์และเก็บไว้เป็นร่างหรือไม่',
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
      status: 'สถานะ: %{status}',
      updating: 'กำลังเปลี่ยนสถานะ…',
      unpublish: 'นำลงจากเว็บไซต์',
      unpublishing: 'กำลังนำลง…',
      deleteUnpublishedChanges: 'ทิ้งสิ่งที่แก้ไว้',
      deleteUnpublishedEntry: 'ทิ้งร่างนี้',
      deletePublishedEntry: 'ลบรายการ',
      deleteEntry: 'ลบรายการ',
      duplicate: 'ทำสำเนา',
      publishAndCreateNew: 'เผยแพร่แล้วเพิ่มรายการใหม่',
      publishAndDuplicate: 'เผยแพร่แล้วทำสำเนา',
    },
    editorInterface: { toggleNotes: 'ข้อความถึงกัน', togglePreview: 'เปิดหรือปิดตัวอย่างหน้าเว็บ', toggleScrollSync: 'เลื่อนไปพร้อมกัน' },
    editorNotesPane: {
      title: 'ข้อความถึงกัน',
      emptyState: 'ยังไม่มีข้อความ เขียนถึงผู้ตรวจหรือผู้เขียนด้านล่าง',
      addNote: 'เพิ่มข้อความ',
      addPlaceholder: 'เขียนข้อความ…',
      editPlaceholder: 'แก้ข้อความ…',
      save: 'บันทึก',
      cancel: 'ยกเลิก',
      edit: 'แก้',
      delete: 'ลบ',
      resolve: 'ปิดเรื่อง',
      unresolve: 'เปิดเรื่องอีกครั้ง',
      confirmDelete: 'ลบข้อความนี้หรือไม่',
      shortcut: 'กด Ctrl+Enter เพื่อเพิ่มข้อความ',
    },
    editorWidgets: {
      object: { expand: 'เปิด', collapse: 'พับ' },
      list: { add: 'เพิ่ม%{item}', addType: 'เพิ่ม%{item}' },
      datetime: { now: 'วันนี้', clear: 'ล้าง', setToNow: 'ใส่วันนี้ในช่อง%{fieldLabel}' },
    },
  },
  ui: {
    settingsDropdown: { account: 'บัญชีผู้ใช้' },
    toast: {
      noteAdded: 'เพิ่มข้อความแล้ว',
      noteUpdated: 'แก้ข้อความแล้ว',
      noteDeleted: 'ลบข้อความแล้ว',
      noteResolved: 'ปิดเรื่องแล้ว',
      noteReopened: 'เปิดเรื่องอีกครั้งแล้ว',
      onFailToAddNote: 'เพิ่มข้อความไม่สำเร็จ: %{details}',
      onFailToUpdateNote: 'แก้ข้อความไม่สำเร็จ: %{details}',
      onFailToDeleteNote: 'ลบข้อความไม่สำเร็จ: %{details}',
      onFailToToggleNote: 'เปลี่ยนสถานะของเรื่องไม่สำเร็จ: %{details}',
      onFailToPersist: 'ยังไม่ได้บันทึก: %{details}',
      onFailToLoadEntries: 'เปิดไม่สำเร็จ: %{details}',
      missingRequiredField: 'ยังกรอกไม่ครบ ดูช่องที่มีตัวหนังสือสีแดง',
      entrySaved: 'บันทึกแล้ว',
      entryPublished: 'เผยแพร่แล้ว',
      entryUnpublished: 'นำลงจากเว็บไซต์แล้ว',
      entryUpdated: 'เปลี่ยนสถานะแล้ว',
      onDeleteUnpublishedChanges: 'ทิ้งสิ่งที่แก้ไว้แล้ว',
      onFailToUpdateStatus: 'เปลี่ยนสถานะไม่สำเร็จ: %{details}',
      onFailToPublishEntry: 'เผยแพร่ไม่สำเร็จ: %{details}',
      onFailToUnpublishEntry: 'นำลงจากเว็บไซต์ไม่สำเร็จ: %{details}',
      onFailToDelete: 'ลบไม่สำเร็จ: %{details}',
      onLoggedOut: 'การเข้าสู่ระบบหมดอายุ คัดลอกสิ่งที่ยังไม่ได้บันทึก แล้วเข้าสู่ระบบอีกครั้ง',
    },
  },
  workflow: {
    workflow: {
      loading: 'กำลังโหลดงานที่รอตรวจ…',
      workflowHeading: 'งานรอตรวจ',
      newPost: 'เพิ่มรายการ',
      description: 'รอตรวจ %{smart_count} รายการ ตรวจแล้วและรอเผยแพร่ %{readyCount} รายการ',
      dateFormat: 'D/M/YYYY',
    },
    workflowCard: {
      deleteChanges: 'ทิ้งสิ่งที่แก้ไว้',
      deleteNewEntry: 'ทิ้งร่างนี้',
      publishChanges: 'เผยแพร่',
      publishNewEntry: 'เผยแพร่',
    },
    workflowList: {
      onDeleteEntry: 'ทิ้งรายการนี้ที่ยังไม่เผยแพร่หรือไม่',
      onPublishingNotReadyEntry: 'ลากรายการไปที่ช่อง “ตรวจแล้ว” ก่อนเผยแพร่',
      onPublishEntry: 'เผยแพร่รายการนี้หรือไม่',
      draftHeader: 'ร่าง',
      inReviewHeader: 'รอตรวจ',
      readyHeader: 'ตรวจแล้ว',
      currentEntries: '%{smart_count} รายการ',
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
