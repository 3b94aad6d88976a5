import { fieldPath, type ShownList } from '../shared/field-path.ts';
import type { Control, ControlProps } from './decap.ts';

/** The controls that are on the page, so that a field can tell where it stands and be asked again. */
const controls = new Set<Control>();

const listOfControl = ({ props, state }: Control): ShownList => ({
  keys: (state['keys'] as readonly string[] | undefined) ?? [],
  isSingle: props.field.has('field'),
});

export const show = (control: Control): void => void controls.add(control);
export const hide = (control: Control): void => void controls.delete(control);

/** Where a control stands in the data of its entry. */
export const pathOf = ({ parentIds = [], forID }: ControlProps): (string | number)[] => {
  const lists = new Map(
    [...controls]
      .filter(({ props }) => props.field.get('widget') === 'list')
      .map((control) => [control.props.forID, listOfControl(control)]),
  );
  return fieldPath(parentIds, forID, lists);
};

/** Asks every control again whether what it holds is right. */
export const askAgain = (): void => {
  for (const { props } of controls) props.validate?.();
};

export const shownControls = (): readonly Control[] => [...controls];
