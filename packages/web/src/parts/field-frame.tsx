import type { ReactNode } from 'react';
import { describedBy, ErrorMessage, idOf, useFieldError } from './field-errors.tsx';

/** What a control of a field carries: its id, what it is described by, and whether it is wrong. `name` is the caller's: not each control sends. */
export function useField(pointer: string, hint?: string) {
  const id = idOf(pointer);
  const error = useFieldError(pointer);
  return {
    wrong: error !== undefined,
    control: {
      id,
      'aria-describedby': describedBy(id, hint, error),
      'aria-invalid': error ? (true as const) : undefined,
    },
  };
}

type Props = {
  readonly pointer: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** A drawing beside the label. */
  readonly picture?: ReactNode;
  readonly children: ReactNode;
};

/** Label, hint and error around one control, in the order in which they are read. */
export function FieldFrame({ pointer, label, hint, picture, children }: Props) {
  const id = idOf(pointer);
  const error = useFieldError(pointer);
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
      {children}
    </div>
  );
}
