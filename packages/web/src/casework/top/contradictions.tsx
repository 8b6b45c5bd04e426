import { Link } from 'wouter';
import { sayDay, sayMoment } from '../../words/formats.ts';
import { knownWord } from '../../words/known-word.ts';
import { useWords } from '../../words/use-words.ts';
import type { CaseView } from '../keeping.ts';

type Clash = CaseView['contradictions'][number];

/** What is written down and cannot all be so: both sides, and the way to correct one. Nothing is shown where nothing clashes. */
export function Contradictions({ file }: { readonly file: CaseView }) {
  const say = useWords();
  if (file.contradictions.length === 0) return null;
  return (
    <section className="hw-first" aria-label={say('clash.title')}>
      <h2 className="govuk-heading-m">{say('clash.title')}</h2>
      {file.contradictions.map((clash) => (
        <OneClash key={`${clash.code} ${clash.sources.map(({ id }) => id).join()}`} clash={clash} />
      ))}
      <p className="govuk-body">
        <Link href={`/cases/${file.id}/acts/correctRecord`} className="govuk-link">
          {say('clash.correct')}
        </Link>
      </p>
    </section>
  );
}

function OneClash({ clash: { code, sources } }: { readonly clash: Clash }) {
  const say = useWords();
  return (
    <>
      <p className="govuk-body hw-mb-1">{say(`clash.${code}`)}</p>
      <ul className="govuk-list govuk-list--bullet">
        {sources.map(({ id, says, at, by }) => (
          <li key={id}>{say('clash.source', { says: saidBy(says), when: sayMoment(at), who: by })}</li>
        ))}
      </ul>
    </>
  );
}

function saidBy(says: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(says)) return sayDay(says);
  return knownWord(`age-class.${says}`, `standing.${says}`, `value.${says}`) ?? says;
}
