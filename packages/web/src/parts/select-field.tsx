import type { ReactNode } from 'react';
import { describedBy, ErrorMessage, idOf, useFieldError } from './field-errors.tsx';

export type Option = {
  readonly value: string;
  readonly label: string;
  /** A drawing beside the words, where each answer stands in sight. */
  readonly picture?: ReactNode;
};

type Props = {
  readonly pointer: string;
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly Option[];
  readonly value?: string;
  /** The first line, for nothing chosen yet; without it the first option stands. */
  readonly empty?: string;
  readonly onChoose?: (value: string) => void;
};

export function SelectField({ pointer, label, hint, options, value, empty, onChoose }: Props) {
  const id = idOf(pointer);
  const error = useFieldError(pointer);
  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div id={`${id}-hint`} className="govuk-hint">
          {hint}
        </div>
      )}
      <ErrorMessage id={id} message={error} />
      <select
        id={id}
        name={pointer}
        className="govuk-select"
        defaultValue={value}
        aria-describedby={describedBy(id, hint, error)}
        onChange={onChoose && (({ target }) => onChoose(target.value))}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
