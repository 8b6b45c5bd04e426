import { Link, useLocation } from 'wouter';
import type { Reply } from '../api/call.ts';
import { useForget, useRead } from '../api/use-read.ts';
import { Act } from '../parts/act.tsx';
import { Page } from '../parts/page.tsx';
import { Tag, Waiting } from '../parts/small.tsx';
import { Table } from '../parts/table.tsx';
import { useSession } from '../session/session.tsx';
import { sayDay, sayMoment } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import { Overdue } from './overdue.tsx';

type ToOpen = Reply<'listToOpen'>['items'][number];

/** The first page of casework: who waits for a file, or for a supervisor what is owed for too long; then the open files. */
export function CasesPage() {
  const say = useWords();
  const { seat } = useSession();
  const cases = useRead('listCases');
  return (
    <Page title={say('cases.title')}>
      {seat.role === 'supervisor' ? <Overdue /> : <ToOpen />}
      {cases.data ? <CaseTable items={cases.data.items} /> : <Waiting read={cases} />}
      {seat.role === 'case-worker' && (
        <p className="govuk-body">
          <Link href="/code" className="govuk-link">
            {say('own.enter.title')}
          </Link>
        </p>
      )}
    </Page>
  );
}

function ToOpen() {
  const say = useWords();
  const waiting = useRead('listToOpen');
  return (
    <>
      <h2 className="govuk-heading-m">{say('cases.to-open')}</h2>
      {waiting.data ? <Waitings items={waiting.data.items} /> : <Waiting read={waiting} />}
    </>
  );
}

function Waitings({ items }: { readonly items: readonly ToOpen[] }) {
  const say = useWords();
  if (items.length === 0) return <p className="govuk-body">{say('cases.nobody-waits')}</p>;
  return items.map((item) => <OneWaiting key={item.arrival} item={item} />);
}

function OneWaiting({ item }: { readonly item: ToOpen }) {
  const say = useWords();
  const [, goTo] = useLocation();
  const forget = useForget();
  return (
    <div className="hw-item">
      <p className="govuk-body">
        {say(`result.${item.result}`)} · {say(`sex.${item.sex}`)}, {say(`age-class.${item.age}`)} · {item.centre} ·{' '}
        {sayMoment(item.screenedAt)}
      </p>
      {item.mayOpen ? (
        <Act
          operation="openCase"
          body={{ from: 'arrival', batch: item.batch, arrival: item.arrival }}
          text={say('cases.open')}
          primary
          onDone={(reply) => void forget('listToOpen', 'listCases').then(() => goTo(`/cases/${reply.id}`))}
        />
      ) : (
        <Tag colour="grey">{say('cases.no-consent')}</Tag>
      )}
    </div>
  );
}

function CaseTable({ items }: { readonly items: Reply<'listCases'>['items'] }) {
  const say = useWords();
  if (items.length === 0) return <p className="govuk-body">{say('cases.none')}</p>;
  const rows = items.map((item) => ({
    key: item.id,
    cells: [
      <Link key="link" href={`/cases/${item.id}`} className="govuk-link">
        {sayDay(item.openedAt)}
      </Link>,
      `${say(`sex.${item.sex}`)}, ${say(`age-class.${item.age}`)}`,
      say(`corridor.${item.corridor}`),
      say(`standing.${item.standing}`),
      say(item.placed ? 'cases.placed' : 'cases.not-placed'),
    ],
  }));
  return (
    <Table
      caption={say('cases.list')}
      heads={['opened', 'person', 'corridor', 'standing', 'placed'].map((head) => say(`cases.head.${head}`))}
      rows={rows}
      cards
    />
  );
}
