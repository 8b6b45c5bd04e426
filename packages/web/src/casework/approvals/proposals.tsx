import { Link } from 'wouter';
import type { Reply } from '../../api/call.ts';
import { useRead } from '../../api/use-read.ts';
import { Page } from '../../parts/page.tsx';
import { Waiting } from '../../parts/small.tsx';
import { Table } from '../../parts/table.tsx';
import { sayMoment } from '../../words/formats.ts';
import { useWords } from '../../words/use-words.ts';

/** A page of what waits for her, and of nothing else. */
export function ApprovalsPage() {
  const say = useWords();
  return (
    <Page title={say('nav.approvals')}>
      <Proposals />
    </Page>
  );
}

/** What waits for her as the second person, the longest wait first. */
export function Proposals() {
  const say = useWords();
  const read = useRead('listProposals');
  return (
    <>
      <h2 className="govuk-heading-m">{say('approval.waits')}</h2>
      {read.data ? <ProposalTable items={read.data.items} /> : <Waiting read={read} />}
    </>
  );
}

type Items = Reply<'listProposals'>['items'];

function ProposalTable({ items }: { readonly items: Items }) {
  const say = useWords();
  if (items.length === 0) return <p className="govuk-body">{say('approval.none')}</p>;
  const rows = items.map((one) => ({
    key: one.proposal,
    cells: [
      <Link key="link" href={`/cases/${one.case}`} className="govuk-link">
        {say(one.act === 'broken-glass' ? 'approval.glass' : `asks.${one.act}`)}
      </Link>,
      one.reason ? say(`asked-reason.${one.reason}`) : '–',
      one.to ?? '–',
      one.by,
      sayMoment(one.proposedAt),
    ],
  }));
  const heads = ['act', 'reason', 'to', 'by', 'at'].map((head) => say(`approval.head.${head}`));
  return <Table caption={say('approval.list')} heads={heads} rows={rows} cards />;
}
