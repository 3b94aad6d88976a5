import type { Element } from 'hast';

/** Whether a link is one that the parser makes between a text and its footnote. */
export const isFootnoteMark = ({ properties }: Element): boolean => 'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties;

/** Whether a heading is the one above all footnotes. */
export const isFootnoteTitle = ({ properties }: Element): boolean => properties.id === 'footnote-label';
