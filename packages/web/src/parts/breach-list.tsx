import { answered } from '@homeward/domain/case/breaches/in-a-row';
import type { Asked, Reply } from '../api/asked.ts';
import { sayMoment } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import { Form } from './form.tsx';
import { typed } from './form-data.ts';
import { optionsOf } from './options.ts';
import { BrokenRule } from './refusal.tsx';
import type { Rules } from './rules.ts';
import { SelectField } from './select-field.tsx';

type Breach = {
  readonly act: string;
  readonly at: string;
  readonly broke: readonly {
    readonly rule: string;
    readonly found: readonly string[];
    readonly restsOn: readonly string[];
  }[];
  readonly answered?: { readonly answer: string; readonly at: string } | undefined;
};

type Operation = 'answerArrivalBreach' | 'answerHandoverBreach' | 'answerProviderBreach' | 'answerMeetingBreach';

/** By which act a breach is answered here, by its place in the row. */
type Answering = {
  readonly operation: Operation;
  readonly schema: Rules;
  readonly path: Asked['path'];
  readonly version: number;
  readonly onDone: (reply: Reply<Operation>) => void;
  readonly onStale: () => void;
};

type Props = {
  /** What happened with what was broken, in one sentence. */
  readonly says: string;
  readonly breaches: readonly Breach[];
  /** What an act is called here. */
  readonly named: (act: string) => string;
  /** Nothing where the reader does not answer. */
  readonly answering: Answering | undefined;
};

/** What was done against a rule, by which article, and what became of it; whoever may answer does it here. */
export function BreachList({ says, breaches, named, answering }: Props) {
  const say = useWords();
  if (breaches.length === 0) return null;
  return (
    <section aria-label={say('broken.title')}>
      <h2 className="govuk-heading-m">{say('broken.title')}</h2>
      <p className="govuk-body">{says}</p>
      {breaches.map((breach, place) => (
        <div key={`${breach.act} ${breach.at}`} className="hw-item">
          <OneBreach breach={breach} named={named} />
          {breach.answered === undefined && answering && <Answer {...answering} place={place} />}
        </div>
      ))}
    </section>
  );
}

function OneBreach({
  breach: { act, at, broke, answered: said },
  named,
}: { readonly breach: Breach } & Pick<Props, 'named'>) {
  const say = useWords();
  return (
    <>
      <p className="govuk-body hw-mb-1">
        {named(act)} · {sayMoment(at)}
      </p>
      {broke.map(({ rule, found, restsOn }) => (
        <BrokenRule key={rule} broken={{ code: rule, says: rule, restsOn, breaches: found }} />
      ))}
      {said && (
        <p className="govuk-body">
          {say('broken.answered', { answer: say(`broken.answer.${said.answer}`), at: sayMoment(said.at) })}
        </p>
      )}
    </>
  );
}

/** The answer: the entry stays what it is. */
function Answer({ place, ...sent }: Answering & { readonly place: number }) {
  const say = useWords();
  const pointer = '/answer';
  return (
    <Form
      {...sent}
      build={(data) => ({ breach: place, answer: typed(data, pointer) })}
      label={() => say('broken.answer')}
      submit={say('broken.submit')}
    >
      <SelectField
        pointer={pointer}
        label={say('broken.answer')}
        options={optionsOf(say, 'broken.answer', answered().answer.options)}
        empty={say('form.choose')}
      />
    </Form>
  );
}
