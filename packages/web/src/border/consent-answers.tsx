import { ConsentQuestion } from '../parts/consent-answer.tsx';
import { HowAnswered, useHeard } from '../parts/how-answered.tsx';
import { useWords } from '../words/use-words.ts';
import type { Arrival } from './person-words.ts';

/** The four questions read to the person from the screen. */
const asked = ['case-file', 'ngo', 'embassy', 'police'] as const;

type Props = {
  readonly arrival: Arrival;
  /** Who heard the person before: at one truck it is mostly the same person. */
  readonly witness: string | undefined;
  readonly version: number;
  readonly onDone: (reply: { readonly version: number }) => void;
  readonly onStale: () => void;
};

/** One tap each; a refusal is kept like a consent, and both are obeyed. */
export function ConsentAnswers({ arrival, witness, ...props }: Props) {
  const say = useWords();
  const [heard, setHeard] = useHeard(witness);
  const { language, consents } = arrival;
  const about = { type: 'arrival', batch: arrival.batch, arrival: arrival.id };
  return (
    <>
      <HowAnswered heard={heard} onChange={setHeard} />
      {asked.map((to) => (
        <section key={to} className="hw-item" aria-label={say(`consent.to.${to}`)}>
          <p className="govuk-body hw-mb-1">
            <strong>{say(`consent.to.${to}`)}</strong>
          </p>
          <p className="govuk-body">{say(`consent.text.${to}`)}</p>
          <ConsentQuestion {...props} to={to} about={about} language={language} consents={consents} heard={heard} />
        </section>
      ))}
    </>
  );
}
