import { suggestId } from '../../authoring/new-entry.ts';
import { isCollectionName } from '../../schemas/collections.ts';
import { ID_PATTERN, MAX_ID_LENGTH } from '../../schemas/fragments/fields.ts';
import { dataOfForm } from '../shared/entry-text.ts';
import { listOf } from '../shared/form-collections.ts';
import { fileNameFor } from '../shared/photo-name.ts';
import { BODY_BUTTONS, inserted } from '../shared/body-buttons.ts';
import { addressOfChosen, keepChosen } from './chosen-files.ts';
import type { FormCheck } from './check.ts';
import {
  baseComponent,
  decap,
  type Control,
  type ControlClass,
  type ControlProps,
  type Element,
  type EntryMap,
  type ImmutableMap,
  type Validity,
} from './decap.ts';
import { NoPicture, preparePhotograph } from './photograph.ts';
import { hide, pathOf, show } from './shown-controls.ts';
import type { Town } from './town.ts';

/** Decap's script runs after ours. */
const h: typeof decap.h = (type, props, ...children) => decap.h(type, props, ...children);

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

/** A control that also says what our schemas and rules say of what it holds. */
const checked = (Base: ControlClass, check: FormCheck): ControlClass => {
  const messageAt = ({ props }: Control): string | undefined =>
    // Of a field that must be filled in and is empty, Decap speaks.
    isEmpty(props.value) && props.field.get('required') !== false
      ? undefined
      : check.errorAt(props.getEntry(), String(props.collection.get('name')), pathOf(props), props.value);
  return class extends Base {
    constructor(props: ControlProps) {
      super(props);
      const own = this.isValid?.bind(this);
      this.isValid = (): Validity => {
        const message = messageAt(this);
        return message === undefined ? (own?.() ?? true) : { error: { type: 'CUSTOM', message, parentIds: this.props.parentIds } };
      };
      const validate = this.validate?.bind(this);
      // Groups and lists pass the question on to their fields; what is wrong with themselves is said beside that.
      if (validate)
        this.validate = (): void => {
          validate();
          const message = messageAt(this);
          if (message !== undefined)
            this.props.onValidateObject(this.props.forID, [{ type: 'CUSTOM', message, parentIds: this.props.parentIds }]);
        };
      const mount = this.componentDidMount?.bind(this);
      this.componentDidMount = (): void => {
        show(this);
        mount?.();
      };
      const unmount = this.componentWillUnmount?.bind(this);
      this.componentWillUnmount = (): void => {
        hide(this);
        unmount?.();
      };
    }
  };
};

/** Text of any length, in a box that grows with it. */
const wordsControl = (Base: ControlClass): ControlClass =>
  class extends Base {
    override render(): Element {
      const { forID, value, classNameWrapper, onChange, setActiveStyle, setInactiveStyle } = this.props;
      return h('textarea', {
        id: forID,
        className: `${classNameWrapper} km-words`,
        rows: 1,
        value: value ?? '',
        onChange: ({ target }: { target: HTMLTextAreaElement }) => onChange(target.value),
        onFocus: setActiveStyle,
        onBlur: setInactiveStyle,
      });
    }
  };

/** A choice among entries, or rows of plans, by their titles. */
const referenceControl = (town: Town): ControlClass => {
  const Select = decap.CMS.getWidget('select').control;
  return class extends Select {
    override render(): unknown {
      const { field } = this.props;
      const options = town
        .targets(String(field.get('target')))
        .map(({ code, title }) => ({ value: code, label: title ? `${title} (${code})` : code }));
      const { props } = this;
      this.props = { ...props, field: field.set('options', options) };
      try {
        return super.render();
      } finally {
        this.props = props;
      }
    }
  };
};

/** The id of an entry: chosen once, when it is new. */
const idControl = (Base: ControlClass, town: Town): ControlClass =>
  class extends Base {
    override isValid = (): Validity => {
      const { getEntry, value, collection } = this.props;
      if (!getEntry().get('newRecord') || typeof value !== 'string' || value === '') return true;
      const list = listOf(String(collection.get('name')));
      const taken = town.entries.some(({ collection: of, id }) => of === list.collection && id === value);
      const message = taken
        ? `รหัส "${value}" มีแล้ว — ตั้งรหัสอื่น หรือเว้นว่างให้ระบบตั้ง`
        : ID_PATTERN.test(value) && value.length <= MAX_ID_LENGTH
          ? undefined
          : `"${value}" ใช้เป็นรหัสไม่ได้ — ใช้ a–z, 0–9 และขีดกลาง เช่น building-permit หรือเว้นว่างให้ระบบตั้ง`;
      return message === undefined ? true : { error: { type: 'CUSTOM', message } };
    };

    override render(): Element {
      const { forID, value, classNameWrapper, onChange, setActiveStyle, setInactiveStyle, getEntry, collection } = this.props;
      const entry = getEntry();
      const isNew = entry.get('newRecord') === true;
      return h('input', {
        id: forID,
        type: 'text',
        className: classNameWrapper,
        readOnly: !isNew,
        placeholder: isNew ? suggestedId(town, entry, String(collection.get('name'))) : '',
        value: isNew ? (value ?? '') : String(entry.get('slug')),
        onChange: ({ target }: { target: HTMLInputElement }) => onChange(target.value.trim().toLowerCase()),
        onFocus: setActiveStyle,
        onBlur: setInactiveStyle,
      });
    }
  };

/** The id that an entry gets when nobody chooses one. */
export const suggestedId = (town: Town, entry: EntryMap, list: string): string => {
  const { collection, format } = listOf(list);
  if (!isCollectionName(collection)) return '';
  const { data } = dataOfForm(collection, format, entry.get('data').toJS());
  const given = Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, [String(value)]]] : [],
    ),
  );
  return suggestId(town.entries, collection, given, town.facts.today);
};

/** Keeps a chosen file to be saved beside the entry; a picture is made ready for a page. @returns its name there. @throws {NoPicture} */
const keepBeside = async (
  chosen: File,
  isPicture: boolean,
  { collection, onPersistMedia, field }: Pick<ControlProps, 'collection' | 'onPersistMedia' | 'field'>,
  { facts, beside }: Town,
): Promise<string> => {
  const prepared = isPicture ? await preparePhotograph(chosen) : { blob: chosen, extension: chosen.name.split('.').at(-1)!.toLowerCase() };
  const folder = listOf(String(collection.get('name'))).collection;
  const name = fileNameFor(chosen.name, prepared.extension, facts.today, (each) => beside.has(`${folder}/${each}`));
  const file = new File([prepared.blob], name, { type: prepared.blob.type });
  await onPersistMedia(file, { field });
  beside.add(`${folder}/${name}`);
  keepChosen(file);
  return name;
};

const faultOf = (error: unknown): string => (error instanceof NoPicture ? error.message : `ใส่ไฟล์ไม่สำเร็จ: ${String(error)}`);

/** The body as Markdown, with buttons for what it may hold. */
const bodyControl = (Base: ControlClass, town: Town): ControlClass =>
  class extends Base {
    box: HTMLTextAreaElement | null = null;
    /** What is to be selected once this text is shown. */
    selection: { text: string; start: number; end: number } | undefined;

    constructor(props: ControlProps) {
      super(props);
      this.state = { fault: undefined };
    }

    /** The words for those who do not see the picture are typed next; the check asks for them. */
    async insertPicture(chosen: File): Promise<void> {
      this.setState({ fault: undefined });
      try {
        const name = await keepBeside(chosen, true, this.props, town);
        this.insert('\n\n![', `](./${name})\n\n`, '');
      } catch (error) {
        this.setState({ fault: faultOf(error) });
      }
    }

    insert(before: string, after: string, example: string): void {
      const { box } = this;
      if (!box) return;
      const { text, start, end } = inserted(box.value, box.selectionStart, box.selectionEnd, { before, after, example });
      this.selection = { text, start, end };
      this.props.onChange(text);
    }

    // Before the new text is in the box, a cursor that is set would go to its end.
    override componentDidUpdate = (): void => {
      const { box, selection } = this;
      if (!box || box.value !== selection?.text) return;
      this.selection = undefined;
      box.focus();
      box.setSelectionRange(selection.start, selection.end);
    };

    override render(): Element {
      const { forID, value, classNameWrapper, onChange, setActiveStyle, setInactiveStyle, collection } = this.props;
      const { format } = listOf(String(collection.get('name')));
      const { fault } = this.state;
      const buttons = BODY_BUTTONS.filter(({ mdx }) => mdx !== true || format === 'mdx');
      return h(
        'div',
        { className: classNameWrapper },
        h(
          'div',
          { className: 'km-buttons', role: 'toolbar', 'aria-label': 'ใส่ในเนื้อหา' },
          ...buttons.map(({ label, before, after, example }) =>
            h('button', { key: label, type: 'button', onClick: () => this.insert(before, after, example) }, label),
          ),
          h(
            'span',
            { className: 'km-file' },
            h('input', {
              id: `${forID}-picture`,
              type: 'file',
              accept: 'image/*',
              onChange: ({ target }: { target: HTMLInputElement }) => {
                const [chosen] = target.files ?? [];
                if (chosen) void this.insertPicture(chosen);
                // The same picture may be chosen again.
                target.value = '';
              },
            }),
            h('label', { className: 'km-choose', htmlFor: `${forID}-picture` }, 'ภาพ'),
          ),
        ),
        typeof fault === 'string' ? h('p', { className: 'km-fault', role: 'alert' }, fault) : null,
        h('textarea', {
          id: forID,
          className: 'km-body',
          rows: 16,
          spellCheck: false,
          ref: (element: HTMLTextAreaElement | null) => {
            this.box = element;
          },
          value: value ?? '',
          onChange: ({ target }: { target: HTMLTextAreaElement }) => onChange(target.value),
          onFocus: setActiveStyle,
          onBlur: setInactiveStyle,
        }),
      );
    }
  };

/** A file beside the entry: a picture, made ready for a page; or a document as it is. */
const fileControl = (Base: ControlClass, town: Town, isPicture: boolean): ControlClass =>
  class extends Base {
    constructor(props: ControlProps) {
      super(props);
      this.state = { fault: undefined, isBusy: false };
    }

    async take(chosen: File): Promise<void> {
      this.setState({ isBusy: true, fault: undefined });
      try {
        this.props.onChange(await keepBeside(chosen, isPicture, this.props, town));
        this.setState({ isBusy: false });
      } catch (error) {
        this.setState({ isBusy: false, fault: faultOf(error) });
      }
    }

    override render(): Element {
      const { forID, value, classNameWrapper, getAsset, field } = this.props;
      const name = typeof value === 'string' ? value : '';
      const shown = addressOfChosen(name) ?? (name && isPicture ? getAsset(name, field)?.toString() : undefined);
      const { fault, isBusy } = this.state;
      return h(
        'div',
        { className: `${classNameWrapper} km-file` },
        shown && isPicture ? h('img', { src: shown, alt: '' }) : null,
        name ? h('p', { className: 'km-file-name' }, name) : null,
        h(
          'label',
          { className: 'km-choose', htmlFor: forID },
          isBusy ? 'กำลังเตรียมไฟล์…' : name ? 'เลือกไฟล์อื่น' : isPicture ? 'เลือกภาพ' : 'เลือกไฟล์',
        ),
        h('input', {
          id: forID,
          type: 'file',
          accept: isPicture ? 'image/*' : undefined,
          onChange: ({ target }: { target: HTMLInputElement }) => {
            const [chosen] = target.files ?? [];
            if (chosen) void this.take(chosen);
          },
        }),
        isPicture ? h('p', { className: 'km-note' }, 'ระบบย่อภาพ หมุนให้ถูกทิศ และลบพิกัดกับข้อมูลกล้องออกให้') : null,
        typeof fault === 'string' ? h('p', { className: 'km-fault', role: 'alert' }, fault) : null,
      );
    }
  };

/** A group of several shapes: what kind it is, and the fields of that kind. */
const shapesControl = (): ControlClass => {
  const Group = decap.CMS.getWidget('object').control;
  return class extends Group {
    /** The field as that of a group with the fields of the kind that is chosen. */
    shape(): ImmutableMap {
      const { field, value } = this.props;
      const told = String(field.get('told'));
      const kind = (value as ImmutableMap | undefined)?.get(told);
      const fields = typeof kind === 'string' ? (field.get('shapes') as ImmutableMap).get(kind) : undefined;
      return fields === undefined
        ? field
        : field.set('fields', (field.get('fields') as { concat: (more: unknown) => unknown }).concat(fields));
    }

    within<Result>(work: () => Result): Result {
      const { props } = this;
      this.props = { ...props, field: this.shape() };
      try {
        return work();
      } finally {
        this.props = props;
      }
    }

    constructor(props: ControlProps) {
      super(props);
      const validate = this.validate?.bind(this);
      this.validate = (): void => this.within(() => validate?.());
    }

    override render(): unknown {
      return this.within(() => super.render());
    }
  };
};

/** Takes Decap's controls for ours, and adds those that it has none for. */
export const registerWidgets = (town: Town, check: FormCheck): void => {
  const { CMS } = decap;
  const Base = baseComponent();
  const own: Record<string, ControlClass> = {
    words: wordsControl(Base),
    reference: referenceControl(town),
    'entry-id': idControl(Base, town),
    body: bodyControl(Base, town),
    picture: fileControl(Base, town, true),
    attachment: fileControl(Base, town, false),
    shapes: shapesControl(),
  };
  for (const name of ['string', 'number', 'boolean', 'select', 'datetime', 'list', 'object'])
    CMS.registerWidget(name, checked(CMS.getWidget(name).control, check));
  for (const [name, control] of Object.entries(own)) CMS.registerWidget(name, name === 'entry-id' ? control : checked(control, check));
};
