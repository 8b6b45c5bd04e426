import { useState } from 'react';
import type { Seat } from '../session/seat.ts';
import { AllWords } from '../words/all-words.tsx';
import { formLanguage } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';
import { dismiss } from './dismissed.ts';
import type { TourProps } from './guide-of.ts';

/** What may go wrong is the same for several desks. */
const troubles: Readonly<Record<Seat['desk'], string>> = {
  transit: 'tablet',
  casework: 'case',
  health: 'case',
  partner: 'case',
  'own-record': 'case',
  mission: 'handover',
  embassy: 'handover',
  counterpart: 'handover',
  border: 'handover',
  'task-force': 'office',
  oversight: 'office',
  office: 'office',
};

export function Tour(props: TourProps) {
  return (
    <AllWords>
      <Steps {...props} />
    </AllWords>
  );
}

/** Three sentences, one at a time: where to start, the one job, what to do when something goes wrong. It takes no focus and covers nothing. */
function Steps({ seat, guide, end }: TourProps) {
  const say = useWords();
  const [at, setAt] = useState(0);
  const steps = [`tour.start.${guide}`, `tour.job.${guide}`, `tour.wrong.${troubles[seat.desk]}`];
  const step = steps[at] ?? '';
  const never = () => {
    dismiss(guide);
    end();
  };
  return (
    <section aria-label={say('tour.label')}>
      <div aria-live="polite">
        <p className="govuk-body hw-tour__at">
          <strong>{say('tour.at', { step: at + 1, of: steps.length })}</strong>
        </p>
        <p className="govuk-body">{say(step)}</p>
      </div>
      <div className="hw-row">
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          onClick={() => setAt((at + 1) % steps.length)}
        >
          {say(at + 1 < steps.length ? 'tour.next' : 'tour.again')}
        </button>
        <button type="button" className="govuk-button govuk-button--secondary" onClick={never}>
          {say('tour.never')}
        </button>
        <a className="govuk-link hw-tour__guide" href={`/docs/${formLanguage()}/${guide}.html`}>
          {say('tour.guide')}
        </a>
      </div>
    </section>
  );
}
