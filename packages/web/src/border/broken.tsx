import { answerArrivalBreachBody } from '@homeward/domain/arrival/answer-breach';
import { articlesAtTheBorder } from '@homeward/domain/arrival/at-the-border';
import { BreachList } from '../parts/breach-list.tsx';
import { useSession } from '../session/session.tsx';
import { useWords } from '../words/use-words.ts';
import type { Step } from './correction-form.tsx';

/** What was done against a rule with this person, by which article, and what the shift lead says of it. */
export function Broken({ arrival, ...step }: Step) {
  const say = useWords();
  const { seat } = useSession();
  const breaches = (arrival.breaches ?? []).map((one) => ({
    ...one,
    broke: one.broke.map((broken) => ({ ...broken, restsOn: articlesAtTheBorder(broken.rule) })),
  }));
  const path = { batchId: arrival.batch, arrivalId: arrival.id };
  const answering = { operation: 'answerArrivalBreach', schema: answerArrivalBreachBody, path, ...step } as const;
  return (
    <BreachList
      says={say('broken.at-the-border')}
      breaches={breaches}
      named={() => say('screening.title')}
      answering={seat?.role === 'shift-lead' ? answering : undefined}
    />
  );
}
