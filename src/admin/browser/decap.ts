/** As much of Decap CMS as the form uses; its own types are of its packages, which are not installed. */

/** A value of Immutable.js, as Decap keeps its state. */
export interface ImmutableMap {
  get: (name: string, otherwise?: unknown) => unknown;
  set: (name: string, value: unknown) => ImmutableMap;
  has: (name: string) => boolean;
  delete: (name: string) => ImmutableMap;
  toJS: () => Record<string, unknown>;
}

/** Where an entry stands while it is edited. */
export interface EntryMap extends ImmutableMap {
  get: ((name: 'data') => ImmutableMap) & ((name: 'newRecord') => boolean | undefined) & ((name: string) => string | undefined);
}

/** What Decap hands to a control of a field. */
export interface ControlProps {
  field: ImmutableMap;
  value: unknown;
  forID: string;
  parentIds?: readonly (string | undefined)[];
  classNameWrapper: string;
  collection: ImmutableMap;
  onChange: (value: unknown) => void;
  onChangeObject: (field: ImmutableMap, value: unknown, metadata?: unknown) => void;
  onValidateObject: (id: string, errors: readonly FieldError[]) => void;
  onPersistMedia: (file: File, options: { field: ImmutableMap }) => Promise<{ payload?: { path?: string; name?: string } } | undefined>;
  getAsset: (path: string, field: ImmutableMap) => { toString: () => string } | undefined;
  getEntry: () => EntryMap;
  setActiveStyle: () => void;
  setInactiveStyle: () => void;
  validate?: () => void;
  mediaPaths: ImmutableMap;
}

export interface FieldError {
  type: 'CUSTOM';
  message: string;
  parentIds?: readonly (string | undefined)[] | undefined;
}

export type Validity = boolean | { error: boolean | FieldError };

/** A React component, of which Decap makes and ends the instances. */
export interface Control {
  props: ControlProps;
  state: Record<string, unknown>;
  setState: (state: Record<string, unknown>) => void;
  isValid?: () => Validity;
  validate?: () => void;
  componentDidMount?: () => void;
  componentDidUpdate?: () => void;
  componentWillUnmount?: () => void;
  /** A method, for a class may override it. */
  render(): unknown;
}
export type ControlClass = new (props: ControlProps) => Control;

/** A React component that Decap shows beside the form. */
export interface PreviewPane {
  props: { entry: EntryMap };
  state: Record<string, unknown>;
  setState: (state: Record<string, unknown>) => void;
  componentDidMount?: () => void;
  componentDidUpdate?: (before: { entry: EntryMap }) => void;
  componentWillUnmount?: () => void;
  render(): unknown;
}
export type PreviewClass = new (props: { entry: EntryMap }) => PreviewPane;

/** What `window.h` makes; React alone looks into it. */
export type Element = object;

/** The connection to a Git server. Servers are asked for the entries of a folder, and of folders within it down to a depth. */
export interface Backend {
  entriesByFolder: (folder: string, extension: string, depth: number) => unknown;
  allEntriesByFolder?: (folder: string, extension: string, depth: number, pathRegex?: RegExp) => unknown;
  getEntry: (path: string) => Promise<{ data: string }>;
  api?: {
    listFiles?: (folder: string, options: { depth: number }) => Promise<readonly { path: string }[]>;
    listAllFiles?: (folder: string, recursive: boolean) => Promise<readonly { path: string }[]>;
  };
  persistEntry?: Asked;
  deleteFiles?: Asked;
  updateUnpublishedEntryStatus?: Asked;
  publishUnpublishedEntry?: Asked;
  deleteUnpublishedEntry?: Asked;
}

type Asked = (...args: unknown[]) => Promise<unknown>;

export interface DecapWindow {
  CMS_MANUAL_INIT?: boolean;
  h: (type: string, props?: object | null, ...children: unknown[]) => Element;
  CMS: {
    init: (options: { config: Record<string, unknown> }) => void;
    registerWidget: (name: string, control: ControlClass) => void;
    getWidget: (name: string) => { control: ControlClass };
    registerPreviewTemplate: (name: string, template: PreviewClass) => void;
    registerPreviewStyle: (css: string, options: { raw: true }) => void;
    registerCustomFormat: (
      name: string,
      extension: string,
      format: { fromFile: (text: string) => object; toFile: (data: object) => string },
    ) => void;
    registerEventListener: (listener: {
      name: 'preSave' | 'postSave' | 'prePublish' | 'preUnpublish';
      handler: (event: { entry: EntryMap }) => unknown;
    }) => void;
    /** What makes the connection to a kind of Git server. */
    getBackend: (name: string) => { init: (...args: unknown[]) => Backend };
    registerLocale: (name: string, phrases: object) => void;
    getLocale: (name: string) => object;
  };
}

export const decap = window as unknown as DecapWindow;

/** React's own component, of Decap's copy of React: what the control of text begins with. */
export const baseComponent = (): ControlClass => Object.getPrototypeOf(decap.CMS.getWidget('text').control) as ControlClass;
