import { type Corridor, corridor as corridors } from '@homeward/domain/case/clear';
import { useState } from 'react';
import { useParams } from 'wouter';
import { useRead } from '../api/use-read.ts';
import { Page } from '../parts/page.tsx';
import { useSession } from '../session/session.tsx';
import { today } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import { Choosing, OneOf, YearChoice } from './choosing.tsx';
import { NoReport } from './no-report.tsx';
import { PublicReport } from './public-report.tsx';
import { addressOf } from './title.ts';

/** The corridors that a seat reads of: in Cambodia all, elsewhere those to and from its own country. */
function corridorsFor(country: string): readonly Corridor[] {
  return corridors.options.filter((one) => country === 'KH' || one.split('-').includes(country));
}

/** The published tables of one corridor and year, or that there are none. */
export function PublicReportPage() {
  const say = useWords();
  const ours = corridorsFor(useSession().seat.country);
  const params = useParams<{ corridor?: string; year?: string }>();
  const corridor = params.corridor ?? ours[0] ?? '';
  const known = corridors.options.some((one) => one === corridor);
  const year = params.year ?? String(Number(today().slice(0, 4)) - 1);
  const report = useRead('viewPublicReport', { path: { corridor, year } });
  const none = report.error?.problem.status === 404;
  return (
    <Page
      title={known ? say('public-report.title', { way: say(`corridor.${corridor}`), year }) : say('no-report.title')}
    >
      <Choice key={`${corridor} ${year}`} of={ours} corridor={corridor} year={year} />
      {report.data && <PublicReport report={report.data} />}
      {none && (
        <p className="govuk-body" role="status">
          {say('public-report.none')}
        </p>
      )}
      {!report.data && !none && <NoReport read={report} />}
    </Page>
  );
}

type ChoiceProps = { readonly of: readonly Corridor[]; readonly corridor: string; readonly year: string };

function Choice({ of, corridor, year }: ChoiceProps) {
  const say = useWords();
  const [chosen, choose] = useState({ corridor: of.find((one) => one === corridor) ?? of[0], year });
  return (
    <Choosing address={`/public-report/${chosen.corridor}/${addressOf(chosen.year)}`}>
      {chosen.corridor && (
        <OneOf
          id="public-corridor"
          label={say('public-report.corridor')}
          value={chosen.corridor}
          of={of}
          says={(one) => say(`corridor.${one}`)}
          choose={(one) => choose({ ...chosen, corridor: one })}
        />
      )}
      <YearChoice id="public-year" value={chosen.year} choose={(one) => choose({ ...chosen, year: one })} />
    </Choosing>
  );
}
