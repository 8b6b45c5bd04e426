import { Inset } from '../parts/small.tsx';
import { Table } from '../parts/table.tsx';
import { sayMoment } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import type { View } from './view.ts';

/** What both sides see of each other's word: a confirmation that no longer counts, a settlement that waits, and who has had her. */
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
      <Custody view={view} />
    </section>
  );
}

function Custody({ view }: { readonly view: View }) {
  const say = useWords();
  return (
    <Table
      caption={say('record.custody')}
      heads={[say('record.since'), say('record.with'), say('record.how')]}
      rows={view.custody.map(({ from, side, organisation, as }) => ({
        key: `${from}${as}`,
        cells: [sayMoment(from), `${say(`side.${side}`)} (${organisation})`, say(`custody.${as}`)],
      }))}
      cards
    />
  );
}
