import type { BilateralReport } from '@homeward/domain/report/bilateral';
import { monthsIn } from '@homeward/domain/time';
import { lazy, Suspense } from 'react';
import type { Spoken } from '../../words/use-speeches.ts';
import { useWords } from '../../words/use-words.ts';
import { flowsOf } from '../flows.ts';
import { Beside, pairsOf } from './beside.tsx';
import { equalSays } from './equal-sentence.ts';
import { Head } from './head.tsx';
import { Headings, MonthsLine } from './months-line.tsx';
import { useEqualServices } from './use-equal-services.ts';
import { YearsBars } from './years-bars.tsx';

const FlowsChart = lazy(async () => ({ default: (await import('../flows-chart.tsx')).FlowsChart }));

type Props = {
  readonly report: BilateralReport;
  readonly before: BilateralReport | undefined;
  readonly spoken: readonly Spoken[];
};

/** The two pages that a minister reads: this year beside the last, equal services, the months, and who came which way. */
export function Brief(props: Props) {
  const { report, spoken } = props;
  return (
    <>
      <div className="hw-brief">
        <Head report={report} spoken={spoken} />
        <Equal year={report.year} spoken={spoken} />
        <Beside {...props} />
        <Note {...props} />
        <YearsBars pairs={pairsOf(props)} year={report.year} />
      </div>
      <div className="hw-brief">
        <Months {...props} />
        <Headings spoken={spoken} named={flowsNamed} />
        {report.corridors.map((one) => (
          <Flows key={one.corridor} corridor={one} spoken={spoken} />
        ))}
      </div>
    </>
  );
}

const flowsNamed = 'flows.title';

function Equal({ year, spoken }: { readonly year: number } & Pick<Props, 'spoken'>) {
  const equal = useEqualServices(year);
  if (equal === undefined) return null;
  return (
    <div className="hw-side__heads">
      {spoken.map((one) => (
        <p key={one.language} lang={one.language} className="govuk-body-s">
          <strong>{one.say('brief.equal-title')}</strong> {equalSays(one, equal)}
        </p>
      ))}
    </div>
  );
}

/** What keeps two years from being compared as they stand. */
function Note({ report: { months, year, half }, before, spoken }: Props) {
  const wanted = monthsIn(half);
  const says = (one: Spoken) => {
    if (before === undefined) return one.say('brief.no-year-before', { year: year - 1 });
    if (months.length === wanted) return undefined;
    return one.say('brief.part-of-year', { months: one.number(months.length), of: one.number(wanted) });
  };
  return (
    <div className="hw-side__heads">
      {spoken.map((one) => (
        <p key={one.language} lang={one.language} className="govuk-body-s hw-side__notes">
          {says(one)}
        </p>
      ))}
    </div>
  );
}

function Months({ report, before, spoken }: Props) {
  const { year, corridors } = report;
  const named = report.months.map(({ month }) => month);
  const lines = corridors.flatMap(({ corridor, monthly }) => {
    const then = before?.corridors.find((one) => one.corridor === corridor)?.monthly;
    const names = spoken.map(({ language, say }) => ({ language, name: `${say(`corridor.${corridor}`)}, ${year}` }));
    const now = { key: corridor, names, counts: monthly.map(({ count }) => count), drawn: true };
    if (then === undefined) return [now];
    const counts = named.map((month) => then.find(({ code }) => code.slice(4) === month.slice(4))?.count);
    // It stands below its direction, and a year is written alike in each language.
    const past = [{ language: '', name: `${year - 1}` }];
    return [now, { key: `${corridor} before`, names: past, counts, drawn: false }];
  });
  return <MonthsLine months={named} lines={lines} spoken={spoken} />;
}

/** Who came which way and how old they were, as a picture with its figures; of nobody a line. */
function Flows({
  corridor,
  spoken,
}: { readonly corridor: BilateralReport['corridors'][number] } & Pick<Props, 'spoken'>) {
  const say = useWords();
  const way = say(`corridor.${corridor.corridor}`);
  if (corridor.returned === 0)
    return (
      <div className="hw-side__heads">
        {spoken.map((one) => (
          <p key={one.language} lang={one.language} className="govuk-body-s">
            {one.say(`corridor.${corridor.corridor}`)}: 0
          </p>
        ))}
      </div>
    );
  const drawn = flowsOf(
    spoken.map((one) => one.say),
    corridor,
  );
  return (
    <Suspense fallback={null}>
      <FlowsChart
        {...drawn}
        title={say('flows.chart', { way })}
        says={say('brief.flows-says')}
        languages={spoken.map(({ language }) => language)}
        dense
      />
    </Suspense>
  );
}
