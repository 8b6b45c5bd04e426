import { Details, LinkButton } from '../parts/small.tsx';
import { useSession } from '../session/session.tsx';
import { sayDay, sayMoment, sayNumber } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import type { Provider } from './provider.ts';

/** Monitorings, risk assessments of premises, reports that came, and what others noted. */
export function YearlyLooks({ of }: { readonly of: Provider }) {
  const say = useWords();
  return (
    <>
      <h2 className="govuk-heading-m">{say('looks.title')}</h2>
      {of.monitorings.length === 0 && <p className="govuk-body">{say('looks.none')}</p>}
      {of.monitorings.map((one) => (
        <Monitoring key={one.id} of={one} provider={of.id} />
      ))}
      {of.premises.map(({ id, on, risks }) => (
        <Details key={id} summary={say('looks.premises', { day: sayDay(on) })}>
          {risks.length === 0 && <p className="govuk-body">{say('looks.no-risk')}</p>}
          <ul className="govuk-list">
            {risks.map(({ risk, asks }) => (
              <li key={risk}>
                {say(`premises-risk.${risk}`)}: {asks}
              </li>
            ))}
          </ul>
        </Details>
      ))}
      {of.returns.map(({ id, year, on, reference }) => (
        <p key={id} className="govuk-body">
          {say('looks.return', { year, day: sayDay(on) })}: {reference}
        </p>
      ))}
      {of.observations.map(({ id, kind, words, at }) => (
        <p key={id} className="govuk-body">
          {say(`observation.${kind}`)}, {sayMoment(at)}: {words}
        </p>
      ))}
    </>
  );
}

function Monitoring({ of, provider }: { readonly of: Provider['monitorings'][number]; readonly provider: string }) {
  const say = useWords();
  const { seat } = useSession();
  return (
    <Details
      summary={say('looks.monitoring', { day: sayDay(of.on), outcome: say(`monitoring-outcome.${of.outcome}`) })}
    >
      <p className="govuk-body">
        {say('looks.counted', {
          asked: sayNumber(of.asked),
          broken: sayNumber(of.notKept.length),
          unseen: sayNumber(of.notSeen.length),
        })}
      </p>
      <ul className="govuk-list">
        {of.notKept.map((row) => (
          <li key={row}>
            {say(`row.${row}`)}{' '}
            {seat.role === 'overseer' && (
              <LinkButton href={`/providers/${provider}/finding?monitoring=${of.id}&row=${row}`} secondary>
                {say('watch-act.finding')}
                <span className="govuk-visually-hidden"> {say(`row.${row}`)}</span>
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </Details>
  );
}
