import { knownAgreements } from '@homeward/domain/settings/known/agreements';
import { Link } from 'wouter';
import type { Reply } from '../api/call.ts';
import { useRead } from '../api/use-read.ts';
import { Page } from '../parts/page.tsx';
import { LinkButton, Tag, Waiting } from '../parts/small.tsx';
import { Summary } from '../parts/summary.tsx';
import { Table } from '../parts/table.tsx';
import { sayCountry, sayDay, sayNumber } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';

type Listed = Reply<'listDisputes'>;
export type Dispute = Listed['items'][number];
export const disputeColours = { open: 'yellow', reported: 'red', settled: 'green' } as const;
const counted = ['negotiated', 'toBeReported', 'reported', 'settled'] as const;

/** Disputes on agreements: how far each has come. */
export function DisputesPage() {
  const say = useWords();
  const read = useRead('listDisputes');
  return (
    <Page title={say('disputes.title')}>
      <p className="govuk-body">{say('disputes.say')}</p>
      <LinkButton href="/disputes/new">{say('disputes.new')}</LinkButton>
      {read.data ? <Disputes listed={read.data} /> : <Waiting read={read} />}
    </Page>
  );
}

/** An agreement by the title under which it was signed. */
export function agreementCalled(id: string): string {
  return knownAgreements.find((one) => one.id === id)?.title ?? '–';
}

function Disputes({ listed: { items, counts } }: { readonly listed: Listed }) {
  const say = useWords();
  if (items.length === 0) return <p className="govuk-body">{say('disputes.none')}</p>;
  const rows = items.map((one) => ({
    key: one.id,
    cells: [
      <Link key="question" href={`/disputes/${one.id}`} className="govuk-link">
        {one.question}
      </Link>,
      sayCountry(one.with),
      `${agreementCalled(one.agreement)}, ${one.clause}`,
      <Tag key="status" colour={disputeColours[one.status]}>
        {say(`dispute-status.${one.status}`)}
      </Tag>,
      sayDay(one.steps.at(-1)?.on ?? one.openedOn),
    ],
  }));
  const heads = ['question', 'with', 'agreement', 'status', 'last'].map((head) => say(`dispute-field.${head}`));
  return (
    <>
      <Summary rows={counted.map((name) => [say(`dispute-count.${name}`), sayNumber(counts[name] ?? 0)])} />
      <Table caption={say('disputes.list')} heads={heads} rows={rows} cards />
    </>
  );
}
