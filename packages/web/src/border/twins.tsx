import { Link } from 'wouter';
import type { Reply } from '../api/asked.ts';
import { useRead } from '../api/use-read.ts';
import { Inset } from '../parts/small.tsx';
import { useWords } from '../words/use-words.ts';
import { peopleOf } from './next-step.tsx';
import { nameOf } from './person-words.ts';

/** Who may have been written down twice, here or off another truck of today: a person looks at both; nothing is merged. */
export function Twins({ batch }: { readonly batch: Reply<'viewBatch'> }) {
  const say = useWords();
  // Asked anew with everybody who is logged.
  const twins = useRead('listTwins', { path: { batchId: batch.id } }, batch.arrivals.length > 0);
  if (twins.error) return <p className="govuk-hint">{say('twins.not-compared')}</p>;
  if (twins.data === undefined || twins.data.items.length === 0) return null;
  const nameIn = (id: string) => nameOf(say, batch.arrivals.find((one) => one.id === id)?.sealed ?? {});
  return (
    <section aria-label={say('twins.title')}>
      <h2 className="govuk-heading-m">{say('twins.title')}</h2>
      <Inset>
        <p>{say('twins.say')}</p>
        <ul className="govuk-list govuk-list--bullet">
          {twins.data.items.map(({ arrival, other }) => (
            <li key={`${arrival} ${other.arrival}`}>
              <Link href={peopleOf(batch.id, arrival)} className="govuk-link">
                {nameIn(arrival)}
              </Link>
              {' · '}
              <Link href={peopleOf(other.batch, other.arrival)} className="govuk-link">
                {other.batch === batch.id ? nameIn(other.arrival) : say('twins.other-batch')}
              </Link>
            </li>
          ))}
        </ul>
      </Inset>
    </section>
  );
}
