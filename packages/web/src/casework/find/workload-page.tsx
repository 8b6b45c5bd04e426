import type { Reply } from '../../api/call.ts';
import { useRead } from '../../api/use-read.ts';
import { Page } from '../../parts/page.tsx';
import { Tag, Waiting } from '../../parts/small.tsx';
import { Table } from '../../parts/table.tsx';
import { useNames } from '../../parts/use-names.ts';
import { sayNumber } from '../../words/formats.ts';
import { useWords } from '../../words/use-words.ts';

/** What each worker of the organisation carries, in counts, and how often they search: whoever carries too much is talked with (Standards 8.2(c)). */
export function WorkloadPage() {
  const say = useWords();
  const read = useRead('viewExposure');
  return (
    <Page title={say('load.title')}>
      <p className="govuk-body">{say('load.say')}</p>
      {read.data ? <Workers workers={read.data.workers} /> : <Waiting read={read} />}
    </Page>
  );
}

type Workers = Reply<'viewExposure'>['workers'];

function Workers({ workers }: { readonly workers: Workers }) {
  const say = useWords();
  const names = useNames();
  if (workers.length === 0) return <p className="govuk-body">{say('load.none')}</p>;
  const rows = workers.map((one) => ({
    key: one.worker,
    cells: [
      <span key="who">
        {names.person(one.worker)} {one.overLimit && <Tag colour="red">{say('load.over')}</Tag>}
        {one.searches.refused > 0 && <Tag colour="red">{say('load.refused')}</Tag>}
      </span>,
      sayNumber(one.open),
      sayNumber(one.children),
      sayNumber(one.reopened),
      sayNumber(one.searches.lately),
    ],
  }));
  const heads = ['worker', 'open', 'children', 'reopened', 'searches'].map((head) => say(`load.head.${head}`));
  return <Table caption={say('load.title')} heads={heads} rows={rows} figuresFrom={1} />;
}
