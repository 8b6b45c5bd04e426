import type * as z from 'zod';
import { Form } from '../parts/form.tsx';
import { filled, typed } from '../parts/form-data.ts';
import { type Option, SelectField } from '../parts/select-field.tsx';
import type { Acting } from './view.ts';

type Props = Acting & {
  readonly operation: 'giveFeedback' | 'recordDeparture' | 'answerBack';
  readonly schema: z.ZodType;
  readonly path?: Readonly<Record<string, string>>;
  /** The one field of the body. */
  readonly field: string;
  readonly label: string;
  readonly submit: string;
  readonly options: readonly Option[];
};

/** An act on a handover that says one word of a closed list. */
export function OneChoice({ view, field, label, options, path, ...form }: Props) {
  const pointer = `/${field}`;
  return (
    <Form
      {...form}
      path={{ handoverId: view.id, ...path }}
      build={(data) => filled({ [field]: typed(data, pointer) })}
      label={() => label}
      secondary
    >
      <SelectField pointer={pointer} label={label} options={options} />
    </Form>
  );
}
