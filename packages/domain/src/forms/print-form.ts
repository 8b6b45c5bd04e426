import { type Form, fieldsHere } from './form.ts';

const blank = '________________';

/** A form as lines for paper: its title and version, then each field with its answer or a line to write on. Fields of health stay blank: they are filled in at the health desk. */
export function printForm(
  form: Form,
  answers: readonly { readonly field: string; readonly answer: string }[],
  language: 'en' | 'km',
): readonly string[] {
  const here = fieldsHere(form).map(({ code }) => code);
  const head = `${form.title[language]} (${form.slot}, ${form.version})`;
  return [
    head,
    ...form.fields.map(({ code, label, article }) => {
      const answer = answers.find(({ field }) => field === code && here.includes(field))?.answer;
      return `${label[language]} [${article}]: ${answer ?? blank}`;
    }),
  ];
}
