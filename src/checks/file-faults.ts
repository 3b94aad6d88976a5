import type { FileDoubt, FileFault } from '../attachments/inspect.ts';
import { extensionOf } from '../attachments/kinds.ts';
import type { SvgFault } from '../attachments/svg.ts';

type Explanation = [what: string, fix: string];

const AS_JPG = 'บันทึกเป็น JPG หรือ PNG แล้วใส่ใหม่ เช่น ./photo.jpg';
const AS_PDF = 'บันทึกเป็น PDF แล้วใส่ไฟล์ PDF แทน';

/** Kinds that clerks have and that are not published, by the ending of the name, with the way out. */
const WAYS_OUT: readonly [endings: RegExp, what: string, fix: string][] = [
  [
    /^(?:hei[cf]|hif)$/,
    'เป็นภาพ HEIC จากไอโฟน ซึ่งเว็บแสดงไม่ได้',
    'เปิดภาพแล้วบันทึกหรือส่งออกเป็น JPG (ในไอโฟน: ตั้งค่า > กล้อง > รูปแบบ > ใช้ได้กับอุปกรณ์ส่วนใหญ่) แล้วใส่ไฟล์ .jpg แทน',
  ],
  [/^(?:tiff?|bmp|psd|ico|jxl|jfif|jp2|raw|cr2|nef|arw|dng|eps|ai|wmf|emf|svgz|cdr)$/, 'เป็นภาพชนิดที่เว็บแสดงไม่ได้', AS_JPG],
  [
    /^(?:doc|xls|ppt|dot|xlt|pot)m$|^xlsb$|^dotx$|^xltx$/,
    'เป็นไฟล์ที่มีมาโคร (โปรแกรม) หรือแม่แบบ',
    'เปิดไฟล์แล้วบันทึกเป็น .docx .xlsx หรือ .pptx แล้วใส่ไฟล์นั้นแทน',
  ],
  [
    /^(?:html?|xhtml|xht|shtml|mht|mhtml|xml|xsl|xslt|rdf|m?js|cjs|ts|css|wasm|swf|hta|webmanifest|appcache)$/,
    'เป็นไฟล์ที่ทำงานได้ในเบราว์เซอร์ ซึ่งอาจเป็นอันตรายต่อผู้อ่าน',
    `${AS_PDF} หรือเขียนเนื้อหาเป็นไฟล์ .md`,
  ],
  [/^(?:rar|7z|tar|gz|tgz|bz2|xz|arj|cab|iso)$/, 'เป็นไฟล์บีบอัดที่ผู้อ่านหลายคนเปิดไม่ได้', 'แตกไฟล์แล้วบีบอัดใหม่เป็น .zip หรือใส่เอกสารข้างในทีละไฟล์'],
  [/^(?:mov|avi|wmv|mkv|3gp|flv|mpe?g|ts)$/, 'เป็นวีดิทัศน์ชนิดที่เว็บเล่นไม่ได้', 'บันทึกเป็น MP4 แล้วใส่ไฟล์ .mp4 แทน'],
  [/^(?:wma|aac|amr|flac|aiff?|mid)$/, 'เป็นเสียงชนิดที่เว็บเล่นไม่ได้', 'บันทึกเป็น MP3 แล้วใส่ไฟล์ .mp3 แทน'],
  [/^(?:pages|numbers|key|hwp|dwg|dxf|pub|vsdx?|mdb|accdb|one|xps|oxps|wps|et|dps)$/, 'เป็นไฟล์ที่ผู้อ่านส่วนใหญ่เปิดไม่ได้', AS_PDF],
];

const CONTENT_WAYS_OUT: Partial<Record<string, string>> = {
  heic: 'heic',
  tiff: 'tif',
  bmp: 'bmp',
  psd: 'psd',
  ico: 'ico',
  jxl: 'jxl',
  rar: 'rar',
  '7z': '7z',
  gzip: 'gz',
  html: 'html',
  xml: 'xml',
};

/** A kind that is not published, by the name alone or by what is in it too. */
export const explainKind = (name: string, content = 'unknown'): Explanation => {
  if (/^index\.(?:html?|php)$/i.test(name)) return [`"${name}" ชื่อไฟล์ซ้ำกับหน้าที่ระบบสร้าง`, `เปลี่ยนชื่อไฟล์ และ${AS_PDF}`];
  const ending = extensionOf(name);
  // A picture of HEIC that is called `.jpg` is told as what it is.
  const byContent = CONTENT_WAYS_OUT[content];
  const found = WAYS_OUT.find(([endings]) => endings.test(ending)) ?? (byContent && WAYS_OUT.find(([endings]) => endings.test(byContent)));
  if (found) return [`"${name}" ${found[1]}`, found[2]];
  return [
    `"${name}" ${content === 'program' || content === 'script' ? 'เป็นโปรแกรม' : 'เป็นไฟล์ชนิดที่ไม่เผยแพร่'}`,
    `เอาออก ถ้าเป็นเอกสารให้${AS_PDF} (ใช้ได้: PDF, Word, Excel, PowerPoint, OpenDocument, ภาพ, CSV, TXT, ZIP, MP3, MP4)`,
  ];
};

const explainSvg = (fault: SvgFault): string => {
  switch (fault.kind) {
    case 'not-well-formed':
      return 'เขียนไม่ครบ เปิดเป็นภาพไม่ได้';
    case 'entities':
      return 'มีการนิยามคำย่อ (ENTITY) ซึ่งไม่อนุญาต';
    case 'instruction':
      return 'มีคำสั่งเรียกแบบแผนจากที่อื่น ซึ่งไม่อนุญาต';
    case 'element':
      return `มี <${fault.name}> ซึ่งไม่อนุญาต เพราะอาจเป็นโค้ดที่ทำงานในเบราว์เซอร์`;
    case 'attribute':
      return `มี ${fault.name} ซึ่งเป็นโค้ดที่ทำงานในเบราว์เซอร์`;
    case 'reference':
      return `เรียกสิ่งที่อยู่นอกไฟล์ (${fault.name})`;
  }
};

/** Why a file that stands where a picture should is not shown: advice that makes a document of it would not mend that. */
export const explainPictureFault = (name: string, fault: FileFault): Explanation => {
  const [what, fix] = explainFault(name, fault);
  return fix.includes(AS_PDF) ? [what, `ใส่ไฟล์ภาพ JPG หรือ PNG แทน เช่น ./photo.jpg หรือลบภาพนี้ออก`] : [what, fix];
};

/** Why a file is not published, and what to do about it. */
export const explainFault = (name: string, fault: FileFault): Explanation => {
  switch (fault.kind) {
    case 'not-allowed':
      return explainKind(name, fault.content);
    case 'wrong-name':
      return [
        `"${name}" ข้างในเป็น ${fault.ending.toUpperCase()} ไม่ตรงกับชื่อ`,
        `เปลี่ยนชื่อไฟล์ให้ลงท้ายด้วย .${fault.ending} แล้วแก้ชื่อที่อ้างถึง หรือบันทึกใหม่เป็น ${extensionOf(name).toUpperCase()}`,
      ];
    case 'empty':
      return [`"${name}" เป็นไฟล์ว่าง (0 ไบต์)`, 'คัดลอกไฟล์จากต้นฉบับมาวางใหม่'];
    case 'lfs-pointer':
      return [`"${name}" ยังไม่ได้ดาวน์โหลด มีแต่ตัวชี้ของ Git LFS`, 'สั่ง git lfs pull แล้วตรวจใหม่'];
    case 'macros':
      return [`"${name}" มีมาโคร (โปรแกรมในเอกสาร)`, 'เปิดไฟล์แล้วบันทึกเป็น .docx .xlsx หรือ .pptx ที่ไม่มีมาโคร แล้วใส่ไฟล์นั้นแทน'];
    case 'locked':
      return [`"${name}" ตั้งรหัสผ่านไว้ ผู้อ่านเปิดไม่ได้`, 'เปิดไฟล์ เอารหัสผ่านออก แล้วบันทึกใหม่'];
    case 'other-encoding':
      return [`"${name}" ไม่ได้เก็บเป็น UTF-8 ภาษาไทยจะอ่านไม่ออก`, 'บันทึกใหม่เป็น UTF-8 (Excel: CSV UTF-8, Notepad: การเข้ารหัส UTF-8)'];
    case 'broken-picture':
      return [`"${name}" ไฟล์ภาพเสียหาย เปิดเป็นภาพไม่ได้`, 'เปิดภาพต้นฉบับแล้วบันทึกเป็น JPG หรือ PNG ใส่ใหม่'];
    case 'svg':
      return [`"${name}" ${explainSvg(fault.fault)}`, 'เปิดในโปรแกรมวาดภาพแล้วบันทึกเป็น SVG ธรรมดา (Plain SVG) หรือ PNG แล้วใส่ใหม่'];
    case 'zip-name':
      return [`"${name}" มีไฟล์ "${fault.name}" ข้างใน ซึ่งอาจเป็นอันตรายเมื่อแตกไฟล์`, 'เอาไฟล์นั้นออก แล้วบีบอัดใหม่เป็น .zip'];
  }
};

/** What readers may stumble over in a file that is published all the same. */
export const explainDoubt = (name: string, doubt: FileDoubt): Explanation => {
  switch (doubt.kind) {
    case 'named-as-other-picture':
      return [`"${name}" ข้างในเป็นภาพ ${doubt.ending.toUpperCase()} ไม่ตรงกับชื่อ`, `เปลี่ยนชื่อไฟล์ให้ลงท้ายด้วย .${doubt.ending} แล้วแก้ชื่อที่อ้างถึง`];
    case 'cut':
      return [`"${name}" ขาดตอนท้าย อาจคัดลอกมาไม่ครบ`, 'คัดลอกไฟล์จากต้นฉบับมาวางใหม่ แล้วลองเปิดดู'];
    case 'unreadable':
      return [`"${name}" ข้างในไม่ใช่ ${extensionOf(name).toUpperCase()} ผู้อ่านอาจเปิดไม่ได้`, 'ลองเปิดดู ถ้าเปิดไม่ได้ให้บันทึกจากต้นฉบับใหม่'];
  }
};
