import { BrokenRule } from '../../parts/refusal.tsx';
import { knownWord } from '../../words/known-word.ts';
import { useWords } from '../../words/use-words.ts';
import type { CaseView } from '../keeping.ts';
import { FewFirst } from './few-first.tsx';

type Gate = CaseView['closedGates'][number];

/** What a rule keeps closed before anybody tries: the acts, the rule's sentence, its article and what is still open. */
export function Shut({ file }: { readonly file: CaseView }) {
  const say = useWords();
  return (
    <section aria-label={say('shut.title')}>
      <h2 className="govuk-heading-m">{say('shut.title')}</h2>
      {file.closedGates.length === 0 ? (
        <p className="govuk-body">{say('shut.none')}</p>
      ) : (
        <FewFirst
          first={3}
          items={file.closedGates.map((gate) => ({
            key: `${gate.commands.join()} ${gate.code}`,
            shown: <OneGate gate={gate} />,
          }))}
        />
      )}
    </section>
  );
}

function OneGate({ gate }: { readonly gate: Gate }) {
  const say = useWords();
  return (
    <>
      <p className="govuk-body hw-mb-1">{gate.commands.map((name) => say(`act.${name}`)).join(' · ')}</p>
      <GateWords gate={gate} />
    </>
  );
}

/** Why something may not be done, as a refusal of the server would say it; under which answer, where others are open. */
export function GateWords({ gate: { when = {}, ...broken } }: { readonly gate: Omit<Gate, 'commands'> }) {
  const say = useWords();
  const answers = Object.entries(when).map(
    ([field, value]) => knownWord(`value.${field}.${value}`, `phase.${value}`, `value.${value}`) ?? String(value),
  );
  return (
    <>
      {answers.length > 0 && <p className="govuk-body hw-mb-1">{say('shut.when', { answer: answers.join(', ') })}</p>}
      <BrokenRule broken={broken} />
    </>
  );
}
