import { answerBy } from '@homeward/domain/case/referred-in/answer-by';
import { sayDay, today } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import { Tag } from './small.tsx';

/** By which day a referral that waits at casework is to be answered and, once that day is over, that it was not. */
export function AnswerBy({ at }: { readonly at: string }) {
  const say = useWords();
  const day = answerBy({ at });
  const over = today() > day;
  return (
    <>
      <p className={`govuk-body${over ? ' hw-mb-2' : ''}`}>{say('referred.answer-by', { day: sayDay(day) })}</p>
      {over && (
        <p className="govuk-body">
          <Tag colour="red">{say('referred.overdue')}</Tag>
        </p>
      )}
    </>
  );
}
