import { keepCopy } from '../offline/browser/keep-copy.ts';

/** The reader's display choices: kept on the device, applied at once. */
const root = document.documentElement;

for (const input of document.querySelectorAll<HTMLInputElement>('[data-setting]')) {
  const setting = input.dataset['setting']!;
  input.checked = input.value === (root.getAttribute(`data-${setting}`) ?? '');
  input.addEventListener('change', () => {
    if (input.value) root.setAttribute(`data-${setting}`, input.value);
    else root.removeAttribute(`data-${setting}`);
    try {
      if (input.value) localStorage.setItem(`km-${setting}`, input.value);
      else localStorage.removeItem(`km-${setting}`);
    } catch {
      // Storage may be switched off; the choice then lasts for this page.
    }
  });
}

// A menu left open would cover the page it leads away from.
for (const menu of document.querySelectorAll<HTMLDetailsElement>('[data-menu]')) {
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  document.addEventListener('click', (event) => {
    if (!menu.contains(event.target as Node)) menu.open = false;
  });
}

const copyAddress = async (button: HTMLButtonElement): Promise<void> => {
  try {
    await navigator.clipboard.writeText(location.href);
    button.textContent = 'คัดลอกลิงก์แล้ว';
  } catch {
    // Plain http pages have no clipboard; the address bar still has the link.
    button.textContent = 'คัดลอกจากแถบที่อยู่';
  }
};
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]'))
  button.addEventListener('click', () => void copyAddress(button));

// The search dialog: its code comes when the reader first asks for it.
const searchLink = document.querySelector<HTMLAnchorElement>('[data-search]');
let dialog: Promise<HTMLDialogElement> | undefined;

/** Keeps what the reader types while that code is on its way; the function returned gives it, and ends it. */
const keepTyping = (): (() => string) => {
  let typed = '';
  const keep = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key.length > 1) return;
    event.preventDefault();
    typed += event.key;
  };
  document.addEventListener('keydown', keep);
  return () => {
    document.removeEventListener('keydown', keep);
    return typed;
  };
};

const openSearch = async (): Promise<void> => {
  const typed = keepTyping();
  const { base, index, aZ, departments } = searchLink!.dataset as { base: string; index: string; aZ: string; departments: string };
  try {
    dialog ??= import('../search/browser/ui/dialog.ts').then(({ createDialog }) =>
      createDialog({ base, index, aZ, departments, results: searchLink!.href }),
    );
    const opened = await dialog;
    if (opened.open) return;
    opened.showModal();
    const field = opened.querySelector('input')!;
    const text = typed();
    if (text) {
      field.value = text;
      field.dispatchEvent(new Event('input'));
    } else field.select();
  } catch {
    // Without the dialog the link still leads to the results page.
    dialog = undefined;
    location.assign(searchLink!.href);
  } finally {
    typed();
  }
};
if (searchLink && !document.querySelector('[data-search-results]')) {
  searchLink.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void openSearch();
  });
  document.addEventListener('keydown', (event) => {
    const typing = (event.target as Element).closest('input, textarea, select, [contenteditable]');
    const asked =
      (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey) ||
      (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey));
    if (!asked) return;
    event.preventDefault();
    void openSearch();
  });
}

keepCopy();
