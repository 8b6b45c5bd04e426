import type { StatedAge } from '@homeward/domain/case/sections';
import { ageClassOf } from '@homeward/domain/people/age';
import { useState } from 'react';
import { ChoiceField } from '../parts/choice-field.tsx';
import { WithEra } from '../parts/era-offer.tsx';
import { ErrorMessage, idOf, useFieldError } from '../parts/field-errors.tsx';
import { typed, typedNumber } from '../parts/form-data.ts';
import { TextField } from '../parts/text-field.tsx';
import { today } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';

const at = '/sections/identity/age';
const ways = ['years', 'birth', 'unknown'] as const;

/** What the form says of an age, in the shape of the law: years on a day, a remembered birth date, or unknown. */
export function ageIn(data: FormData): unknown {
  const way = typed(data, '/age-way');
  if (way === 'unknown') return { unknown: true };
  if (way === 'birth') {
    const parts = ['year', 'month', 'day'].map((part) => typedNumber(data, `/birth-${part}`));
    const known = parts.slice(0, parts.includes(undefined) ? parts.indexOf(undefined) : 3);
    const birth = known.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
    return { birth, estimated: data.get('/estimated') === 'yes' };
  }
  const from = typedNumber(data, `${at}/from`);
  return from === undefined ? { unknown: true } : { from, to: typedNumber(data, `${at}/to`) ?? from, asOf: today() };
}

function isCertainlyGrown(data: FormData): boolean | undefined {
  const age = ageIn(data) as StatedAge;
  if ('birth' in age && !/^\d{4}(-\d{2}){0,2}$/.test(age.birth)) return undefined;
  if ('from' in age && (typeof age.from !== 'number' || typeof age.to !== 'number')) return undefined;
  return ageClassOf(age, today()) === 'adult';
}

/** Age as people know it. In doubt the screen says at once that the person is a child (Standards 6.11). */
export function AgeField({ onKnown }: { readonly onKnown: (grown: boolean | undefined) => void }) {
  const say = useWords();
  const [way, setWay] = useState<string>('years');
  const [grown, setGrown] = useState<boolean>();
  return (
    <div
      onInput={({ currentTarget }) => {
        const form = currentTarget.closest('form');
        if (form === null) return;
        const known = isCertainlyGrown(new FormData(form));
        setGrown(known);
        onKnown(known);
      }}
    >
      <ChoiceField
        pointer="/age-way"
        legend={say('age.legend')}
        options={ways.map((value) => ({ value, label: say(`age.way.${value}`) }))}
        chosen={['years']}
        onChoose={setWay}
        inline
      />
      <div id={idOf(at)} tabIndex={-1}>
        {way === 'years' && <Years />}
        {way === 'birth' && <Birth />}
      </div>
      <p className="govuk-body" role="status">
        {grown === false && <strong>{say('age.child')}</strong>}
      </p>
    </div>
  );
}

function Years() {
  const say = useWords();
  return (
    <div className="hw-numbers">
      <TextField pointer={`${at}/from`} label={say('age.from')} width="4" number />
      <TextField pointer={`${at}/to`} label={say('age.to')} width="4" number />
    </div>
  );
}

function Birth() {
  const say = useWords();
  const error = useFieldError(at);
  return (
    <>
      <ErrorMessage id={idOf('/birth')} message={error} />
      <WithEra id={idOf('/birth-year')}>
        <div className="hw-numbers">
          <TextField pointer="/birth-year" label={say('age.year')} width="4" number />
          <TextField pointer="/birth-month" label={say('age.month')} width="4" number />
          <TextField pointer="/birth-day" label={say('age.day')} width="4" number />
        </div>
      </WithEra>
      <ChoiceField
        pointer="/estimated"
        legend={say('age.sure')}
        options={[{ value: 'yes', label: say('age.estimated') }]}
        many
      />
    </>
  );
}
