import type { Role } from '@homeward/domain/people/actor';
import { Link, useLocation } from 'wouter';
import type { Reply } from '../api/asked.ts';
import { useForget, useRead } from '../api/use-read.ts';
import { FindByNumber } from '../numbers/find-by-number.tsx';
import { Act } from '../parts/act.tsx';
import { Page } from '../parts/page.tsx';
import { Tag, Waiting } from '../parts/small.tsx';
import { useNames } from '../parts/use-names.ts';
import { useSession } from '../session/session.tsx';
import { sayMoment } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import { ApprovalsPage, Proposals } from './approvals/proposals.tsx';
import { BrokenHandovers } from './broken-handovers.tsx';
import { CaseList } from './case-list.tsx';
import { Overdue } from './overdue.tsx';
import { WaitingReferrals } from './referred/waiting-referrals.tsx';

type ToOpen = Reply<'listToOpen'>['items'][number];

/** The first page of casework: who waits for a file, or for a supervisor what is owed for too long; then the open files. */
export function CasesPage() {
  const say = useWords();
  const { role } = useSession().seat;
  if (role === 'second-approver') return <ApprovalsPage />;
  return (
    <Page title={say('cases.title')}>
      <Ways role={role} />
      <FindByNumber />
      {role === 'supervisor' ? <Proposals /> : <ToOpen />}
      {role === 'supervisor' ? <BrokenHandovers /> : <WaitingReferrals />}
      <Overdue />
      <CaseList />
    </Page>
  );
}

const ways: Readonly<Partial<Record<Role, readonly (readonly [path: string, words: string])[]>>> = {
  'case-worker': [
    ['/cases/new', 'cases.new'],
    ['/cases/find', 'cases.find'],
    ['/code', 'own.enter.title'],
  ],
  'central-unit': [
    ['/cases/new', 'cases.new'],
    ['/cases/find', 'cases.find'],
    ['/cases/twice', 'cases.twice'],
  ],
  supervisor: [
    ['/cases/find', 'cases.find'],
    ['/cases/workload', 'cases.load'],
  ],
};

/** Where else the caller may go from here. */
function Ways({ role }: { readonly role: Role }) {
  const say = useWords();
  return (
    <ul className="govuk-list hw-ways hw-noprint">
      {(ways[role] ?? []).map(([path, words]) => (
        <li key={path}>
          <Link href={path} className="govuk-link hw-target">
            {say(words)}
          </Link>
        </li>
      ))}
    </ul>
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
  const names = useNames();
  const [, goTo] = useLocation();
  const forget = useForget();
  return (
    <div className="hw-item">
      <p className="govuk-body">
        {say(`result.${item.result}`)} · {say(`sex.${item.sex}`)}, {say(`age-class.${item.age}`)} ·{' '}
        {names.organisation(item.centre)} · {sayMoment(item.screenedAt)}
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
