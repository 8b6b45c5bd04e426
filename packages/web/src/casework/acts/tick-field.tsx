import { ErrorMessage, idOf, useFieldError } from '../../parts/field-errors.tsx';

type Props = { readonly pointer: string; readonly label: string; readonly ticked: boolean };

/** One box: ticked or not, with nothing to ask around it. */
export function TickField({ pointer, label, ticked }: Props) {
  const id = idOf(pointer);
  const error = useFieldError(pointer);
  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <ErrorMessage id={id} message={error} />
      <div className="govuk-checkboxes">
        <div className="govuk-checkboxes__item">
          <input
            id={id}
            name={pointer}
            className="govuk-checkboxes__input"
            type="checkbox"
            value="yes"
            defaultChecked={ticked}
            aria-describedby={error ? `${id}-error` : undefined}
          />
          <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
            {label}
          </label>
        </div>
      </div>
    </div>
  );
}
