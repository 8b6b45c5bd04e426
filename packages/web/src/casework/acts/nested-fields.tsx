import { useContext, useState } from 'react';
import { ChoiceField } from '../../parts/choice-field.tsx';
import { ErrorMessage, idOf, useFieldError } from '../../parts/field-errors.tsx';
import { useWords } from '../../words/use-words.ts';
import { labelOf, wayWords } from './act-words.ts';
import { linesOf, wayOf } from './body.ts';
import { EntryChoices } from './entry-fields.tsx';
import { AnyField, type FieldProps } from './field-props.ts';
import type { Field, Part } from './fields.ts';

type Of<Type extends Field['type']> = FieldProps<Extract<Field, { type: Type }>>;

/** One part of a body, with its words. What may stay empty says so. */
function PartView(props: { act: string; part: Part; pointer: string; value?: unknown; undone: boolean }) {
  const say = useWords();
  const FieldView = useContext(AnyField);
  const { act, part, pointer, value, undone } = props;
  const name = labelOf(act, part.name, pointer.split('/').at(-2));
  // Nobody is asked for what has its usual answer; a box that stays empty is an answer.
  const plain = !part.optional || part.field.type === 'yes-no' || part.field.type === 'some';
  const label = plain ? name : say('acts.optional', { label: name });
  return (
    <FieldView
      act={act}
      name={part.name}
      label={label}
      pointer={pointer}
      field={part.field}
      optional={part.optional}
      undone={undone || part.optional}
      value={value}
    />
  );
}

/** What lies inside something else has a smaller heading. */
function legendOf(pointer: string): string {
  const size = pointer.split('/').length > 2 ? 's' : 'm';
  return `govuk-fieldset__legend govuk-fieldset__legend--${size}`;
}

/** Parts that belong together, under one heading. What is written in words is sealed, and says so. */
export function Parts({ act, name, field, pointer, label, optional, undone, value }: Of<'parts'>) {
  const say = useWords();
  return (
    <fieldset className="govuk-fieldset hw-group" id={idOf(pointer)}>
      <legend className={legendOf(pointer)}>{label}</legend>
      {name === 'words' && <div className="govuk-hint">{say('acts.sealed-words')}</div>}
      <PartViews act={act} parts={field.parts} pointer={pointer} value={value} undone={optional || undone === true} />
    </fieldset>
  );
}

type Views = {
  readonly act: string;
  readonly parts: readonly Part[];
  readonly pointer: string;
  readonly value?: unknown;
  /** The whole of them may stay empty. */
  readonly undone?: boolean;
};

/** The parts of a body, one under another. */
export function PartViews({ act, parts, pointer, value, undone = false }: Views) {
  return parts.map((part) => (
    <PartView
      key={part.name}
      act={act}
      part={part}
      undone={undone}
      pointer={`${pointer}/${part.name}`}
      value={(value as Readonly<Record<string, unknown>> | undefined)?.[part.name]}
    />
  ));
}

/** A list that grows by a line at a time. What was typed in a line is never moved by it. */
export function Lines(props: Of<'many'>) {
  const { act, name, field, pointer, label, optional, value } = props;
  const say = useWords();
  const FieldView = useContext(AnyField);
  const values = Array.isArray(value) ? value : [];
  const [count, setCount] = useState(Math.max(values.length, optional ? 0 : 1));
  const error = useFieldError(pointer);
  if (field.of.type === 'entry') return <EntryChoices {...props} />;
  return (
    <fieldset className="govuk-fieldset hw-group">
      <legend className={legendOf(pointer)}>{label}</legend>
      <ErrorMessage id={`${idOf(pointer)}-lines`} message={count === 0 ? error : undefined} />
      <input type="hidden" name={linesOf(pointer)} value={count} />
      {Array.from({ length: count }, (_, line) => (
        <FieldView
          // biome-ignore lint/suspicious/noArrayIndexKey: lines come and go at the end alone.
          key={line}
          act={act}
          name={name}
          label={say('acts.line', { label, number: line + 1 })}
          pointer={`${pointer}/${line}`}
          field={field.of}
          optional={optional}
          value={values[line]}
        />
      ))}
      <div className="hw-row">
        <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setCount(count + 1)}>
          {say('acts.add', { label })}
        </button>
        {count > 0 && (
          <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setCount(count - 1)}>
            {say('acts.remove', { label })}
          </button>
        )}
      </div>
    </fieldset>
  );
}

/** One of several ways to say it: the way is chosen first, then asked for. */
export function Either({ act, field, name, pointer, label, value }: Of<'either'>) {
  const say = useWords();
  const FieldView = useContext(AnyField);
  const [way, choose] = useState<string>();
  const options = field.ways.map((one, index) => ({ value: String(index), label: wayWords(act, one) }));
  const chosen = way === undefined ? undefined : field.ways[Number(way)];
  return (
    <fieldset className="govuk-fieldset hw-group">
      <legend className={legendOf(pointer)}>{label}</legend>
      <ChoiceField pointer={wayOf(pointer)} legend={say('acts.which')} options={options} onChoose={choose} />
      {chosen?.type === 'parts' && <PartViews act={act} parts={chosen.parts} pointer={pointer} value={value} />}
      {chosen !== undefined && chosen.type !== 'parts' && (
        <FieldView act={act} name={name} label={label} pointer={pointer} field={chosen} optional={false} />
      )}
    </fieldset>
  );
}
