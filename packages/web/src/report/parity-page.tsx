import type { ParityReport } from '@homeward/domain/report/parity/report';
import { useState } from 'react';
import { useParams } from 'wouter';
import { useRead } from '../api/use-read.ts';
import { Page } from '../parts/page.tsx';
import { Inset } from '../parts/small.tsx';
import { Table } from '../parts/table.tsx';
import { useNames } from '../parts/use-names.ts';
import { sayNumber, today } from '../words/formats.ts';
import { type Say, useWords } from '../words/use-words.ts';
import { Choosing, OneOf, YearChoice } from './choosing.tsx';
import { Counted } from './counted.tsx';
import { NoReport } from './no-report.tsx';
import { figureIn, groups, Incidents, Referrals } from './parity-tables.tsx';
import { addressOf } from './title.ts';

const quarters = ['1', '2', '3', '4'] as const;

/** Equal services in one quarter: first in sentences what is not equal and how sure that is, then the figures that it rests on. */
export function ParityPage() {
  const say = useWords();
  const [now, month] = today().split('-');
  const params = useParams<{ year?: string; quarter?: string }>();
  const year = params.year ?? now ?? '';
  const quarter = params.quarter ?? String(Math.ceil(Number(month) / 3));
  const report = useRead('viewParityReport', { path: { quarter: `${year}-Q${quarter}` } });
  return (
    <Page title={say('parity-report.title', { quarter, year })}>
      <p className="govuk-body">{say('parity-report.say')}</p>
      <Choice year={year} quarter={quarter} />
      {report.data ? <Equal report={report.data} /> : <NoReport read={report} />}
    </Page>
  );
}

function Choice({ year, quarter }: { readonly year: string; readonly quarter: string }) {
  const say = useWords();
  const [chosen, choose] = useState({ year, quarter: quarters.find((one) => one === quarter) ?? '1' });
  return (
    <Choosing address={`/parity/${addressOf(chosen.year)}/${chosen.quarter}`}>
      <YearChoice id="parity-year" value={chosen.year} choose={(one) => choose({ ...chosen, year: one })} />
      <OneOf
        id="parity-quarter"
        label={say('parity-report.quarter')}
        value={chosen.quarter}
        of={quarters}
        says={(one) => sayNumber(Number(one))}
        choose={(one) => choose({ ...chosen, quarter: one })}
      />
    </Choosing>
  );
}

function Equal({ report }: { readonly report: ParityReport }) {
  const say = useWords();
  const centres = [...Map.groupBy(report.rows, ({ organisation }) => organisation)];
  const isEmpty = centres.length === 0 && report.referrals.length === 0;
  return (
    <>
      <Counted sealed={report.sealed} />
      {isEmpty ? (
        report.sealed && <p className="govuk-body">{say('parity-report.none')}</p>
      ) : (
        <Verdicts report={report} />
      )}
      <Incidents incidents={report.incidents} />
      <Referrals referrals={report.referrals} />
      {centres.map(([organisation, rows]) => (
        <Centre key={organisation} organisation={organisation} rows={rows} />
      ))}
      <p className="govuk-hint">{say('parity-report.small-hint')}</p>
      <button type="button" className="govuk-button hw-noprint" onClick={() => window.print()}>
        {say('print')}
      </button>
    </>
  );
}

function Verdicts({ report: { verdicts, lookedAt } }: { readonly report: ParityReport }) {
  const say = useWords();
  const names = useNames();
  if (verdicts.length === 0) {
    const says = lookedAt === 0 ? say('parity-report.too-few') : say('parity-report.equal', { count: lookedAt });
    return <Inset>{says}</Inset>;
  }
  return (
    <section aria-label={say('parity-report.verdicts')}>
      <h2 className="govuk-heading-m">{say('parity-report.verdicts')}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {verdicts.map((one) => (
          <li key={`${one.organisation} ${one.service} ${one.kind}`}>
            {sayFinding(say, { ...one, organisation: names.organisation(one.organisation) })}{' '}
            {say('parity-report.chance', { chance: Math.max(1, Math.ceil(one.chance * 1000)) })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function sayFinding(say: Say, one: ParityReport['verdicts'][number]): string {
  const what = {
    centre: one.organisation,
    ...(one.service === undefined ? {} : { service: say(`service.${one.service}`) }),
  };
  if (one.hours !== undefined) {
    const [hours, low, high] = [one.hours.estimate, one.hours.low, one.hours.high].map((it) =>
      sayNumber(Math.round(it)),
    ) as [string, string, string];
    return say('parity-finding.later', { ...what, hours, low, high });
  }
  const { kind, foreign, cambodian } = one;
  if (foreign === undefined || cambodian === undefined) return say(`parity-untold.${kind}`, what);
  return say(`parity-finding.${kind}`, {
    ...what,
    foreign: figureIn(say, foreign.with),
    foreignAll: figureIn(say, foreign.of),
    cambodian: figureIn(say, cambodian.with),
    cambodianAll: figureIn(say, cambodian.of),
  });
}

const figures = ['persons', 'offered', 'accepted', 'declined', 'not-available', 'unanswered'] as const;

/** Two rows a service, Cambodian above foreign: what is compared stands under one another. */
function Centre({ organisation, rows }: { readonly organisation: string; readonly rows: ParityReport['rows'] }) {
  const say = useWords();
  const names = useNames();
  const lines = rows.flatMap((row) =>
    groups.map((who) => ({
      key: `${row.service}.${who}`,
      cells: [
        say(`service.${row.service}`),
        say(`parity-who.${who}`),
        ...figures.map((name) => figureIn(say, row[who][name])),
        row[who].hours === undefined ? '–' : sayNumber(row[who].hours ?? 0),
      ],
    })),
  );
  const heads = ['service', 'who', ...figures, 'hours'].map((name) => say(`parity-head.${name}`));
  return <Table caption={names.organisation(organisation)} heads={heads} rows={lines} figuresFrom={2} />;
}
