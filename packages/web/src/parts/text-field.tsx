import type { ReactNode } from 'react';
import { DateBoxes } from './date-boxes.tsx';
import { WithEra } from './era-offer.tsx';
import { describedBy, ErrorMessage, idOf, useFieldError } from './field-errors.tsx';
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

function Text({ pointer, label, hint, lines, picture, ...props }: Props) {
  const id = idOf(pointer);
  const error = useFieldError(pointer);
  const common = {
    id,
    name: pointer,
    spellCheck: false,
    autoComplete: 'off',
    defaultValue: props.value,
    'aria-describedby': describedBy(id, hint, error),
    'aria-invalid': error ? true : undefined,
  };
  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <label className="govuk-label" htmlFor={id}>
        {picture}
        {label}
      </label>
      {hint && (
        <div id={`${id}-hint`} className="govuk-hint">
          {hint}
        </div>
      )}
      <ErrorMessage id={id} message={error} />
      {lines ? (
        <textarea {...common} className={`govuk-textarea${error ? ' govuk-textarea--error' : ''}`} rows={lines} />
      ) : (
        <input
          {...common}
          type="text"
          className={`govuk-input${error ? ' govuk-input--error' : ''}${props.width ? ` govuk-input--width-${props.width}` : ''}`}
          inputMode={props.number ? 'numeric' : undefined}
          list={props.likely && `${id}-likely`}
        />
      )}
      {props.likely && (
        <datalist id={`${id}-likely`}>
          {props.likely.map(({ value, label: words }) => (
            <option key={value} value={value} label={words} />
          ))}
        </datalist>
      )}
    </div>
  );
}
