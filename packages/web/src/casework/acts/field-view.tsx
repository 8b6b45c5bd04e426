import { ChoiceField } from '../../parts/choice-field.tsx';
import { DateBoxes } from '../../parts/date-boxes.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { PlaceField } from '../../places/place-field.tsx';
import { type Say, useWords } from '../../words/use-words.ts';
import { choiceOf } from './act-words.ts';
import { CitizenshipField, CodeField, LanguageField } from './code-field.tsx';
import { EntryField } from './entry-fields.tsx';
import type { FieldProps } from './field-props.ts';
import type { Field } from './fields.ts';
import { Either, Lines, Parts } from './nested-fields.tsx';
import { PictureField } from './picture-field.tsx';
import { TickField } from './tick-field.tsx';

/** One field by what it asks for. */
export function FieldView(props: FieldProps) {
  const { field, pointer, label, value } = props;
  const text = typeof value === 'string' || typeof value === 'number' ? { value: String(value) } : {};
  switch (field.type) {
    case 'text':
      if (placeCodes.includes(props.name)) return <input type="hidden" name={pointer} defaultValue={text.value} />;
      if (isPlace(props)) return <PlaceField pointer={pointer} label={label} {...text} />;
      return <TextField pointer={pointer} label={label} {...text} {...sizeOf(field.max)} />;
    case 'number':
      return <TextField pointer={pointer} label={label} {...text} number width="5" />;
    case 'yes-no':
      return <YesNo {...props} />;
    case 'mark':
      return <TickField pointer={pointer} label={label} ticked={value === true} />;
    case 'day':
    case 'date':
    case 'moment':
      return <When {...props} />;
    case 'one':
      return <One {...props} field={field} />;
    case 'some':
      return <Some {...props} field={field} />;
    case 'entry':
    case 'file':
      return <EntryField {...props} />;
    case 'code':
      return <CodeField {...props} />;
    case 'language':
      return <LanguageField {...props} />;
    case 'citizenship':
      return <CitizenshipField {...props} />;
    case 'hash':
      return <PictureField {...props} />;
    case 'many':
      return <Lines {...props} field={field} />;
    case 'parts':
      return <Parts {...props} field={field} />;
    case 'either':
      return <Either {...props} field={field} />;
    case 'fixed':
      return null;
  }
}

/** Fields for a place in Cambodia, and beside each the one for its code, which the choice fills in. */
const places = ['birthplace', 'returnAddress'];
const placeCodes = places.map((name) => `${name}Code`);

/** Lines that were written as several stay several. */
function isPlace({ name, value }: FieldProps): boolean {
  return places.includes(name) && !(typeof value === 'string' && value.includes('\n'));
}

function sizeOf(max: number) {
  if (max >= 1000) return { lines: 5 };
  return max > 120 ? { lines: 2 } : {};
}

/** A question is answered yes or no, and never by itself; what is no unless somebody says so is one box. */
function YesNo({ pointer, label, optional, value, undone }: FieldProps) {
  const say = useWords();
  if (optional) return <TickField pointer={pointer} label={label} ticked={value === true} />;
  const answers = ['yes', 'no'].map((one) => ({ value: one, label: choiceOf('', one) }));
  const options = undone ? [...answers, leftOpen(say)] : answers;
  const chosen = typeof value === 'boolean' ? [value ? 'yes' : 'no'] : [];
  return <ChoiceField pointer={pointer} legend={label} options={options} chosen={chosen} inline />;
}

function When({ field, pointer, label, value }: FieldProps) {
  const say = useWords();
  return (
    <DateBoxes
      pointer={pointer}
      legend={label}
      time={field.type === 'moment'}
      {...(field.type === 'date' ? { hint: say('acts.part-known') } : {})}
      {...(typeof value === 'string' ? { value: value.slice(0, 10) } : {})}
    />
  );
}

/** Of circles one stays chosen: where nothing has to be, one of them takes back what was chosen by mistake. */
function leftOpen(say: Say) {
  return { value: '', label: say('acts.left-open') };
}

function One({ name, field, pointer, label, value, undone }: FieldProps<Extract<Field, { type: 'one' }>>) {
  const say = useWords();
  const options = field.values.map((one) => ({ value: one, label: choiceOf(name, one) }));
  if (field.values.length <= 4) {
    return (
      <ChoiceField
        pointer={pointer}
        legend={label}
        options={undone ? [...options, leftOpen(say)] : options}
        chosen={typeof value === 'string' ? [value] : []}
      />
    );
  }
  const chosen = typeof value === 'string' ? { value } : {};
  return <SelectField pointer={pointer} label={label} options={options} empty={say('acts.choose')} {...chosen} />;
}

function Some({ name, field, pointer, label, value }: FieldProps<Extract<Field, { type: 'some' }>>) {
  const options = field.values.map((one) => ({ value: one, label: choiceOf(name, one) }));
  const chosen = Array.isArray(value) ? value.map(String) : [];
  return <ChoiceField pointer={pointer} legend={label} options={options} chosen={chosen} many />;
}
