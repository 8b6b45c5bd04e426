import { Link } from 'wouter';
import type { Reply } from '../../api/call.ts';
import { useRead } from '../../api/use-read.ts';
import { Numbered } from '../../numbers/numbered.tsx';
import { Page } from '../../parts/page.tsx';
import { Waiting } from '../../parts/small.tsx';
import { Table } from '../../parts/table.tsx';
import { useNames } from '../../parts/use-names.ts';
import { sayMoment } from '../../words/formats.ts';
import { useWords } from '../../words/use-words.ts';
import { ApprovalForm } from './approval-form.tsx';

/** A page of what waits for the caller, and of nothing else. */
export function ApprovalsPage() {
  const say = useWords();
  return (
    <Page title={say('nav.approvals')}>
      <Proposals />
    </Page>
  );
}

/** What waits for the caller as the second person, the longest wait first. */
export function Proposals() {
  const say = useWords();
  const read = useRead('listProposals');
  return (
    <>
      <h2 className="govuk-heading-m">{say('approval.waits')}</h2>
      {read.data ? <ProposalsRead items={read.data.items} /> : <Waiting read={read} />}
    </>
  );
}

type Items = Reply<'listProposals'>['items'];

/** Whoever is asked about an export sees how many cases it takes and for whom, and no case: the answer is given here. */
function ProposalsRead({ items }: { readonly items: Items }) {
  const exports = items.filter(({ act }) => act === 'export-cases');
  return (
    <>
      <ProposalTable items={items.filter((one) => !exports.includes(one))} />
      {exports.map((one) => (
        <ExportProposal key={one.proposal} one={one} />
      ))}
    </>
  );
}

function ExportProposal({ one }: { readonly one: Items[number] }) {
  const say = useWords();
  const names = useNames();
  const title = say('asks.export-cases', { count: String(one.count ?? 0) });
  return (
    <section aria-label={title}>
      <h3 className="govuk-heading-s">{title}</h3>
      <p className="govuk-body">
        {[names.person(one.by), one.to ? names.organisation(one.to) : '–', sayMoment(one.proposedAt)].join(' · ')}
      </p>
      <ApprovalForm caseId={one.proposal} proposal={one.proposal} version={one.version} />
    </section>
  );
}

type Act = Items[number]['act'];

function actWords(act: Act, say: ReturnType<typeof useWords>): string {
  if (act === 'broken-glass') return say('approval.glass');
  return act === 'export-cases' ? say('asks.export-cases', { count: '' }) : say(`asks.${act}`);
}

function ProposalTable({ items }: { readonly items: Items }) {
  const say = useWords();
  const names = useNames();
  if (items.length === 0) return <p className="govuk-body">{say('approval.none')}</p>;
  const rows = items.map((one) => ({
    key: one.proposal,
    cells: [
      <Link key="link" href={`/cases/${one.case}`} className="govuk-link">
        <Numbered number={one.number}>{actWords(one.act, say)}</Numbered>
      </Link>,
      one.reason ? say(`asked-reason.${one.reason}`) : '–',
      one.to ? names.organisation(one.to) : '–',
      names.person(one.by),
      sayMoment(one.proposedAt),
    ],
  }));
  const heads = ['act', 'reason', 'to', 'by', 'at'].map((head) => say(`approval.head.${head}`));
  return <Table caption={say('approval.list')} heads={heads} rows={rows} cards />;
}
