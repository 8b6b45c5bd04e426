import { lazy, Suspense, useRef } from 'react';
import { FieldFrame, useField } from '../parts/field-frame.tsx';
import type { Option } from '../parts/select-field.tsx';
import { useStood } from '../parts/stood.ts';
import { LikelyList } from '../parts/text-field.tsx';
import { currentLanguage, loadWords } from '../words/language.ts';

// With its words, which are no part of the first load. Whoever cannot fetch it types as ever.
const Offers = lazy(() =>
  Promise.all([import('./offers.tsx'), loadWords(currentLanguage())]).then(
    ([{ Offers: Loaded }]) => ({ default: Loaded }),
    () => ({ default: () => null }),
  ),
);

type Props = {
  readonly pointer: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string;
  /** What is offered while no gazetteer was imported. */
  readonly likely?: readonly Option[];
};

/**
 * Where somebody is from: places of the gazetteer are offered as they are typed, by letters of either script or by code; whatever else is
 * said is taken too. After a choice the villages of that province are offered as well. Keyboard: arrows, Enter, Escape.
 */
export function PlaceField({ pointer, label, hint, value, likely }: Props) {
  const { control, wrong } = useField(pointer, hint);
  const input = useRef<HTMLInputElement>(null);
  const stood = useStood();
  return (
    <FieldFrame pointer={pointer} label={label} hint={hint}>
      <div className="hw-places">
        <input
          {...control}
          ref={input}
          name={pointer}
          type="text"
          className={`govuk-input${wrong ? ' govuk-input--error' : ''}`}
          spellCheck={false}
          autoComplete="off"
          defaultValue={value}
          list={likely && `${control.id}-likely`}
        />
        {stood && (
          <Suspense fallback={null}>
            <Offers input={input} label={label} id={control.id} />
          </Suspense>
        )}
      </div>
      {likely && <LikelyList id={control.id} likely={likely} />}
    </FieldFrame>
  );
}
