import type { KeyboardEvent, ReactNode } from 'react';
import { describedBy, ErrorMessage, idOf, useFieldError } from './field-errors.tsx';
import type { Option } from './select-field.tsx';

type Props = {
  readonly pointer: string;
  readonly legend: string;
  readonly hint?: string;
  readonly options: readonly Option[];
  /** Several may be chosen: big boxes; else one: big circles. */
  readonly many?: boolean;
  readonly inline?: boolean;
  readonly chosen?: readonly string[];
  readonly onChoose?: (value: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLFieldSetElement>) => void;
  readonly children?: ReactNode;
};

/** A question with its answers in sight, each a target of at least 44 px. */
export function ChoiceField({ pointer, legend, hint, onKeyDown, children, ...props }: Props) {
  const id = idOf(pointer);
  const error = useFieldError(pointer);
  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <fieldset className="govuk-fieldset" onKeyDown={onKeyDown} aria-describedby={describedBy(id, hint, error)}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
        {hint && (
          <div id={`${id}-hint`} className="govuk-hint">
            {hint}
          </div>
        )}
        <ErrorMessage id={id} message={error} />
        <Choices id={id} pointer={pointer} {...props} />
        {children}
      </fieldset>
    </div>
  );
}

type ChoicesProps = Omit<Props, 'legend' | 'hint' | 'onKeyDown' | 'children'> & { readonly id: string };

function Choices({ id, pointer, options, many, inline, chosen, onChoose }: ChoicesProps) {
  const kind = many ? 'checkboxes' : 'radios';
  return (
    <div className={`govuk-${kind}${inline ? ` govuk-${kind}--inline hw-inline` : ''}`}>
      {options.map((option, index) => (
        <div key={option.value} className={`govuk-${kind}__item`}>
          <input
            className={`govuk-${kind}__input`}
            id={index === 0 ? id : `${id}-${option.value}`}
            name={pointer}
            type={many ? 'checkbox' : 'radio'}
            value={option.value}
            defaultChecked={chosen?.includes(option.value)}
            onChange={onChoose && (() => onChoose(option.value))}
          />
          <label className={`govuk-label govuk-${kind}__label`} htmlFor={index === 0 ? id : `${id}-${option.value}`}>
            {option.picture}
            {option.label}
          </label>
        </div>
      ))}
    </div>
  );
}
