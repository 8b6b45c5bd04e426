import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { FieldFrame, useField } from '../parts/field-frame.tsx';
import type { Option } from '../parts/select-field.tsx';
import { LikelyList } from '../parts/text-field.tsx';

// Whoever cannot fetch it types as ever.
const Offers = lazy(() =>
  import('./offers.tsx').then(
    ({ Offers: Loaded }) => ({ default: Loaded }),
    () => ({ default: () => null }),
  ),
);

/** How long the page has stood before the places are asked for, milliseconds: its own words come first on a poor line. */
const afterThePage = 500;

function useStood(): boolean {
  const [stood, stand] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => stand(true), afterThePage);
    return () => clearTimeout(timer);
  }, []);
  return stood;
}

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
    <FieldFrame {...{ pointer, label, hint }}>
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
            <Offers {...{ input, label }} id={control.id} />
          </Suspense>
        )}
      </div>
      {likely && <LikelyList id={control.id} likely={likely} />}
    </FieldFrame>
  );
}
