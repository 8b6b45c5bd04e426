import { hasEnded, livingOf } from '@homeward/domain/arrival/standing';
import { Link } from 'wouter';
import type { Reply } from '../api/asked.ts';
import { useWords } from '../words/use-words.ts';
import { type Arrival, nameOf } from './person-words.ts';

type Batch = Reply<'viewBatch'>;

/** The link that goes on takes the focus when a step is done, so that Enter alone leads through a truck. */
export const nextStep = 'next-step';

/** Whether the batch cannot close because of this person: not screened yet, or screened with no way on (item D8). */
export function owes(arrival: Arrival): boolean {
  return (
    arrival.screening === undefined ||
    arrival.items.some(({ code, required, done }) => code === 'D8' && required && !done)
  );
}

export function peopleOf(batchId: string, arrivalId: string): string {
  return `/batches/${batchId}/people/${arrivalId}`;
}

export function countedIn({ counted }: Pick<Batch, 'counted'>): number {
  return counted === undefined ? 0 : counted.men + counted.women + counted.boys + counted.girls;
}

/** What comes after this person: whom nobody has seen to, then who is not logged yet, then the end of the batch. */
export function NextStep({ batch, after }: { readonly batch: Batch; readonly after: Arrival }) {
  const say = useWords();
  const living = livingOf(batch.arrivals);
  const others = living.filter((one) => one.id !== after.id && owes(one));
  const [next] = others;
  const link = (href: string, text: string) => (
    <Link id={nextStep} href={href} className="govuk-button">
      {text}
    </Link>
  );
  if (next)
    return link(
      peopleOf(batch.id, next.id),
      say('person.next', { name: nameOf(say, next.sealed), left: others.length }),
    );
  if (owes(after) || hasEnded(batch)) return null;
  if (living.length < countedIn(batch)) return link(`/batches/${batch.id}/new-person`, say('batch.log-person'));
  return link(`/batches/${batch.id}/closing`, say('batch.close'));
}
