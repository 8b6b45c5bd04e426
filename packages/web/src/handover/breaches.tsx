import { answerHandoverBreachBody } from '@homeward/domain/handover/answer-breach';
import { BreachList } from '../parts/breach-list.tsx';
import { useWords } from '../words/use-words.ts';
import { type Acting, offerOf } from './view.ts';

/** What happened against a rule on the way, by which article, and who answers for it: as far as this desk reads it. */
export function Breaches({ view, ...acting }: Acting) {
  const say = useWords();
  const path = { handoverId: view.id };
  const answering = { operation: 'answerHandoverBreach', schema: answerHandoverBreachBody, path, ...acting } as const;
  return (
    <BreachList
      says={say('broken.say')}
      breaches={view.breaches ?? []}
      named={(act) => say(`broken.act.${act}`)}
      answering={offerOf(view, 'answerHandoverBreach') && answering}
    />
  );
}
