import type { AnyEntry } from '../domain/entry.ts';
import { z } from 'astro/zod';
import { printable } from './printable.ts';
import { INTERNAL_FIELDS } from '../schemas/fragments/entry.ts';
import { schemas, type CollectionName } from '../schemas/collections.ts';

/** A column of a CSV: field name and Thai label. */
export interface Column {
  field: string;
  label: string;
}

/** Top-level fields of a collection, in the order of its schema. */
export const columnsOf = (collection: CollectionName): Column[] => {
  const { shape } = schemas[collection] as z.ZodObject;
  const shown = Object.entries(shape as Record<string, z.ZodType>).filter(
    ([field, schema]) => !(INTERNAL_FIELDS as readonly string[]).includes(field) && !isSearchOnly(schema),
  );
  return [
    { field: 'id', label: 'รหัส' },
    { field: 'address', label: 'ที่อยู่ของหน้า' },
    ...shown.map(([field, schema]) => ({ field, label: labelOf(schema) ?? field })),
  ];
};

/** Whether a field is there to be found by alone, so that no file for readers has it. */
const isSearchOnly = (schema: z.ZodType): boolean => schema.meta()?.searchOnly === true;

const labelOf = (schema: z.ZodType): string | undefined => {
  const own = schema.meta()?.title;
  if (own) return own;
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? labelOf(schema.unwrap() as z.ZodType) : undefined;
};

/** Data of an entry as published: what the page shows, with its id and address. */
export const toRecord = (entry: AnyEntry, toAddress = (address: string) => address): Record<string, unknown> => {
  const { shape } = schemas[entry.collection] as z.ZodObject;
  const shown = Object.entries(entry.data).filter(([field]) => !isSearchOnly(shape[field] as z.ZodType));
  return { id: entry.id, address: toAddress(entry.address), ...Object.fromEntries(shown) };
};

/** A list in one cell: texts joined by a line break, anything deeper as JSON. */
const toCell = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.every((item) => typeof item !== 'object') ? value.join('\n') : JSON.stringify(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
};

const escapeCell = (value: string): string => {
  const cell = printable(value);
  // A cell that begins like a formula would run in a spreadsheet; some look past spaces, and read wide signs as plain ones.
  const safe = /^\s*[=+@\t＝＋－＠-]/.test(cell) && !/^-\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** CSV of records: UTF-8 with BOM and CRLF, so that Excel opens Thai text as it is. */
export const formatCsv = (columns: readonly Column[], records: readonly Readonly<Record<string, unknown>>[]): string => {
  const rows = records.map((record) => columns.map(({ field }) => escapeCell(toCell(record[field]))));
  return `\uFEFF${[columns.map(({ label }) => escapeCell(label)), ...rows].map((row) => row.join(',')).join('\r\n')}\r\n`;
};

/** CSV of a collection. */
export const toCsv = (collection: CollectionName, entries: readonly AnyEntry[], toAddress?: (address: string) => string): string =>
  formatCsv(
    columnsOf(collection),
    entries.map((entry) => toRecord(entry, toAddress)),
  );
