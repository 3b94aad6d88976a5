/** Papers that the reader has ticked stay so on this device, for each manual by itself. */
for (const list of document.querySelectorAll<HTMLElement>('[data-tick-list]')) {
  const key = `km-documents-${location.pathname}`;
  const boxes = [...list.querySelectorAll<HTMLInputElement>('input')];
  const told = list.querySelector<HTMLElement>('[data-ticked]')!;
  const words = told.dataset['ticked']!;
  const ticked = (): string[] => boxes.filter(({ checked }) => checked).map(({ value }) => value);
  const tell = (): void => {
    told.textContent = words.replace('{ticked}', String(ticked().length)).replace('{all}', String(boxes.length));
  };
  const keep = (): void => {
    try {
      if (ticked().length > 0) localStorage.setItem(key, JSON.stringify(ticked()));
      else localStorage.removeItem(key);
    } catch {
      // Storage may be switched off; the ticks then last for this page.
    }
    tell();
  };
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    // A paper that the manual no longer names is forgotten with the next tick.
    if (Array.isArray(kept)) for (const box of boxes) box.checked = kept.includes(box.value);
  } catch {
    // What is kept there is no list of ours.
  }
  tell();
  list.addEventListener('change', keep);
  list.querySelector('[data-clear]')!.addEventListener('click', () => {
    for (const box of boxes) box.checked = false;
    keep();
  });
}
