import type { Reply } from '../api/call.ts';
import { Summary } from '../parts/summary.tsx';
import { Table } from '../parts/table.tsx';
import { sayDay, sayNumber } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';

/** What was done together, this year's counts first. */
export function JointWorks({ listed: { items, counts } }: { readonly listed: Reply<'listJointWork'> }) {
  const say = useWords();
  if (items.length === 0) return <p className="govuk-body">{say('cooperation.no-work')}</p>;
  const lines = Object.entries(counts).map(
    ([kind, { times, reached }]) =>
      [say(`joint-work.${kind}`), say('cooperation.counted', { times, reached: sayNumber(reached) })] as const,
  );
  const rows = items.map((one) => ({
    key: one.id,
    cells: [
      one.what,
      say(`joint-work.${one.kind}`),
      one.with.map((who) => say(`joint-with.${who}`)).join(', '),
      sayDay(one.on),
      one.reached === undefined ? '–' : sayNumber(one.reached),
    ],
  }));
  const heads = ['what', 'kind', 'with', 'on', 'reached'].map((head) => say(`joint-field.${head}`));
  return (
    <>
      {lines.length > 0 && <Summary rows={lines} />}
      <Table caption={say('cooperation.works')} heads={heads} rows={rows} cards />
    </>
  );
}
