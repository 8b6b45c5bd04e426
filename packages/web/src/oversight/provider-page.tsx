import type { ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { useRead } from '../api/use-read.ts';
import { numberRow } from '../numbers/numbered.tsx';
import { Page } from '../parts/page.tsx';
import { Inset, LinkButton, Waiting } from '../parts/small.tsx';
import { Summary } from '../parts/summary.tsx';
import { useNames } from '../parts/use-names.ts';
import { useSession } from '../session/session.tsx';
import { sayArticle, sayDay } from '../words/formats.ts';
import { type Say, useWords } from '../words/use-words.ts';
import { BrokenLooks } from './broken-looks.tsx';
import { StandingTag } from './due.tsx';
import { Findings } from './findings.tsx';
import { MinisterReports } from './minister-reports.tsx';
import type { Provider } from './provider.ts';
import { YearlyLooks } from './yearly-looks.tsx';

const acts = ['monitoring', 'premises', 'training', 'return', 'observation'] as const;

/** One organisation: its paper, what is due, what was found and what became of it. */
export function ProviderPage() {
  const say = useWords();
  const { provider = '' } = useParams();
  const { seat } = useSession();
  const names = useNames();
  const read = useRead('viewProvider', { path: { provider } });
  if (!read.data)
    return (
      <Page title={say('watch.title')} untold>
        <Waiting read={read} />
      </Page>
    );
  const one = read.data;
  const may = seat.role === 'overseer';
  return (
    <Page title={names.organisation(one.id)}>
      {one.status === 'postponed' && <Inset>{say('watch.postponed')}</Inset>}
      <Summary rows={paperOf(say, one)} />
      <h2 className="govuk-heading-m">{say('watch.due')}</h2>
      <ul className="govuk-list">
        {one.due.map(({ clock, thing, on, standing }) => (
          <li key={`${clock}/${thing}`}>
            {say(`clock.${clock}`)}: {sayDay(on)} <StandingTag of={standing} />
          </li>
        ))}
      </ul>
      <BrokenHere of={one} />
      <BrokenLooks of={one} may={may} onStale={() => void read.refetch()} />
      {may && (
        <div className="hw-row">
          {acts.map((act) => (
            <LinkButton key={act} href={`/providers/${one.id}/${act}`} secondary={act !== 'monitoring'}>
              {say(`watch-act.${act}`)}
            </LinkButton>
          ))}
        </div>
      )}
      <Findings of={one} may={may} />
      <MinisterReports of={one} may={may} />
      <YearlyLooks of={one} />
      <p className="govuk-body">
        <Link href="/providers" className="govuk-link">
          {say('watch.back')}
        </Link>
      </p>
    </Page>
  );
}

/** What the next monitoring looks at: what records of the organisation broke and nobody has answered for. */
function BrokenHere({ of: { broken } }: { readonly of: Provider }) {
  const say = useWords();
  if (broken.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{say('watch.broken')}</h2>
      <ul className="govuk-list">
        {broken.map(({ article, count }) => (
          <li key={article}>
            {sayArticle(article)}: {count === 'small' ? say('watch.broken.some') : say('watch.broken.least', { count })}
          </li>
        ))}
      </ul>
    </>
  );
}

function paperOf(say: Say, { number, memorandum, standing, trainings, capabilities }: Provider) {
  const paper =
    memorandum === undefined
      ? say(`memorandum.${standing}`)
      : `${memorandum.number}: ${sayDay(memorandum.from)} – ${sayDay(memorandum.until)}, ${say(`memorandum.${standing}`)}`;
  const [trained] = trainings;
  const rows: (readonly [string, ReactNode])[] = [
    ...numberRow(say('number.title'), number),
    [say('watched.paper'), paper],
  ];
  if (capabilities)
    rows.push([say('watch.services'), capabilities.services.map((one) => say(`service.${one}`)).join(', ')]);
  if (trained)
    rows.push([say('watched.trained'), say('watch.trained', { trained: trained.trained, staff: trained.staff })]);
  return rows;
}
