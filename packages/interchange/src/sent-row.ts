import { placeCode } from '@homeward/domain/directory/place-code';
import { holdsPlaceCode } from './extras.ts';
import { fieldNamed } from './fields.ts';
import { tellsOfHiv } from './hiv.ts';
import type { HtcdsRecord, Value } from './record.ts';

/** What stands against a row that was sent: whoever sends it need not have read it with our reader. */
export type RowFault = {
  readonly field: string;
  readonly code: 'unknown-field' | 'wrong-kind' | 'not-a-place-code' | 'tells-of-hiv';
};

function isOfItsKind(name: string, value: Value): boolean {
  const field = fieldNamed(name);
  if (field?.kind === 'flag') return typeof value === 'boolean';
  if (field?.kind === 'many')
    return Array.isArray(value) && value.every((one) => field.codes === undefined || one in field.codes);
  if (typeof value !== 'string') return false;
  if (field?.kind === 'date') return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value);
  return field?.codes === undefined || value in field.codes;
}

function textsIn(value: Value | readonly string[]): readonly string[] {
  if (typeof value === 'boolean') return [];
  return typeof value === 'string' ? [value] : value;
}

export function faultsOfRow({ fields, other, extra }: HtcdsRecord): readonly RowFault[] {
  const named = [...Object.entries(fields), ...Object.entries(other)];
  return [
    ...named
      .filter(([name]) => fieldNamed(name) === undefined)
      .map(([field]) => ({ field, code: 'unknown-field' as const })),
    ...Object.entries(fields)
      .filter(([name, value]) => fieldNamed(name) !== undefined && !isOfItsKind(name, value))
      .map(([field]) => ({ field, code: 'wrong-kind' as const })),
    ...Object.entries(extra)
      .filter(([name, value]) => holdsPlaceCode(name) && !placeCode.safeParse(value).success)
      .map(([field]) => ({ field, code: 'not-a-place-code' as const })),
    ...[...named, ...Object.entries(extra)]
      .filter(([, value]) => textsIn(value).some(tellsOfHiv))
      .map(([field]) => ({ field, code: 'tells-of-hiv' as const })),
  ];
}
