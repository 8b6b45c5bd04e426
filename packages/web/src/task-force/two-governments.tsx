import { knownAgreements } from '@homeward/domain/settings/known/agreements';
import { sayCountry, sayDay } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import type { Dispute } from './disputes-page.tsx';

/** The report to the governments of both parties (Policy VII.3.a(6)), to be printed: what is disputed, what was tried, what is asked. */
export function TwoGovernments({ of }: { readonly of: Dispute }) {
  const say = useWords();
  const agreement = knownAgreements.find(({ id }) => id === of.agreement);
  const values = {
    country: sayCountry(of.with),
    agreement: agreement?.title ?? of.agreement,
    clause: of.clause,
    day: sayDay(of.report?.on ?? of.openedOn),
    count: of.steps.length,
  };
  return (
    <section aria-label={say('governments.title')}>
      <h2 className="govuk-heading-m">{say('governments.title')}</h2>
      <p className="govuk-body">{say('governments.opening', values)}</p>
      <p className="govuk-body">{of.question}</p>
      <p className="govuk-body">{say('governments.tried', values)}</p>
      <p className="govuk-body">
        {say('governments.asks')} {of.report?.asks}
      </p>
      <button type="button" className="govuk-button govuk-button--secondary hw-noprint" onClick={() => window.print()}>
        {say('minister.print')}
      </button>
    </section>
  );
}
