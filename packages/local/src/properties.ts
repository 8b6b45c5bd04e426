import type { Properties } from './physical-names.ts';

/** Reads one property of a resolved template as an object; an absent one is empty. */
export function objectAt(properties: Properties | undefined, name: string): Properties {
  const value = properties?.[name];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Properties) : {};
}

/** Reads one property of a resolved template as a list; a single value stands for a list of one. */
export function listAt(properties: Properties | undefined, name: string): readonly unknown[] {
  const value = properties?.[name];
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** Reads one property of a resolved template as text, or the given text when it is absent. */
export function textAt(properties: Properties | undefined, name: string, otherwise = ''): string {
  const value = properties?.[name];
  return value === undefined || value === null ? otherwise : String(value);
}

/** Reads one property of a resolved template as a number, or the given number when it is absent. */
export function numberAt(properties: Properties | undefined, name: string, otherwise: number): number {
  const value = properties?.[name];
  return value === undefined ? otherwise : Number(value);
}
