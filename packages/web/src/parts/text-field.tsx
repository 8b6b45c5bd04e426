import type { ReactNode } from 'react';
import { DateBoxes } from './date-boxes.tsx';
import { WithEra } from './era-offer.tsx';
import { idOf } from './field-errors.tsx';
import { FieldFrame, useField } from './field-frame.tsx';
import type { Option } from './select-field.tsx';

type Props = {
  readonly pointer: string;
  readonly label: string;
  readonly hint?: string;
  readonly width?: '2' | '4' | '5' | '10' | '20';
  readonly number?: boolean;
  readonly lines?: number;
  readonly value?: string;
  /** What is likely, to be picked from as it is typed; anything else is taken too. */
  readonly likely?: readonly Option[];
  /** A code: no letter of it is made large by a telephone. */
  readonly code?: boolean;
  /** A drawing beside the label. */
  readonly picture?: ReactNode;
  /** A year: one of the Buddhist Era is offered in ours. */
  readonly year?: boolean;
  /** A whole day, in three boxes. */
  readonly day?: boolean;
};

/** One line or several of text; `number` brings the number keys, and never a wheel that changes the value. */
export function TextField(props: Props) {
  const { pointer, label, hint, value } = props;
  const given = { ...(hint === undefined ? {} : { hint }), ...(value === undefined ? {} : { value }) };
  if (props.day) return <DateBoxes pointer={pointer} legend={label} {...given} />;
  return props.year ? (
    <WithEra id={idOf(pointer)} value={value}>
      <Text {...props} number />
    </WithEra>
  ) : (
    <Text {...props} />
  );
}

function Text({ pointer, label, hint, lines, picture, likely, ...props }: Props) {
  const { control, wrong } = useField(pointer, hint);
  const common = { ...control, name: pointer, spellCheck: false, autoComplete: 'off', defaultValue: props.value };
  const sized = props.width ? ` govuk-input--width-${props.width}` : '';
  return (
    <FieldFrame pointer={pointer} label={label} hint={hint} picture={picture}>
      {lines ? (
        <textarea {...common} className={`govuk-textarea${wrong ? ' govuk-textarea--error' : ''}`} rows={lines} />
      ) : (
        <input
          {...common}
          type="text"
          className={`govuk-input${wrong ? ' govuk-input--error' : ''}${sized}`}
          autoCapitalize={props.code ? 'none' : undefined}
          inputMode={props.number ? 'numeric' : undefined}
          list={likely && `${control.id}-likely`}
        />
      )}
      {likely && <LikelyList id={control.id} likely={likely} />}
    </FieldFrame>
  );
}

/** What is likely, for the browser to offer under a field. */
export function LikelyList({ id, likely }: { readonly id: string; readonly likely: readonly Option[] }) {
  return (
    <datalist id={`${id}-likely`}>
      {likely.map(({ value, label }) => (
        <option key={value} value={value} label={label} />
      ))}
    </datalist>
  );
}
