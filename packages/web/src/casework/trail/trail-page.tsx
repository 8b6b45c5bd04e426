import { useState } from 'react';
import { Link, useParams } from 'wouter';
import type { Reply } from '../../api/call.ts';
import { useRead } from '../../api/use-read.ts';
import { Numbered } from '../../numbers/numbered.tsx';
import { Page } from '../../parts/page.tsx';
import { Waiting } from '../../parts/small.tsx';
import { Table } from '../../parts/table.tsx';
import { useNames } from '../../parts/use-names.ts';
import { useSession } from '../../session/session.tsx';
import { sayMoment } from '../../words/formats.ts';
import { knownWord } from '../../words/known-word.ts';
import { useWords } from '../../words/use-words.ts';
import { BackToCase } from '../back-to-case.tsx';

type Receipt = Reply<'listReceipts'>['items'][number];

/**
 * Who has seen this file: for those who answer for the work on it, receipt by receipt; for the case worker, where else
 * it can be seen.
 */
export function TrailPage() {
  const say = useWords();
  const { caseId = '' } = useParams();
  const { seat } = useSession();
  return (
    <Page title={say('trail.title')}>
      {seat.role === 'case-worker' ? <WhereToSee caseId={caseId} /> : <Receipts caseId={caseId} />}
      <BackToCase id={caseId} />
    </Page>
  );
}

/**
 * A worker sees what went out and to whom; each single reading is shown to the person whose file it is, and to those
 * who answer for the work.
 */
function WhereToSee({ caseId }: { readonly caseId: string }) {
  const say = useWords();
  return (
    <>
      <p className="govuk-body">{say('trail.worker')}</p>
      <ul className="govuk-list hw-lines">
        <li>
          <Link href={`/cases/${caseId}/shared`} className="govuk-link">
            {say('shared.title')}
          </Link>
        </li>
        <li>
          <Link href={`/cases/${caseId}/window`} className="govuk-link">
            {say('act.openOwnRecord')}
          </Link>
        </li>
      </ul>
    </>
  );
}

/** The receipts of one case, page after page, the latest first. */
export function Receipts({ caseId }: { readonly caseId: string }) {
  const [cursors, setCursors] = useState<readonly string[]>(['']);
  return cursors.map((cursor, index) => (
    <OnePage
      key={cursor}
      caseId={caseId}
      cursor={cursor}
      last={index === cursors.length - 1}
      onMore={(next) => setCursors([...cursors, next])}
    />
  ));
}

type PageProps = {
  readonly caseId: string;
  readonly cursor: string;
  readonly last: boolean;
  readonly onMore: (next: string) => void;
};

function OnePage({ caseId, cursor, last, onMore }: PageProps) {
  const say = useWords();
  const read = useRead('listReceipts', { query: { case: caseId, ...(cursor === '' ? {} : { cursor }) } });
  if (read.data === undefined) return <Waiting read={read} />;
  const { items, next, number } = read.data;
  return (
    <>
      {cursor === '' && number && (
        <p className="govuk-body">
          {say('number.title')}: <Numbered number={number} />
        </p>
      )}
      <ReceiptTable items={items} of={cursor === '' ? '' : sayMoment(items[0]?.at ?? new Date().toISOString())} />
      {last && next !== null && (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={() => onMore(next)}>
          {say('trail.more')}
        </button>
      )}
    </>
  );
}

function ReceiptTable({ items, of }: { readonly items: readonly Receipt[]; readonly of: string }) {
  const say = useWords();
  const names = useNames();
  if (items.length === 0) return <p className="govuk-body">{say('trail.none')}</p>;
  const rows = items.map((one, index) => ({
    key: `${one.at} ${index}`,
    cells: [
      sayMoment(one.at),
      [knownWord(`role.${one.role}`) ?? one.role, one.organisation && names.organisation(one.organisation)]
        .filter(Boolean)
        .join(', '),
      knownWord(`act.${one.operation}`, `deed.${one.operation}`) ?? one.operation,
      <Why key="why" receipt={one} />,
    ],
  }));
  const heads = ['when', 'who', 'what', 'why'].map((head) => say(`trail.head.${head}`));
  return <Table caption={say('trail.list')} of={of} heads={heads} rows={rows} cards />;
}

/** Which part and what for; why the usual rule was set aside is named first. */
function Why({ receipt: { purpose, exception } }: { readonly receipt: Receipt }) {
  const say = useWords();
  const words = purpose
    .split(/:? /)
    .filter((one) => one !== '')
    .map((one) => knownWord(`section.${one}`, `opening-reason.${one}`, `consent.for.${one}`, `value.${one}`) ?? one);
  const aside = exception === '' ? '' : say('trail.exception', { why: knownWord(`value.${exception}`) ?? exception });
  return [aside, words.join(', ')].filter((one) => one !== '').join(' · ') || '–';
}
