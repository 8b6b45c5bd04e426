import { caseCommands } from '@homeward/domain/case/commands';
import { type Ground, grounds } from '@homeward/domain/case/glass/grounds';
import { useForget } from '../api/use-read.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Form } from '../parts/form.tsx';
import { typed } from '../parts/form-data.ts';
import { Details } from '../parts/small.tsx';
import { TextField } from '../parts/text-field.tsx';
import { type Say, useWords } from '../words/use-words.ts';

/**
 * A case that the caller does not work on, in an emergency: fifteen minutes, with a reason that the supervisor and the
 * person read.
 */
export function Emergency({ caseId }: { readonly caseId: string }) {
  const say = useWords();
  const forget = useForget();
  return (
    <Details summary={say('emergency.title')}>
      <p className="govuk-body">{say('emergency.say')}</p>
      <Form
        operation="grantBreakGlass"
        schema={caseCommands.grantBreakGlass.body}
        path={{ caseId }}
        build={(data) => ({ ground: typed(data, '/ground'), words: { why: typed(data, '/words/why') } })}
        label={(pointer) => say(pointer === '/ground' ? 'emergency.ground' : 'emergency.why')}
        submit={say('emergency.open')}
        onDone={() => void forget('viewCase')}
      >
        <ChoiceField pointer="/ground" legend={say('emergency.ground')} options={groundsAs(say)} />
        <TextField pointer="/words/why" label={say('emergency.why')} hint={say('emergency.hint')} lines={4} />
      </Form>
    </Details>
  );
}

/** Each ground with what it opens. */
function groundsAs(say: Say) {
  return (Object.keys(grounds) as Ground[]).map((value) => ({
    value,
    label: `${say(`value.ground.${value}`)}: ${grounds[value].map((section) => say(`section.${section}`)).join(', ')}`,
  }));
}
