import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWell, readFolder, removeTemporaryFolders } from '../support/build.ts';
import { fullMunicipality, TODAY } from '../support/full-municipality.ts';
import { BuiltSite, ofKind, wordsOf, type Page } from './pages.ts';

afterAll(removeTemporaryFolders);

/** The municipality in which every field of every schema is filled, as it is built. */
let site: BuiltSite;
beforeAll(async () => {
  const { out } = await buildWell(fullMunicipality(), {
    KM_AUDIENCE: 'staff',
    SOURCE_DATE_EPOCH: String(Date.parse(`${TODAY}T00:00:00+07:00`) / 1000),
  });
  site = new BuiltSite(readFolder(out), '/');
}, 600_000);

const page = (address: string): Page => {
  const found = site.pages.find((each) => each.address === address);
  if (!found) throw new Error(`No page at ${address}`);
  return found;
};
const words = (address: string): string => wordsOf(page(address).main);

describe('the page of a manual', () => {
  it('shows the total time as printed, with the reason for it', () => {
    expect(words('/manuals/complaint/')).toContain('รวม 15 วัน');
    expect(words('/manuals/complaint/')).toContain('ระเบียบกำหนดให้แจ้งผลภายใน 15 วัน');
  });

  it('shows each fee as it is stated', () => {
    const fees = words('/manuals/signboard-tax/');
    for (const fee of ['200 บาท ต่อครั้ง', 'ไม่เกิน 1,000 บาท', '100–500 บาท ต่อตารางเมตร', 'ไม่เกินร้อยละ 5 ของค่าภาษี', 'ตามบัญชีท้ายเทศบัญญัติ'])
      expect(fees).toContain(fee);
  });

  it('says that there are no fees and no papers', () => {
    const said = words('/manuals/complaint/');
    expect(said).toContain('ไม่เสียค่าธรรมเนียม');
    expect(said).toContain('ไม่ต้องใช้เอกสาร');
  });

  it('says nothing of fees where the manual says nothing', () => {
    expect(words('/manuals/cash-handling/')).not.toContain('ค่าธรรมเนียม');
  });

  it('tells papers apart by who hands them in, with how many of each', () => {
    const cases = ofKind(page('/manuals/signboard-tax/').main, 'h4').map(wordsOf);
    expect(cases).toEqual(['บุคคลธรรมดา', 'นิติบุคคล', 'นิติบุคคล กรณีมอบอำนาจให้ผู้อื่นยื่นแทน']);
    expect(words('/manuals/signboard-tax/')).toContain('ฉบับจริง 1 · สำเนา 1');
  });

  it('shows how long a licence holds, and the month in which the manual was issued', () => {
    expect(words('/manuals/signboard-tax/')).toContain('อายุใบอนุญาต1 ปีนับแต่วันที่ออก');
    expect(words('/manuals/complaint/')).toContain('ประกาศใช้ธันวาคม 2564');
  });
});

describe('the page of a summary of a CoP', () => {
  const address = '/cop-summaries/field-crew-1/';

  it('shows every day with its place', () => {
    expect(words(address)).toContain('9 กุมภาพันธ์ 2565 ห้องประชุมกองช่าง');
    expect(words(address)).toContain('10 กุมภาพันธ์ 2565 ศาลาประชาคมหมู่ 3');
  });

  it('shows objectives and problems', () => {
    expect(words(address)).toContain('รวบรวมวิธีล้างรางที่ได้ผล');
    expect(words(address)).toContain('รถดูดโคลนมีคันเดียว');
  });

  it('shows photographs with words for those who cannot see them, at their size', () => {
    const [picture] = ofKind(page(address).main, 'img');
    expect(picture?.properties).toMatchObject({ alt: 'คนงานนั่งล้อมวงเล่าวิธีล้างราง', loading: 'lazy', width: 4, height: 1 });
    expect(picture?.properties.src).toMatch(/\/cop-summaries\/talk\.png$/);
    expect(site.text('cop-summaries/talk.png')).toBeDefined();
    expect(words(address)).toContain('วงเสวนาวันแรก');
  });
});

it('minutes of a council show session, resolution and votes', () => {
  const said = words('/meetings/council-2-1/');
  expect(said).toContain('สมัยสามัญ สมัยที่ 2 ครั้งที่ 1 ประจำปี พ.ศ. 2565');
  expect(said).toContain('มติที่ประชุม: ที่ประชุมมีมติอนุมัติ');
  expect(said).toContain('เห็นชอบ 10 เสียง ไม่เห็นชอบ 1 เสียง งดออกเสียง 1 เสียง');
});

it('a report of training for residents is due from nobody', () => {
  const said = words('/training-reports/waste-course/');
  expect(said).toContain('หน่วยงานจัดให้ประชาชน');
  expect(said).toContain('ประชาชนหมู่ 3 40 คน');
  expect(said).not.toContain('กำหนดส่งรายงาน');
  expect(words('/training-reports/follow-up/2565/')).not.toContain('คัดแยกขยะที่ต้นทาง');
  expect(words('/training-reports/follow-up/2565/')).toContain('การดูแลระบบระบายน้ำ');
});

it('a card of somebody outside the office says so, and when consent was given', () => {
  const said = words('/experts/expert-basket/');
  expect(said).toContain('ฐานะปราชญ์ชาวบ้านด้านจักสาน');
  expect(said).toContain('บุคคลนอกหน่วยงานให้ความยินยอมเผยแพร่เมื่อ 20 กุมภาพันธ์ 2565');
});

describe('an activity', () => {
  it('has a page with all that is told of it', () => {
    const said = words('/activities/waste-day/');
    for (const part of [
      '12–13 กุมภาพันธ์ 2565',
      'คลองแม่ทดสอบ',
      'คลองไม่มีขยะตกค้าง',
      'ประชาชนหมู่ 1 ถึง 5',
      'ผู้ร่วม120 คน',
      'งบประมาณ20,000 บาท',
      'ใช้จริง18,500 บาท',
      'เก็บขยะได้ 2 ตัน',
      'ฝนตกในวันที่สอง',
      'วันแรกของโครงการ',
    ])
      expect(said).toContain(part);
    expect(ofKind(page('/activities/waste-day/').main, 'img')[0]?.properties.alt).toBe('ประชาชนช่วยกันเก็บขยะริมคลอง');
  });

  it('stands in the list, on the home page, on those of its year and department, and in the data files', () => {
    for (const address of ['/activities/', '/', '/years/2565/', '/departments/engineering/'])
      expect(words(address), address).toContain('โครงการคลองสวยน้ำใส');
    expect(site.text('data/activities.csv')).toContain('ใช้จริง (บาท)');
    expect(site.text('data/activities.json')).toContain('คลองแม่ทดสอบ');
    expect(site.text('rss.xml')).toContain('โครงการคลองสวยน้ำใส');
    expect(site.text('sitemap.xml')).toContain('/activities/waste-day/');
  });

  it('leads to the row of the plan that it serves, and counts in a row that counts activities', () => {
    expect(words('/activities/waste-day/')).toContain('การสื่อสาร');
    expect(words('/plans/2565/change-1/3/')).toContain('โครงการคลองสวยน้ำใส');
  });
});

describe('a plan', () => {
  const plan = '/plans/2565/printed/';
  const row = '/plans/2565/strategy-1/1-1/';

  it('shows its vision and missions, and where it starts from and wants to be', () => {
    const said = words(plan);
    for (const text of ['เทศบาลแห่งการเรียนรู้', 'ส่งเสริมให้บุคลากรแลกเปลี่ยนความรู้', 'ปี 2564 มีคู่มือ 3 เรื่อง', 'คู่มือ 10 เรื่อง'])
      expect(said).toContain(text);
  });

  it('shows a table by strategy under the headings of the paper, with its own columns and numbers', () => {
    const table = ofKind(page(plan).main, 'table').find((each) => wordsOf(each).includes('ความเสี่ยง'))!;
    const headings = ofKind(table, 'th').map(wordsOf);
    expect(headings.slice(0, 8)).toEqual(['โครงการ', 'ความเสี่ยง', 'กลุ่มเป้าหมาย', 'ระยะเวลา', 'ตัวชี้วัด', 'เป้าหมาย', 'งบประมาณ', 'ผู้รับผิดชอบ']);
    expect(headings[8]).toMatch(/^1\.1 ?อบรมการเขียนคู่มือ/);
    expect(wordsOf(table)).toContain('ผู้เข้าอบรมไม่ครบ');
    expect(words(plan)).toContain('ยุทธศาสตร์ที่ 1 องค์กรแห่งการเรียนรู้');
  });

  it('says of each target of a row what it asks for: at least, at most, a range, by quarter, in another year', () => {
    const said = words(row);
    for (const text of ['อย่างน้อย 3 เรื่อง', 'ไม่เกิน 5 เรื่อง', 'ระหว่าง 3 ถึง 5 คะแนน', 'สิ้นไตรมาส 1–4: 0, 1, 1, 2', 'ปี 2566 อย่างน้อย 6 เรื่อง'])
      expect(said).toContain(text);
  });

  it('counts in the quarters or months that the paper names, and nowhere else', () => {
    expect(words(row)).toContain('นับผลในช่วง 1 มกราคม – 31 มีนาคม 2565 และ 1 กรกฎาคม – 30 กันยายน 2565');
    expect(words('/plans/2565/strategy-1/1-2/')).toContain('นับผลในช่วง 1–31 ธันวาคม 2564 และ 1–31 มีนาคม 2565');
  });

  it('names who leads, who joins and who helps from outside, for whom, and where the money comes from and goes', () => {
    const said = words(row).replaceAll(/\s/g, '');
    for (const text of [
      'กลุ่มเป้าหมายพนักงานเทศบาล',
      'ส่วนราชการที่ร่วมรับผิดชอบกองช่าง',
      'หน่วยงานภายนอกที่ร่วมศูนย์ส่งเสริมการเรียนรู้ประจำอำเภอ',
      'แหล่งงบประมาณเทศบัญญัติงบประมาณ',
      'ได้รับจัดสรร18,000บาท',
      'ใช้จ่ายจริง17,500บาท',
    ])
      expect(said).toContain(text);
  });

  it('says that a target is not stated where the paper states none', () => {
    expect(words('/plans/2565/strategy-1/1-2/')).toContain('เป้าหมาย: ไม่ระบุ');
  });
});

it('an assessment shows the marks of its own scale, weights and codes, and a full mark as one', () => {
  const { address } = site.pages.find((each) => /^\/assessments\/[^/]+\/$/.test(each.address))!;
  const said = words(address);
  for (const text of ['คะแนนเต็ม 3', '3 มี', 'KM-1', 'KM-1.1', '3 – มี', 'คะแนนรวมตามน้ำหนัก 3.00 จาก 3']) expect(said).toContain(text);
});
