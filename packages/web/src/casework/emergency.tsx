import { caseCommands } from '@homeward/domain/case/commands';
import { useForget } from '../api/use-read.ts';
import { Form } from '../parts/form.tsx';
import { typed } from '../parts/form-data.ts';
import { Details } from '../parts/small.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useWords } from '../words/use-words.ts';

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
        build={(data) => ({ words: { why: typed(data, '/words/why') } })}
        label={() => say('emergency.why')}
        submit={say('emergency.open')}
        onDone={() => void forget('viewCase')}
      >
        <TextField pointer="/words/why" label={say('emergency.why')} hint={say('emergency.hint')} lines={4} />
      </Form>
    </Details>
  );
}
