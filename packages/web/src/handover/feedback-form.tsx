import { giveFeedbackBody } from '@homeward/domain/handover/feedback';
import { feedbackSays } from '@homeward/domain/handover/words-of-both';
import { optionsOf } from '../parts/options.ts';
import { Details } from '../parts/small.tsx';
import { useWords } from '../words/use-words.ts';
import { OneChoice } from './one-choice.tsx';
import { type Acting, offerOf } from './view.ts';

/** Some weeks after the arrival the receiving side says how the person is. */
export function FeedbackForm(acting: Acting) {
  const say = useWords();
  if (offerOf(acting.view, 'giveFeedback') === undefined) return null;
  return (
    <Details summary={say('feedback.title')}>
      <OneChoice
        {...acting}
        operation="giveFeedback"
        schema={giveFeedbackBody}
        field="says"
        label={say('feedback.says')}
        submit={say('feedback.give')}
        options={optionsOf(say, 'feedback', feedbackSays.options)}
      />
    </Details>
  );
}
