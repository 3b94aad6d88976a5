import type { Problem } from '../../content/problem.ts';

/** What the whole check found, in a box over the form: fields may be folded away, and some things belong to no field. */

const NAME = 'km-problems';

const item = ({ label, field, what, fix }: Problem): HTMLLIElement => {
  const line = document.createElement('li');
  const name = document.createElement('strong');
  name.textContent = label ?? (field === '-' ? 'ทั้งรายการ' : field);
  const mend = document.createElement('p');
  mend.textContent = `วิธีแก้: ${fix}`;
  line.append(name, ` ${what}`, mend);
  return line;
};

export const hideProblems = (): void => document.querySelector(`.${NAME}`)?.remove();

/** Shows problems under a heading; with none, what was shown before goes. */
export const showProblems = (heading: string, problems: readonly Problem[], isError: boolean): void => {
  hideProblems();
  if (problems.length === 0) return;
  const box = document.createElement('section');
  box.className = `${NAME} ${isError ? 'km-errors' : 'km-warnings'}`;
  box.setAttribute('role', isError ? 'alert' : 'status');
  const title = document.createElement('h2');
  title.textContent = heading;
  const list = document.createElement('ul');
  list.append(...problems.map(item));
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'ปิด';
  close.addEventListener('click', hideProblems);
  box.append(title, list, close);
  document.body.append(box);
};
