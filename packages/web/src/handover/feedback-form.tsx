import { giveFeedbackBody } from '@homeward/domain/handover/feedback';
import { feedbackSays } from '@homeward/domain/handover/words-of-both';
import { Form } from '../parts/form.tsx';
import { filled, typed } from '../parts/form-data.ts';
import { optionsOf } from '../parts/options.ts';
import { SelectField } from '../parts/select-field.tsx';
import { Details } from '../parts/small.tsx';
import { useWords } from '../words/use-words.ts';
import type { Acting } from './view.ts';

/** Some weeks after she arrived the receiving side says how she is. */
export function FeedbackForm({ view, version, onDone, onStale }: Acting) {
  const say = useWords();
  if (view.status !== 'received' || view.side !== 'V') return null;
  return (
    <Details summary={say('feedback.title')}>
      <Form
        operation="giveFeedback"
        schema={giveFeedbackBody}
        path={{ handoverId: view.id }}
        version={version}
        build={(data) => filled({ says: typed(data, '/says') })}
        label={() => say('feedback.says')}
        submit={say('feedback.give')}
        secondary
        onDone={onDone}
        onStale={onStale}
      >
        <SelectField
          pointer="/says"
          label={say('feedback.says')}
          options={optionsOf(say, 'feedback', feedbackSays.options)}
        />
      </Form>
    </Details>
  );
}
