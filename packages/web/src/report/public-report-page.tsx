import { type Corridor, corridor as corridors } from '@homeward/domain/case/clear';
import { type FormEvent, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { useRead } from '../api/use-read.ts';
import { WithEra } from '../parts/era-offer.tsx';
import { Page } from '../parts/page.tsx';
import { useSession } from '../session/session.tsx';
import { today } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
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
  const [, goTo] = useLocation();
  const [chosen, choose] = useState({ corridor: of.find((one) => one === corridor) ?? of[0], year });
  const show = (event: FormEvent) => {
    event.preventDefault();
    goTo(`/public-report/${chosen.corridor}/${addressOf(chosen.year)}`);
  };
  return (
    <form className="hw-row hw-noprint hw-mb-6" onSubmit={show}>
      <div>
        <label className="govuk-label" htmlFor="public-corridor">
          {say('public-report.corridor')}
        </label>
        <select
          id="public-corridor"
          className="govuk-select"
          value={chosen.corridor}
          onChange={({ target }) => choose({ ...chosen, corridor: target.value as Corridor })}
        >
          {of.map((one) => (
            <option key={one} value={one}>
              {say(`corridor.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label className="govuk-label" htmlFor="public-year">
          {say('report.year')}
        </label>
        <WithEra id="public-year" value={chosen.year}>
          <input
            id="public-year"
            className="govuk-input govuk-input--width-4"
            inputMode="numeric"
            maxLength={4}
            value={chosen.year}
            onChange={({ target }) => choose({ ...chosen, year: target.value })}
          />
        </WithEra>
      </div>
      <button type="submit" className="govuk-button">
        {say('report.show')}
      </button>
    </form>
  );
}
