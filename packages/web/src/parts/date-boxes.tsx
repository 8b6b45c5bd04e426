import { useWords } from '../words/use-words.ts';
import { WithEra } from './era-offer.tsx';
import { describedBy, ErrorMessage, idOf, useFieldError } from './field-errors.tsx';

type Props = {
  readonly pointer: string;
  readonly legend: string;
  readonly hint?: string;
  /** With the time of day, at the clock of Cambodia. */
  readonly time?: boolean;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly value?: string;
};

/** A day in three boxes, typed and never picked from a calendar; of a remembered one, as much as is known. Khmer and Thai digits are taken. */
export function DateBoxes({ pointer, legend, hint, time = false, value = '' }: Props) {
  const say = useWords();
  const id = idOf(pointer);
  const error = useFieldError(pointer);
  const [year, month, day] = value.split('-');
  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy(id, hint, error)}>
        <legend className="govuk-fieldset__legend">{legend}</legend>
        {hint && (
          <div id={`${id}-hint`} className="govuk-hint">
            {hint}
          </div>
        )}
        <ErrorMessage id={id} message={error} />
        <WithEra id={`${id}-y`} value={year}>
          <div className="hw-date">
            <Box
              id={id}
              name={`${pointer}#d`}
              label={say('box.day')}
              width="2"
              value={day}
              wrong={error !== undefined}
            />
            <Box id={`${id}-m`} name={`${pointer}#m`} label={say('box.month')} width="2" value={month} />
            <Box id={`${id}-y`} name={`${pointer}#y`} label={say('box.year')} width="4" value={year} />
            {time && <Box id={`${id}-t`} name={`${pointer}#t`} label={say('box.time')} width="5" />}
          </div>
        </WithEra>
      </fieldset>
    </div>
  );
}

type BoxProps = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly width: '2' | '4' | '5';
  readonly value?: string | undefined;
  readonly wrong?: boolean;
};

function Box({ id, name, label, width, value, wrong = false }: BoxProps) {
  return (
    <div>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        name={name}
        className={`govuk-input govuk-input--width-${width}${wrong ? ' govuk-input--error' : ''}`}
        inputMode={width === '5' ? 'text' : 'numeric'}
        autoComplete="off"
        spellCheck={false}
        defaultValue={value}
        aria-invalid={wrong || undefined}
      />
    </div>
  );
}
