import { type ReactNode, useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { eraOf } from './figures.ts';
import { write } from './refill.ts';

type Props = { readonly id: string; readonly value?: string | undefined; readonly children: ReactNode };

/**
 * A field for a year, or a group of boxes with one. A year of the Buddhist Era is offered in ours as soon as it is typed, and stays offered while the
 * form is refused for it; nothing is put in its place but by a press, which leads back to the field.
 */
export function WithEra({ id, value = '', children }: Props) {
  const [now, setNow] = useState(value);
  return (
    <>
      <div onInput={({ target }) => target instanceof HTMLInputElement && target.id === id && setNow(target.value)}>
        {children}
      </div>
      <EraOffer id={id} typed={now} />
    </>
  );
}

function EraOffer({ id, typed }: { readonly id: string; readonly typed: string }) {
  const say = useWords();
  const era = eraOf(typed);
  const use = () => {
    const field = document.getElementById(id);
    if (!era || !(field instanceof HTMLInputElement)) return;
    write(field, era.year);
    field.focus();
  };
  return (
    <div className="hw-era" aria-live="polite">
      {era && (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={use}>
          {say('era.use', era)}
        </button>
      )}
    </div>
  );
}
