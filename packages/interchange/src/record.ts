import type { SectionName } from '@homeward/domain/case/sections';
import { sectionOfExtra } from './extras.ts';
import type { Field } from './field.ts';
import { fieldNamed, fields } from './fields.ts';

export type Value = string | boolean | readonly string[];

/**
 * One row of HTCDS as we keep it: what its lists know under its name, codes they do not know aside (`htcds_other`), and columns that
 * HTCDS does not have. Nothing is dropped.
 */
export type HtcdsRecord = {
  readonly fields: Readonly<Record<string, Value>>;
  readonly other: Readonly<Record<string, readonly string[]>>;
  readonly extra: Readonly<Record<string, string>>;
};

/** The text of a field, where it is one. */
export function textOf({ fields: said }: HtcdsRecord, name: string): string | undefined {
  const value = said[name];
  return typeof value === 'string' ? value : undefined;
}

export function codesOf({ fields: said }: HtcdsRecord, name: string): readonly string[] {
  const value = said[name];
  if (value === undefined || typeof value === 'boolean') return [];
  return typeof value === 'string' ? [value] : value;
}

function sectionOf(name: string): SectionName {
  return fieldNamed(name)?.section ?? 'testimony';
}

function only<T>(said: Readonly<Record<string, T>>, keeps: (name: string) => boolean): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(said).filter(([name]) => keeps(name)));
}

/** Of a record, what these fields and columns hold. */
export function filtered(
  { fields: said, other, extra }: HtcdsRecord,
  keeps: (field: Field) => boolean,
  keepsExtra: (name: string) => boolean,
): HtcdsRecord {
  const names = new Set(fields.filter(keeps).map(({ name }) => name));
  const isKept = (name: string) => names.has(name);
  return { fields: only(said, isKept), other: only(other, isKept), extra: only(extra, keepsExtra) };
}

function isEmpty({ fields: said, other, extra }: HtcdsRecord): boolean {
  return [said, other, extra].every((part) => Object.keys(part).length === 0);
}

/** A record cut by the sections of our file: each part is sealed, read and shared like its section. */
export function partsOf(record: HtcdsRecord): Readonly<Partial<Record<SectionName, HtcdsRecord>>> {
  const names = [...Object.keys(record.fields), ...Object.keys(record.other)].map(sectionOf);
  const sections = new Set([...names, ...Object.keys(record.extra).map(sectionOfExtra)]);
  const parts = [...sections].map((section) => {
    const part = filtered(
      record,
      (one) => one.section === section,
      (name) => sectionOfExtra(name) === section,
    );
    return [section, part] as const;
  });
  return Object.fromEntries(parts.filter(([, part]) => !isEmpty(part)));
}

/** Parts put together again. */
export function joined(parts: readonly HtcdsRecord[]): HtcdsRecord {
  return {
    fields: Object.assign({}, ...parts.map((part) => part.fields)),
    other: Object.assign({}, ...parts.map((part) => part.other)),
    extra: Object.assign({}, ...parts.map((part) => part.extra)),
  };
}
