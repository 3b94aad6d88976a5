import { posix } from 'node:path';
import { inspectFile } from '../../attachments/inspect.ts';
import { folderOf, readLink } from '../../routes/links.ts';
import { explainPictureFault } from '../file-faults.ts';
import { usedFiles } from '../used-files.ts';
import { bodyFinding } from '../body-finding.ts';
import type { Rule } from '../rule.ts';
import { isEmptyAddress } from './link-has-address.ts';

/** A picture is a file kept beside entries, of a kind that every browser shows. */
export const pictureShows: Rule = {
  id: 'picture-shows',
  severity: 'error',
  binding: true,
  title: 'ภาพเป็นไฟล์ภาพที่เว็บแสดงได้',
  why: 'ภาพที่เปิดไม่ได้จะเป็นช่องว่างบนหน้า',
  example: {
    at: 'body',
    wrong: '![แผนที่ตั้งสำนักงาน](https://example.go.th/map.png)',
    right: '[แผนที่ตั้งสำนักงาน](https://example.go.th/map.png)',
  },
  check: function* (context) {
    for (const { raw, facts } of context.bodies)
      for (const { url, image, ...place } of facts.links) {
        if (!image || isEmptyAddress(url)) continue;
        const target = readLink(url, folderOf(raw));
        if (/^https?:/i.test(url)) yield bodyFinding(raw, place, 'ภาพอยู่ที่เว็บไซต์อื่น', 'ดาวน์โหลดภาพมาวางในโฟลเดอร์เดียวกัน แล้วใช้ ./ชื่อภาพ');
        else if (isNoPicture(url, folderOf(raw)))
          yield bodyFinding(
            raw,
            place,
            `"${url}" ${outside(url, folderOf(raw)) ?? 'ไม่ใช่ไฟล์ภาพ'}`,
            'วางภาพไว้ในโฟลเดอร์เดียวกับไฟล์นี้ แล้วใช้ ./ชื่อภาพ',
          );
        // A file that is not there is reported as a link.
        else if (target.kind === 'file') {
          const attachment = context.attachmentAt(target.collection, target.name);
          const found = attachment && inspectFile(attachment);
          if (found?.fault) yield bodyFinding(raw, place, ...explainPictureFault(target.name, found.fault));
          else if (found && !found.size)
            yield bodyFinding(
              raw,
              place,
              `"${target.name}" ไม่ใช่ไฟล์ภาพ หรือเป็นชนิดที่เว็บแสดงไม่ได้`,
              'ถ้าเป็นเอกสารให้ลบ ! ข้างหน้าออก ถ้าเป็นภาพให้บันทึกเป็น JPG หรือ PNG แล้วใส่ใหม่ เช่น ./photo.jpg',
            );
        }
      }
    for (const { attachment, found, image, inField, finding } of usedFiles(context)) {
      if (!image || !inField) continue;
      if (found.fault) yield finding(...explainPictureFault(attachment.name, found.fault));
      else if (!found.size)
        yield finding(
          `"${attachment.name}" ไม่ใช่ไฟล์ภาพ หรือเป็นชนิดที่เว็บแสดงไม่ได้`,
          'บันทึกภาพเป็น JPG หรือ PNG แล้วใส่ชื่อไฟล์ใหม่ ถ้าเป็นเอกสารให้ทำลิงก์ในเนื้อหาแทน',
        );
    }
  },
};

/** Where a picture is that stands beside no entry, written as a way up the folders. */
const outside = (url: string, folder: string): string | undefined => {
  const [path = ''] = url.split(/[?#]/);
  if (!path.startsWith('../') || !/\.[a-z0-9]+$/i.test(path)) return undefined;
  return posix.join(folder, path).startsWith('..') ? 'อยู่นอกโฟลเดอร์เนื้อหา' : 'อยู่นอกโฟลเดอร์ชุดข้อมูล';
};

/** Whether the address of a picture is that of a page, or of a place in one. */
export const isNoPicture = (url: string, folder: string): boolean => ['page', 'fragment'].includes(readLink(url, folder).kind);
