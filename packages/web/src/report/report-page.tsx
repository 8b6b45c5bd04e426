import { type FormEvent, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { useRead } from '../api/use-read.ts';
import { WithEra } from '../parts/era-offer.tsx';
import { Page } from '../parts/page.tsx';
import { sayCountry, today } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import { NoReport } from './no-report.tsx';
import { Report } from './report.tsx';
import { addressOf, partners, reportTitle } from './title.ts';

/** The year of one country, for the meeting and for paper. */
export function ReportPage() {
  const say = useWords();
  const params = useParams<{ country?: string; year?: string }>();
  const country = params.country ?? 'TH';
  const year = params.year ?? today().slice(0, 4);
  const [half, setHalf] = useState<'year' | '1' | '2'>('year');
  const query = half === 'year' ? {} : { query: { half } };
  const report = useRead('viewBilateralReport', { path: { country, year }, ...query });
  return (
    <Page title={reportTitle(say, country, year)}>
      <Choice key={`${country} ${year}`} country={country} year={year} />
      <Half half={half} choose={setHalf} />
      {report.data ? <Report report={report.data} /> : <NoReport read={report} />}
    </Page>
  );
}

function Choice({ country, year }: { readonly country: string; readonly year: string }) {
  const say = useWords();
  const [, goTo] = useLocation();
  const [chosen, choose] = useState({ country: partners.find((one) => one === country) ?? partners[0], year });
  const show = (event: FormEvent) => {
    event.preventDefault();
    goTo(`/report/${chosen.country}/${addressOf(chosen.year)}`);
  };
  return (
    <form className="hw-row hw-noprint hw-mb-6" onSubmit={show}>
      <div>
        <label className="govuk-label" htmlFor="report-country">
          {say('report.country')}
        </label>
        <select
          id="report-country"
          className="govuk-select"
          value={chosen.country}
          onChange={({ target }) => choose({ ...chosen, country: target.value as (typeof partners)[number] })}
        >
          {partners.map((code) => (
            <option key={code} value={code}>
              {code === 'KH' ? say('report.inside') : sayCountry(code)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label className="govuk-label" htmlFor="report-year">
          {say('report.year')}
        </label>
        <WithEra id="report-year" value={chosen.year}>
          <input
            id="report-year"
            className="govuk-input govuk-input--width-4"
            inputMode="numeric"
            maxLength={4}
            value={chosen.year}
            onChange={(event) => choose({ ...chosen, year: event.target.value })}
          />
        </WithEra>
      </div>
      <button type="submit" className="govuk-button">
        {say('report.show')}
      </button>
    </form>
  );
}

const halves = ['year', '1', '2'] as const;
type HalfProps = { readonly half: (typeof halves)[number]; readonly choose: (half: (typeof halves)[number]) => void };

/** The whole year, or half of it. It stands on paper too. */
function Half({ half, choose }: HalfProps) {
  const say = useWords();
  return (
    <div className="hw-mb-6">
      <label className="govuk-label" htmlFor="report-half">
        {say('report.half')}
      </label>
      <select
        id="report-half"
        className="govuk-select"
        value={half}
        onChange={({ target }) => choose(target.value as HalfProps['half'])}
      >
        {halves.map((one) => (
          <option key={one} value={one}>
            {say(`report-half.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
