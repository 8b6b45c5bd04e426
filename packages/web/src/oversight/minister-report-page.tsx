import { dayOf } from '@homeward/domain/time';
import { Link, useParams } from 'wouter';
import { useRead } from '../api/use-read.ts';
import { NotFound } from '../not-found.tsx';
import { Page } from '../parts/page.tsx';
import { Waiting } from '../parts/small.tsx';
import { Table } from '../parts/table.tsx';
import { useNames } from '../parts/use-names.ts';
import { sayArticle, sayDay } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';

/** The report to the Minister, to be printed and signed: what was found, on which article, what was asked by when, and what the follow-up saw. */
export function MinisterReportPage() {
  const say = useWords();
  const { provider = '', report = '' } = useParams();
  const names = useNames();
  const read = useRead('viewProvider', { path: { provider } });
  if (!read.data)
    return (
      <Page title={say('minister.title')} untold>
        <Waiting read={read} />
      </Page>
    );
  const name = names.organisation(provider);
  const { reports, findings, memorandum } = read.data;
  const one = reports.find(({ id }) => id === report);
  if (one === undefined) return <NotFound />;
  const rows = findings
    .filter(({ id }) => one.findings.includes(id))
    .map(({ id, obligation, article, seen, asks, askedOn, dueOn, followUps }) => ({
      key: id,
      cells: [
        sayArticle(article),
        say(`row.${obligation}`),
        seen,
        say('minister.asked', { what: asks, from: sayDay(askedOn), until: sayDay(dueOn) }),
        followUps.map(({ on, evidence }) => `${sayDay(on)}: ${evidence}`).join(' · '),
      ],
    }));
  const heads = ['article', 'row', 'seen', 'asked-head', 'followed'].map((head) => say(`minister.${head}`));
  return (
    <Page title={say('minister.heading', { name })} untold>
      <p className="govuk-body">{say('minister.opening', { day: sayDay(dayOf(one.at)), name })}</p>
      {memorandum && (
        <p className="govuk-body">
          {say('watched.paper')}: {memorandum.number}, {sayDay(memorandum.from)} – {sayDay(memorandum.until)}
        </p>
      )}
      <Table caption={say('minister.findings')} heads={heads} rows={rows} cards />
      <p className="govuk-body">{say('minister.asks')}</p>
      {one.decided.map(({ outcome, on, reference }) => (
        <p key={`${outcome}${on}`} className="govuk-body">
          {say(`minister-outcome.${outcome}`)}, {sayDay(on)} ({reference})
        </p>
      ))}
      <div className="hw-row hw-noprint">
        <button type="button" className="govuk-button" onClick={() => window.print()}>
          {say('minister.print')}
        </button>
        <Link href={`/providers/${provider}`} className="govuk-link">
          {say('watch.back-to-one')}
        </Link>
      </div>
    </Page>
  );
}
