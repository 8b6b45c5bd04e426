import { Inset } from '../parts/small.tsx';
import { Summary } from '../parts/summary.tsx';
import { sayLanguage } from '../words/formats.ts';
import { sayCitizenship, useWords } from '../words/use-words.ts';
import { type Arrival, ageWords, identityOf, nameOf } from './person-words.ts';

/** What was said of the person at the border, and what follows from it. */
export function PersonFacts({ arrival }: { readonly arrival: Arrival }) {
  const say = useWords();
  const identity = identityOf(arrival.sealed);
  const threats = (arrival.sealed['needs'] as { threats?: string } | undefined)?.threats;
  return (
    <>
      <Summary
        rows={[
          [say('arrival.name'), nameOf(say, arrival.sealed)],
          [say('arrival.sex'), say(`sex.${arrival.sex}`)],
          [say('arrival.age'), `${ageWords(say, identity?.age)} · ${say(`age-class.${arrival.age}`)}`],
          [say('arrival.birthplace'), identity?.birthplace ?? '–'],
          [say('arrival.language'), sayLanguage(arrival.language)],
          [say('arrival.citizenship'), sayCitizenship(say, arrival.citizenship)],
          [say('arrival.company'), say(`company.${arrival.company}`)],
          [say('arrival.needs'), arrival.needs.map((need) => say(`need.${need}`)).join(' · ') || '–'],
          [say('arrival.threats'), threats ?? '–'],
        ]}
      />
      {arrival.age !== 'adult' && <Inset>{say(arrival.age === 'child' ? 'age.is-child' : 'age.child')}</Inset>}
      {arrival.screening && (
        <Inset>
          <strong>{say(`result.${arrival.screening.result}`)}</strong>{' '}
          {say('screening.found', { count: arrival.screening.indicators })}
        </Inset>
      )}
    </>
  );
}
