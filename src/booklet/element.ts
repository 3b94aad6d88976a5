import type { Element, Properties } from 'hast';

type Child = Element | string;

/** An element of HTML with its children. */
export const element = (tagName: string, properties: Properties, ...children: readonly (Child | readonly Child[])[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.flat().map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});
