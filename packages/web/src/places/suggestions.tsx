import { placeKinds } from '@homeward/domain/directory/place-kinds';
import { currentLanguage } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';
import type { Found } from './find-places.ts';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly found: readonly Found[];
  readonly active: number;
  readonly choose: (place: Found) => void;
};

/** The places that may be meant, under their field, with whose work the gazetteer is; how many they are is said aloud. */
export function Suggestions({ id, label, found, active, choose }: Props) {
  const say = useWords();
  const open = found.length > 0;
  const above = (place: Found) => (currentLanguage() === 'km' ? place.above.khmer : place.above.latin);
  return (
    <>
      <div className="hw-places__list" hidden={!open}>
        <div role="listbox" id={`${id}-places`} aria-label={label}>
          {found.map((place, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus (ARIA combobox).
            <div
              key={place.code}
              id={`${id}-place-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === active}
              // Whoever chooses with a finger types on.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(place)}
            >
              <strong>{place.khmer}</strong> <span>{place.latin}</span>{' '}
              <small>
                {say(`place-kind.${placeKinds[place.code.length / 2 - 1]}`)}
                {above(place) !== '' && ` · ${above(place)}`}
              </small>
            </div>
          ))}
        </div>
        <p className="govuk-hint">{say('place.credit')}</p>
      </div>
      <div role="status" className="govuk-visually-hidden">
        {open && say('place.found', { count: found.length })}
      </div>
    </>
  );
}
