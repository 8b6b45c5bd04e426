import * as z from 'zod';
import { day } from '../dates.ts';
import { code } from '../text.ts';
import directive009 from './directive-009.json' with { type: 'json' };

/** "7 forms and 2 special forms found in the Directive No. 009" (Standards 11(9)): nine places; what stands in them, the text does not say. */
export const formSlot = z.enum([
  'form-1',
  'form-2',
  'form-3',
  'form-4',
  'form-5',
  'form-6',
  'form-7',
  'special-1',
  'special-2',
]);
export type FormSlot = z.infer<typeof formSlot>;

const said = z.strictObject({ en: z.string(), km: z.string() });

/** A field and the words of Standards 11 it answers to. `health` fields are filled in at the health desk. */
const field = z.strictObject({
  code,
  article: z.string().regex(/^Standards 11\(\d\)$/),
  label: said,
  kept: z.enum(['form', 'health']),
});

/** One form in one version. */
export const formDefinition = z.strictObject({
  slot: formSlot,
  version: z.int().min(1),
  validFrom: day,
  basis: z.enum(['text', 'derived', 'local']),
  title: said,
  fields: z.array(field),
});
export type Form = z.infer<typeof formDefinition>;

const definitions = z.lazy(() => z.strictObject({ source: z.string(), forms: z.array(formDefinition) }));

/** All versions of all nine forms: a ministry that has the directive adds a version to the data, no line of code. */
export function allForms(): readonly Form[] {
  return definitions.parse(directive009).forms;
}

/** All versions of one form, the earliest first. */
export function formsOf(slot: FormSlot): readonly Form[] {
  return allForms()
    .filter((one) => one.slot === slot)
    .toSorted((a, b) => a.version - b.version);
}

/** A form in one version; none where it was never published. */
export function formOf(slot: FormSlot, version: number): Form | undefined {
  return formsOf(slot).find((one) => one.version === version);
}

/** Fields that are filled in at the desk of the case; the others are the health desk's. */
export function fieldsHere(form: Form): Form['fields'] {
  return form.fields.filter(({ kept }) => kept === 'form');
}

/** The version of a form that holds on a day. */
export function formOn(slot: FormSlot, on: string): Form | undefined {
  return formsOf(slot).findLast(({ validFrom }) => validFrom <= on);
}
