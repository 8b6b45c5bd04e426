import { isFailed } from '@homeward/domain/oversight/evolve-monitoring';
import { dayOf } from '@homeward/domain/time';
import { Link } from 'wouter';
import { LinkButton } from '../parts/small.tsx';
import { sayDay } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import type { Provider } from './provider.ts';

/** Findings that a follow-up found not mended and of which the Minister has not heard. */
export function unreported({ findings, reports }: Provider) {
  const told = reports.flatMap((one) => one.findings);
  return findings.filter((one) => isFailed(one) && !told.includes(one.id));
}

/** What the Minister was told and decided. */
export function MinisterReports({ of, may }: { readonly of: Provider; readonly may: boolean }) {
  const say = useWords();
  const waits = unreported(of).length;
  if (of.reports.length === 0 && waits === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{say('minister.title')}</h2>
      <ul className="govuk-list">
        {of.reports.map((one) => (
          <li key={one.id}>
            <Link href={`/providers/${of.id}/minister-reports/${one.id}`} className="govuk-link">
              {say('minister.report-of', { day: sayDay(dayOf(one.at)) })}
            </Link>
            {one.decided.map(({ outcome, on }) => (
              <span key={`${outcome}${on}`}>
                {' '}
                {say(`minister-outcome.${outcome}`)}, {sayDay(on)}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {may && waits > 0 && (
        <LinkButton href={`/providers/${of.id}/minister-report`}>{say('watch-act.minister-report')}</LinkButton>
      )}
      {may && of.reports.length > 0 && (
        <LinkButton href={`/providers/${of.id}/minister-decision`} secondary>
          {say('watch-act.minister-decision')}
        </LinkButton>
      )}
    </>
  );
}
