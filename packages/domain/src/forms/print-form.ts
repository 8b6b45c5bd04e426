import type { Form } from './form.ts';

const blank = '________________';

/** A form as lines for paper: its title and version, then each field with its answer or a line to write on. Fields of health stay blank: they are filled in at the health desk. */
export function printForm(
  form: Form,
  answers: Readonly<Record<string, string>>,
  language: 'en' | 'km',
): readonly string[] {
  const head = `${form.title[language]} (${form.slot}, ${form.version})`;
  return [
    head,
    ...form.fields.map(({ code, label, kept, article }) => {
      const answer = kept === 'form' ? answers[code] : undefined;
      return `${label[language]} [${article}]: ${answer ?? blank}`;
    }),
  ];
}
