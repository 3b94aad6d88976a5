import type { Root } from 'hast';
import { walkElements } from './walk.ts';

/** A code block wider than the screen scrolls, so the keyboard must reach it; a box of a task list needs a name. Changes the tree. */
export const finishControls = (tree: Root): void => {
  walkElements(tree, ({ tagName, properties }) => {
    if (tagName === 'pre') properties.tabIndex = 0;
    if (tagName === 'input') properties.ariaLabel = properties.checked ? 'ทำแล้ว' : 'ยังไม่ได้ทำ';
  });
};
