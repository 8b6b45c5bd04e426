import { Link } from 'wouter';
import type { Reply } from '../api/call.ts';
import { useRead } from '../api/use-read.ts';
import { FindByNumber } from '../numbers/find-by-number.tsx';
import { Numbered } from '../numbers/numbered.tsx';
import { Page } from '../parts/page.tsx';
import { Waiting } from '../parts/small.tsx';
import { Table } from '../parts/table.tsx';
import { sayDay } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';

/** The cases that the health worker is assigned to. A list names nobody: a name is read in the file, with its receipt. */
export function HealthHome() {
  const say = useWords();
  const read = useRead('listCases');
  return (
    <Page title={say('health.title')}>
      <p className="govuk-body">{say('health.say')}</p>
      {read.data ? <Cases items={read.data.items} /> : <Waiting read={read} />}
      <FindByNumber />
    </Page>
  );
}

function Cases({ items }: { readonly items: Reply<'listCases'>['items'] }) {
  const say = useWords();
  if (items.length === 0) return <p className="govuk-body">{say('health.none')}</p>;
  const rows = items.map((item) => ({
    key: item.id,
    cells: [
      <Link key="link" href={`/cases/${item.id}`} className="govuk-link">
        <Numbered number={item.number}>{sayDay(item.openedAt)}</Numbered>
      </Link>,
      `${say(`sex.${item.sex}`)}, ${say(`age-class.${item.age}`)}`,
      say(item.status === 'open' ? 'cases.shown.open' : 'cases.closed'),
    ],
  }));
  const heads = ['cases.head.opened', 'cases.head.person', 'health.state'].map((key) => say(key));
  return <Table caption={say('health.list')} heads={heads} rows={rows} cards />;
}
