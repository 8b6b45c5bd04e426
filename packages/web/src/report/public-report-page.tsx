import { corridor as corridors } from '@homeward/domain/case/clear';
import { type FormEvent, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { useRead } from '../api/use-read.ts';
import { WithEra } from '../parts/era-offer.tsx';
import { latinDigits } from '../parts/figures.ts';
import { Page } from '../parts/page.tsx';
import { Waiting } from '../parts/small.tsx';
import { today } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import { PublicReport } from './public-report.tsx';

/** The published tables of one corridor and year, or that there are none. */
export function PublicReportPage() {
  const say = useWords();
  const params = useParams<{ corridor?: string; year?: string }>();
  const corridor = corridors.options.find((one) => one === params.corridor) ?? 'TH-KH';
  const year = params.year ?? String(Number(today().slice(0, 4)) - 1);
  const report = useRead('viewPublicReport', { path: { corridor, year } });
  const none = report.error?.problem.status === 404;
  return (
    <Page title={say('public-report.title', { way: say(`corridor.${corridor}`), year })}>
      <Choice key={`${corridor} ${year}`} corridor={corridor} year={year} />
      {report.data && <PublicReport report={report.data} />}
      {none && (
        <p className="govuk-body" role="status">
          {say('public-report.none')}
        </p>
      )}
      {!report.data && !none && <Waiting read={report} />}
    </Page>
  );
}

function Choice({ corridor, year }: { readonly corridor: string; readonly year: string }) {
  const say = useWords();
  const [, goTo] = useLocation();
  const [chosen, choose] = useState({ corridor, year });
  const show = (event: FormEvent) => {
    event.preventDefault();
    const year = latinDigits(chosen.year);
    if (/^\d{4}$/.test(year)) goTo(`/public-report/${chosen.corridor}/${year}`);
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
          onChange={({ target }) => choose({ ...chosen, corridor: target.value })}
        >
          {corridors.options.map((one) => (
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
