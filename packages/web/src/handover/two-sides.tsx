import { Inset } from '../parts/small.tsx';
import { Table } from '../parts/table.tsx';
import { useNames } from '../parts/use-names.ts';
import { sayMoment } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import type { View } from './view.ts';

/**
 * What both sides see of each other's word: a confirmation that no longer counts, a settlement that waits, and who was
 * responsible for the person.
 */
export function TwoSides({ view }: { readonly view: View }) {
  const say = useWords();
  return (
    <section aria-label={say('record.title')}>
      <h2 className="govuk-heading-m">{say('record.title')}</h2>
      {view.voided.map((one) => (
        <Inset key={`${one.edition}${one.side}`}>
          {say('record.voided', {
            side: say(`side.${one.side}`),
            edition: String(one.edition),
            confirmed: sayMoment(one.confirmation.at),
            since: sayMoment(one.at),
            because: say(`void.${one.because}`),
          })}
        </Inset>
      ))}
      {view.settling && (
        <Inset>
          {say('record.settling', {
            side: say(`side.${view.settling.side}`),
            outcome: say(`resolve.${view.settling.outcome}`),
          })}
        </Inset>
      )}
      {view.feedback.map((one) => (
        <Inset key={one.at}>{`${sayMoment(one.at)}: ${say(`feedback.${one.says}`)}`}</Inset>
      ))}
      <Notices view={view} />
      <Custody view={view} />
    </section>
  );
}

/** What became of the mails to the other side: one that did not go is a reason to call. */
function Notices({ view: { notices } }: { readonly view: View }) {
  const say = useWords();
  const names = useNames();
  if (notices.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s">{say('notices.title')}</h3>
      <ul className="govuk-list">
        {notices.map(({ at, organisation, outcome }) => (
          <li key={`${at}${organisation}${outcome}`}>
            {say('notices.line', {
              at: sayMoment(at),
              organisation: names.organisation(organisation),
              outcome: say(`told-outcome.${outcome}`),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

function Custody({ view }: { readonly view: View }) {
  const say = useWords();
  const names = useNames();
  return (
    <Table
      caption={say('record.custody')}
      heads={[say('record.since'), say('record.with'), say('record.how')]}
      rows={view.custody.map(({ from, side, organisation, as }) => ({
        key: `${from}${as}`,
        cells: [sayMoment(from), `${say(`side.${side}`)} (${names.organisation(organisation)})`, say(`custody.${as}`)],
      }))}
      cards
    />
  );
}
