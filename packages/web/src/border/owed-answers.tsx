import { Link } from 'wouter';
import type { Reply } from '../api/asked.ts';
import { Tag } from '../parts/small.tsx';
import { useSession } from '../session/session.tsx';
import { sayDay, today } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import { peopleOf } from './next-step.tsx';
import { nameOf } from './person-words.ts';

/** For whom the shift lead still has to answer, the earliest day first. */
export function OwedAnswers({ batch }: { readonly batch: Reply<'viewBatch'> }) {
  const say = useWords();
  const { seat } = useSession();
  const owed = batch.arrivals
    .flatMap((one) => (one.answerBy === undefined ? [] : [{ one, on: one.answerBy }]))
    .toSorted((one, other) => one.on.localeCompare(other.on));
  if (seat?.role !== 'shift-lead' || owed.length === 0) return null;
  return (
    <section aria-label={say('broken.title')}>
      <h2 className="govuk-heading-m">{say('broken.title')}</h2>
      <ul className="govuk-list">
        {owed.map(({ one, on }) => (
          <li key={one.id}>
            <Link href={peopleOf(batch.id, one.id)} className="govuk-link">
              {nameOf(say, one)}
            </Link>{' '}
            <Tag colour={on < today() ? 'red' : 'yellow'}>{say('broken.answer-by', { day: sayDay(on) })}</Tag>
          </li>
        ))}
      </ul>
    </section>
  );
}
