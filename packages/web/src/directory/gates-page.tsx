import { Link } from 'wouter';
import type { Reply } from '../api/call.ts';
import { useRead } from '../api/use-read.ts';
import { Page } from '../parts/page.tsx';
import { Tag, Waiting } from '../parts/small.tsx';
import { Table } from '../parts/table.tsx';
import { useNames } from '../parts/use-names.ts';
import { sayCountry, sayMoment } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';

export type Gate = Reply<'listGates'>['items'][number];

const colours = { open: 'green', limited: 'yellow', closed: 'red', unknown: 'grey' } as const;

export function GateTag({ status }: Pick<Gate, 'status'>) {
  const say = useWords();
  return <Tag colour={colours[status]}>{say(`gate-status.${status}`)}</Tag>;
}

/** The crossings: how each works today, who said so and when. */
export function GatesPage() {
  const say = useWords();
  const gates = useRead('listGates');
  return (
    <Page title={say('gates.title')}>{gates.data ? <Gates gates={gates.data.items} /> : <Waiting read={gates} />}</Page>
  );
}

function Gates({ gates }: { readonly gates: readonly Gate[] }) {
  const say = useWords();
  const names = useNames();
  if (gates.length === 0) return <p className="govuk-body">{say('gates.none')}</p>;
  const rows = gates.map((gate) => ({
    key: gate.id,
    cells: [
      <Link key="link" href={`/gates/${gate.id}`} className="govuk-link">
        {names.crossing(gate.id)}
      </Link>,
      gate.between.map(sayCountry).join(', '),
      say(`mode.${gate.mode}`),
      <GateTag key="status" status={gate.status} />,
      gate.holds
        ? `${say(`gate-heard.${gate.holds.how}`)}, ${names.organisation(gate.holds.organisation)}, ${sayMoment(gate.holds.at)}`
        : say('gates.nobody-said'),
    ],
  }));
  const heads = ['gate', 'between', 'mode', 'status', 'source'].map((head) => say(`gates.${head}`));
  return <Table caption={say('gates.list')} heads={heads} rows={rows} cards />;
}
