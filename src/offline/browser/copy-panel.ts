import { copyState, eraseCopy, wantCopy } from './keep-copy.ts';

/* The part of the privacy notice about the copy: how much this browser keeps, and the button that ends it. */

const panel = document.querySelector<HTMLElement>('[data-copy-panel]');
const size = panel?.querySelector('[data-copy-size]');
const button = panel?.querySelector('button');

const sizeOf = (bytes: number): string => (bytes < 100_000 ? 'ไม่ถึง 0.1 เมกะไบต์' : `ประมาณ ${(bytes / 1_000_000).toFixed(1)} เมกะไบต์`);

const show = async (): Promise<void> => {
  const isWanted = copyState() === 'wanted';
  const { usage = 0 } = await navigator.storage.estimate();
  size!.textContent = isWanted ? `ขณะนี้เว็บไซต์ใช้ที่เก็บของเบราว์เซอร์นี้${sizeOf(usage)}` : 'ขณะนี้ไม่เก็บสำเนาไว้ในเครื่องนี้';
  button!.textContent = isWanted ? 'ลบข้อมูลที่เก็บไว้ในเครื่องนี้' : 'เก็บไว้อ่านเมื่อไม่มีสัญญาณ';
  panel!.hidden = false;
};

if (size && button && copyState() !== 'impossible') {
  button.addEventListener('click', () => void (copyState() === 'wanted' ? eraseCopy() : wantCopy()).then(show));
  void show();
  // On a first visit the copy is made meanwhile.
  void navigator.serviceWorker.ready.then(show);
}
