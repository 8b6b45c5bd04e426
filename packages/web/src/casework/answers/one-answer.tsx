import { caseCommands } from '@homeward/domain/case/commands';
import { useState } from 'react';
import { useRead } from '../../api/use-read.ts';
import { ChoiceField } from '../../parts/choice-field.tsx';
import { Form } from '../../parts/form.tsx';
import { filled, typed } from '../../parts/form-data.ts';
import { SelectField } from '../../parts/select-field.tsx';
import { Tag, Waiting } from '../../parts/small.tsx';
import { useNames } from '../../parts/use-names.ts';
import { sayCountry, sayMoment } from '../../words/formats.ts';
import { useWords } from '../../words/use-words.ts';
import { choiceOf, labelOf } from '../acts/act-words.ts';
import { ContentView } from '../content-view.tsx';
import type { CaseView } from '../keeping.ts';

type Props = {
  readonly caseId: string;
  readonly answer: CaseView['answers'][number];
  readonly version: number;
  readonly onDone: (reply: { readonly version: number }) => void;
  readonly onStale: () => void;
};

/** One answer: from whom, of what; it is opened by a press, because its opening is written down. */
export function OneAnswer(props: Props) {
  const say = useWords();
  const names = useNames();
  const { answer } = props;
  const [open, setOpen] = useState(false);
  const from = [
    names.organisation(answer.organisation),
    answer.country === 'KH' ? '' : sayCountry(answer.country),
  ].filter(Boolean);
  return (
    <section className="hw-item" aria-label={say('answers.from', { who: from.join(', '), when: sayMoment(answer.at) })}>
      <p className="govuk-body hw-mb-2">
        <strong>{say('answers.from', { who: from.join(', '), when: sayMoment(answer.at) })}</strong>{' '}
        <Tag colour={answer.status === 'waiting' ? 'yellow' : 'grey'}>{say(`answers.${answer.status}`)}</Tag>
      </p>
      <p className="govuk-body">{answer.sections.map((one) => say(`section.${one}`)).join(', ')}</p>
      {answer.outcomes.length > 0 && (
        <p className="govuk-body">
          {answer.outcomes
            .map((one) => `${say(`service.${one.service}`)}: ${say(`outcome.${one.outcome}`)}`)
            .join(' · ')}
        </p>
      )}
      {!open && (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setOpen(true)}>
          {say('answers.open')}
        </button>
      )}
      {open && <Opened {...props} />}
    </section>
  );
}

function Opened(props: Props) {
  const say = useWords();
  const { caseId, answer } = props;
  const read = useRead('readAnswer', { path: { caseId, answerId: answer.id } });
  if (read.data === undefined) return <Waiting read={read} />;
  return (
    <>
      {Object.entries(read.data.sections).map(([name, content]) => (
        <div key={name}>
          <h3 className="govuk-heading-s">{say(`section.${name}`)}</h3>
          <ContentView content={content} />
        </div>
      ))}
      {answer.status === 'waiting' && <Decide {...props} />}
    </>
  );
}

const { outcome, reason } = caseCommands.takeInAnswer.body.unwrap().shape;

function Decide({ caseId, answer, version, onDone, onStale }: Props) {
  const say = useWords();
  const at = `/${answer.id}`;
  const build = (data: FormData) =>
    filled({ answer: answer.id, outcome: typed(data, `${at}/outcome`), reason: typed(data, `${at}/reason`) });
  const options = (name: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: choiceOf(name, value) }));
  return (
    <Form
      operation="takeInAnswer"
      schema={caseCommands.takeInAnswer.body}
      path={{ caseId }}
      version={version}
      build={build}
      label={(pointer) => labelOf('takeInAnswer', pointer.slice(1))}
      submit={say('acts.save')}
      onDone={onDone}
      onStale={onStale}
    >
      <ChoiceField
        pointer={`${at}/outcome`}
        legend={say('answers.decide')}
        options={options('outcome', outcome.options)}
      />
      <SelectField
        pointer={`${at}/reason`}
        label={say('answers.reason')}
        options={options('reason', reason.unwrap().options)}
        empty={say('form.none')}
      />
    </Form>
  );
}
