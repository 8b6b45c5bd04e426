import { caseCommands } from '@homeward/domain/case/commands';
import { useForget } from '../../api/use-read.ts';
import { ChoiceField } from '../../parts/choice-field.tsx';
import { Form } from '../../parts/form.tsx';
import { filled, typed } from '../../parts/form-data.ts';
import { SelectField } from '../../parts/select-field.tsx';
import { useWords } from '../../words/use-words.ts';
import { choiceOf } from '../acts/act-words.ts';

const { answer, reason } = caseCommands.approve.body.unwrap().shape;

type Props = { readonly caseId: string; readonly proposal: string; readonly version: number };

/** The second person's answer. Both are kept: what is agreed to counts from now on, what is declined stays where it is. */
export function ApprovalForm({ caseId, proposal, version }: Props) {
  const say = useWords();
  const forget = useForget();
  const refresh = () => void forget('viewCase', 'listProposals', 'listCases');
  const at = `/${proposal}`;
  const options = (name: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: choiceOf(name, value) }));
  return (
    <Form
      operation="approve"
      schema={caseCommands.approve.body}
      path={{ caseId, records: 'cases', record: caseId }}
      version={version}
      build={(data) => filled({ proposal, answer: typed(data, `${at}/answer`), reason: typed(data, `${at}/reason`) })}
      label={(pointer) => say(pointer === '/reason' ? 'approval.reason' : 'approval.answer')}
      submit={say('approval.save')}
      onDone={refresh}
      onStale={refresh}
    >
      <ChoiceField pointer={`${at}/answer`} legend={say('approval.answer')} options={options('', answer.options)} />
      <SelectField
        pointer={`${at}/reason`}
        label={say('approval.reason')}
        options={options('reason', reason.unwrap().options)}
        empty={say('form.none')}
      />
    </Form>
  );
}
