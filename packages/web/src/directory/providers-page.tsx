import { useState } from 'react';
import type { Reply } from '../api/call.ts';
import { useRead } from '../api/use-read.ts';
import { Numbered } from '../numbers/numbered.tsx';
import { Filter, FilterRow } from '../parts/filter.tsx';
import { optionsOf } from '../parts/options.ts';
import { Page } from '../parts/page.tsx';
import { LinkButton, Tag, Waiting } from '../parts/small.tsx';
import { Table } from '../parts/table.tsx';
import { useNames } from '../parts/use-names.ts';
import { useSession } from '../session/session.tsx';
import { sayDay, sayNumber, today } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';

type Provider = Reply<'listProviders'>['items'][number];
export type Standing = Provider['standing'];

const colours: Readonly<Record<Standing, 'green' | 'yellow' | 'red' | 'grey'>> = {
  valid: 'green',
  'ends-soon': 'yellow',
  over: 'red',
  none: 'red',
  'not-yet': 'grey',
  'not-needed': 'grey',
};
const standings = Object.keys(colours) as readonly Standing[];

/** Who may work with victims: the memorandum with the Ministry, how many days are left of it, and what each can do itself. */
export function ProvidersPage() {
  const say = useWords();
  const { seat } = useSession();
  const providers = useRead('listProviders');
  return (
    <Page title={say('providers.title')}>
      <p className="govuk-body">{say('providers.say')}</p>
      {providers.data ? <Providers all={providers.data.items} /> : <Waiting read={providers} />}
      {seat.role === 'directory-keeper' && (
        <div className="hw-row">
          <LinkButton href="/providers/memorandum">{say('providers.record')}</LinkButton>
          <LinkButton href="/providers/services">{say('providers.record-services')}</LinkButton>
          <LinkButton href="/providers/names">{say('names.title')}</LinkButton>
        </div>
      )}
    </Page>
  );
}

function Providers({ all }: { readonly all: readonly Provider[] }) {
  const say = useWords();
  const [standing, setStanding] = useState('');
  if (all.length === 0) return <p className="govuk-body">{say('providers.none')}</p>;
  const shown = all
    .filter((one) => standing === '' || one.standing === standing)
    .toSorted((a, b) => (a.memorandum?.until ?? '').localeCompare(b.memorandum?.until ?? ''));
  return (
    <>
      <FilterRow found={shown.length}>
        <Filter
          label={say('providers.standing')}
          value={standing}
          onChange={setStanding}
          options={optionsOf(say, 'memorandum', standings)}
        />
      </FilterRow>
      {shown.length > 0 && <ProviderTable providers={shown} />}
    </>
  );
}

/** Whole days from today to a last day; the last day itself is the zeroth. */
function daysUntil(last: string): number {
  return Math.round((Date.parse(`${last}T00:00:00Z`) - Date.parse(`${today()}T00:00:00Z`)) / 86_400_000);
}

function ProviderTable({ providers }: { readonly providers: readonly Provider[] }) {
  const say = useWords();
  const names = useNames();
  const rows = providers.map(({ id, number, memorandum, capabilities, standing }) => ({
    key: id,
    cells: [
      <Numbered key="called" number={number}>
        {names.organisation(id)}
      </Numbered>,
      <Tag key="standing" colour={colours[standing]}>
        {say(`memorandum.${standing}`)}
      </Tag>,
      memorandum ? `${memorandum.number}: ${sayDay(memorandum.from)} – ${sayDay(memorandum.until)}` : '–',
      memorandum ? leftOf(say, daysUntil(memorandum.until)) : '–',
      memorandum?.source ?? '–',
      capabilities?.services.map((one) => say(`service.${one}`)).join(', ') || '–',
    ],
  }));
  const heads = ['organisation', 'standing', 'paper', 'left', 'source', 'services'].map((head) =>
    say(`providers.${head}`),
  );
  return <Table caption={say('providers.list')} heads={heads} rows={rows} cards />;
}

function leftOf(say: ReturnType<typeof useWords>, days: number): string {
  return days < 0
    ? say('providers.over-since', { count: sayNumber(-days) })
    : say('providers.days-left', { count: sayNumber(days) });
}
