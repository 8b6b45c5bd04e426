import { useState } from 'react';
import { Page } from '../parts/page.tsx';
import { Said } from '../parts/said.tsx';
import { useWords } from '../words/use-words.ts';
import { ObservationFields } from './yearly-forms.tsx';

/** Whoever works with victims encourages or advises another provider (Standards 13(a)); the overseer reads it. */
export function ObservationPage() {
  const say = useWords();
  const [noted, setNoted] = useState(0);
  return (
    <Page title={say('watch-act.observation')}>
      <Said>{noted > 0 && <p className="govuk-body">{say('observation-page.noted')}</p>}</Said>
      <p className="govuk-body">{say('observation-page.say')}</p>
      <ObservationFields key={noted} done={() => setNoted(noted + 1)} />
    </Page>
  );
}
