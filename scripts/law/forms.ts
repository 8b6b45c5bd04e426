import { formOn, formSlot } from '../../packages/domain/src/forms/form.ts';
import { printForm } from '../../packages/domain/src/forms/print-form.ts';

/** The forms of Directive 009 that hold on a day (YYYY-MM-DD), blank, Khmer before English: for the office that fills them by hand. */
export function blankForms(on: string): string {
  const forms = formSlot.options.flatMap((slot) => formOn(slot, on) ?? []);
  return forms.map((form) => [...printForm(form, [], 'km'), ...printForm(form, [], 'en')].join('\n')).join('\n\n');
}
