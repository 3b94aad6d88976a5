import { fieldPath, type ShownList } from '../shared/field-path.ts';
import type { Control, ControlProps } from './decap.ts';

/** The controls that are on the page, so that a field can tell where it stands and be asked again. */
const controls = new Set<Control>();

/** Lists among them by id: a plan has a thousand controls, and each of them looks for the few around it. */
const lists = new Map<string, Control>();

export const show = (control: Control): void => {
  controls.add(control);
  if (control.props.field.get('widget') === 'list') lists.set(control.props.forID, control);
};

export const hide = (control: Control): void => {
  controls.delete(control);
  lists.delete(control.props.forID);
};

const listOf = (id: string): ShownList | undefined => {
  const list = lists.get(id);
  return list && { keys: (list.state['keys'] as readonly string[] | undefined) ?? [], isSingle: list.props.field.has('field') };
};

/** Where a control stands in the data of its entry. */
export const pathOf = ({ parentIds = [], forID }: ControlProps): (string | number)[] => fieldPath(parentIds, forID, listOf);

/** Asks every control again whether what it holds is right. */
export const askAgain = (): void => {
  for (const { props } of controls) props.validate?.();
};

export const shownControls = (): readonly Control[] => [...controls];
