import { obligedUnits } from '@homeward/domain/settings/known/obliged-units';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Reply } from '../api/call.ts';
import { useRead } from '../api/use-read.ts';
import { Numbered } from '../numbers/numbered.tsx';
import { Filter, FilterRow } from '../parts/filter.tsx';
import { optionsOf } from '../parts/options.ts';
import { Page } from '../parts/page.tsx';
import { Details, Tag, Waiting } from '../parts/small.tsx';
import { Summary } from '../parts/summary.tsx';
import { Table } from '../parts/table.tsx';
import { type SayNames, useNames } from '../parts/use-names.ts';
import { sayDay, sayNumber } from '../words/formats.ts';
import { type Say, useWords } from '../words/use-words.ts';

type Listed = Reply<'listProviders'>;
type Provider = Listed['items'][number];
const standings = ['valid', 'ends-soon', 'over', 'not-yet', 'none'] as const;
const figures = ['providers', 'monitored', 'reported', 'findings', 'failed', 'toTheMinister', 'postponed'] as const;

/** The organisations as the overseer sees them: paper, last monitoring, what is open. */
export function MonitoredProvidersPage() {
  const say = useWords();
  const providers = useRead('listProviders');
  return (
    <Page title={say('watched.title')}>
      <p className="govuk-body">{say('watched.say')}</p>
      {providers.data ? <MonitoredProviders listed={providers.data} /> : <Waiting read={providers} />}
      <Details summary={say('watched.obliged')}>
        <ul className="govuk-list govuk-list--bullet">
          {obligedUnits.map(({ id }) => (
            <li key={id}>{say(`obliged.${id}`)}</li>
          ))}
        </ul>
        <p className="govuk-body-s">{say('watched.obliged-by')}</p>
      </Details>
    </Page>
  );
}

function MonitoredProviders({ listed: { items, coverage = {} } }: { readonly listed: Listed }) {
  const say = useWords();
  const names = useNames();
  const [standing, setStanding] = useState('');
  if (items.length === 0) return <p className="govuk-body">{say('watched.none')}</p>;
  const shown = items
    .filter((one) => standing === '' || one.standing === standing)
    .toSorted((a, b) => (a.watched?.monitoredOn ?? '').localeCompare(b.watched?.monitoredOn ?? ''));
  return (
    <>
      <Summary rows={figures.map((name) => [say(`coverage.${name}`), sayNumber(coverage[name] ?? 0)])} />
      <FilterRow found={shown.length}>
        <Filter
          label={say('watched.paper')}
          value={standing}
          onChange={setStanding}
          options={optionsOf(say, 'memorandum', standings)}
        />
      </FilterRow>
      {shown.length > 0 && (
        <Table
          caption={say('watched.list')}
          heads={['name', 'paper', 'monitored', 'open', 'trained'].map((head) => say(`watched.${head}`))}
          rows={shown.map((one) => ({ key: one.id, cells: cellsOf(say, names, one) }))}
          cards
        />
      )}
    </>
  );
}

function cellsOf(say: Say, names: SayNames, { id, number, standing, memorandum, watched }: Provider) {
  const until = memorandum === undefined ? '' : `, ${say('watched.until', { day: sayDay(memorandum.until) })}`;
  return [
    <span key="name">
      <Link href={`/providers/${id}`} className="govuk-link">
        <Numbered number={number}>{names.organisation(id)}</Numbered>
      </Link>{' '}
      {watched?.status === 'postponed' && <Tag colour="red">{say('watched.postponed')}</Tag>}
    </span>,
    `${say(`memorandum.${standing}`)}${until}`,
    watched?.monitoredOn === undefined ? say('watched.never') : sayDay(watched.monitoredOn),
    say('watched.open-count', { open: watched?.open ?? 0, failed: watched?.failed ?? 0 }),
    watched?.trained === undefined ? '–' : say('watched.per-cent', { share: watched.trained }),
  ];
}
