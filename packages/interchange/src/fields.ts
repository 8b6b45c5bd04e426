import type { Field } from './field.ts';
import { caseFields } from './fields/case-fields.ts';
import { exploitationFields } from './fields/exploitation-fields.ts';
import { personFields } from './fields/person-fields.ts';

/**
 * THE table of the 84 fields of HTCDS 2.0 (IOM, CC BY 4.0 with IOM's terms): name, label, kind, where each lives in our file, its
 * class. Readers, writers, the mapping to a case and what an export leaves out all follow from it.
 */
export const fields: readonly Field[] = [...personFields, ...exploitationFields, ...caseFields];

const byName = new Map(fields.map((one) => [one.name, one]));

export function fieldNamed(name: string): Field | undefined {
  return byName.get(name);
}
