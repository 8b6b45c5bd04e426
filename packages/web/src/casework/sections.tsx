import type { HandoverSheet, Identity } from '@homeward/domain/case/sections';
import { ageWords, nameOf } from '../border/person-words.ts';
import { Summary } from '../parts/summary.tsx';
import { useWords } from '../words/use-words.ts';

type Needs = { readonly threats?: string; readonly note?: string };

/** The opened sections; what could not be opened is said, not hidden. */
export function Sections({ sealed }: { readonly sealed: Readonly<Record<string, unknown>> }) {
  const say = useWords();
  const identity = sealed['identity'] as (Partial<Identity> & Partial<HandoverSheet>) | undefined;
  const needs = sealed['needs'] as Needs | undefined;
  if (identity === undefined && needs === undefined) return <p className="govuk-body">{say('case.sealed')}</p>;
  return (
    <section aria-label={say('case.sections')}>
      <h2 className="govuk-heading-m">{say('case.sections')}</h2>
      <Summary
        rows={[
          [say('arrival.name'), nameOf(say, sealed)],
          [say('arrival.age'), identity?.birthYear ?? ageWords(say, identity?.age)],
          [say('arrival.birthplace'), identity?.birthplace ?? identity?.place ?? '–'],
          [say('arrival.threats'), needs?.threats ?? '–'],
        ]}
      />
    </section>
  );
}
