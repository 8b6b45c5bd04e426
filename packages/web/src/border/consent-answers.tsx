import { Act } from '../parts/act.tsx';
import { useWords } from '../words/use-words.ts';
import type { Arrival } from './person-words.ts';

/** The four questions read to her from the screen. */
const asked = ['case-file', 'ngo', 'embassy', 'police'] as const;

type Props = {
  readonly arrival: Arrival;
  readonly version: number;
  readonly onDone: (reply: { readonly version: number }) => void;
  readonly onStale: () => void;
};

/** One tap each; a refusal is kept like a consent, and both are obeyed. */
export function ConsentAnswers(props: Props) {
  const say = useWords();
  return asked.map((to) => (
    <section key={to} className="hw-item" aria-label={say(`consent.to.${to}`)}>
      <p className="govuk-body hw-mb-1">
        <strong>{say(`consent.to.${to}`)}</strong>
      </p>
      <p className="govuk-body">{say(`consent.text.${to}`)}</p>
      <div className="hw-row">
        <Answer {...props} to={to} given />
        <Answer {...props} to={to} given={false} />
      </div>
    </section>
  ));
}

type AnswerProps = Props & { readonly to: (typeof asked)[number]; readonly given: boolean };

function Answer({ arrival, version, onDone, onStale, to, given }: AnswerProps) {
  const say = useWords();
  const latest = arrival.consents.findLast((one) => one.to === to);
  const consent = {
    to,
    given,
    sections: ['identity', 'needs'],
    how: 'spoken',
    language: arrival.language,
    interpreter: arrival.language !== 'km',
    textVersion: '1',
  };
  return (
    <Act
      operation="giveConsent"
      version={version}
      body={{ about: { type: 'arrival', batch: arrival.batch, arrival: arrival.id }, consent }}
      text={say(given ? 'consent.yes' : 'consent.no')}
      about={say(`consent.to.${to}`)}
      pressed={latest?.given === given}
      onDone={onDone}
      onStale={onStale}
    />
  );
}
