import type { PublicCell } from '@homeward/domain/report/public/edition';
import type { Spoken } from '../../words/use-speeches.ts';
import { useWords } from '../../words/use-words.ts';
import { besideSays } from '../beside-says.ts';
import { countedSays } from '../counted-says.ts';
import { flowsOf } from '../flows.ts';
import { FlowsChart } from '../flows-chart.tsx';
import { captions, lineSays, periodSays, publicMeanings } from '../public-tables.tsx';
import { codesIn, type Printed, type Published, partOf, printedTables, type TwoYears } from '../published-tables.ts';
import { type PaperRow, PaperTable, thousandsApart } from './paper-table.tsx';
import './paper.scss';

type Props = { readonly report: TwoYears; readonly spoken: readonly Spoken[] };

/** The published tables as they are handed out: each figure once, named in the languages of both sides. */
export function PublicPaper({ report, spoken }: Props) {
  const tables = printedTables(report).filter(({ periods }) => periods.length > 0);
  return (
    <article className="hw-paper">
      <Head report={report} spoken={spoken} />
      {tables.map((one) => (
        <OneTable key={one.table} printed={one} report={report} spoken={spoken} />
      ))}
      <Picture report={report} spoken={spoken} />
      <Signs report={report} spoken={spoken} />
    </article>
  );
}

/** A figure, or the sign of why there is none: the same in every language, said below. */
function signOf(cell: PublicCell, under: number): string {
  if ('count' in cell) return thousandsApart(cell.count);
  return { small: `<${under}`, complementary: '*', withheld: '–' }[cell.suppressed];
}

/** Rows of each part of the year, those of the whole year first; a figure for each of the years that are told. */
function rowsOf({ table, periods }: Printed, { year, under }: TwoYears, years: readonly number[]): readonly PaperRow[] {
  const parts = [...Map.groupBy(periods, ({ period }) => partOf(period))];
  return parts.flatMap(([part, some]): readonly PaperRow[] => [
    ...(parts.length > 1 ? [{ key: part, says: ({ say }: Spoken) => [periodSays(say, `${year}${part}`)] }] : []),
    ...codesIn({ periods: some }).map((code) => ({
      key: `${part} ${code}`,
      says: ({ say }: Spoken) => [
        lineSays(say, table, code),
        ...(table === 'channel' ? [say(`report.means.${code}`)] : []),
      ],
      figures: years.map((one) => {
        const cells = some.find(({ period }) => period === `${one}${part}`)?.cells ?? [];
        const cell = cells.find((found) => found.code === code);
        return cell === undefined ? '–' : signOf(cell, under);
      }),
    })),
  ]);
}

function OneTable({ printed, report, spoken }: Props & { readonly printed: Printed }) {
  const say = useWords();
  const years = report.before === undefined ? [report.year] : [report.before.year, report.year];
  return (
    <PaperTable
      of={say(`corridor.${report.corridor}`)}
      spoken={spoken}
      named={captions[printed.table]}
      means={publicMeanings[printed.table]}
      rows={rowsOf(printed, report, years)}
      {...(years.length > 1 && { heads: years.map(String) })}
    />
  );
}

function Head({ report, spoken }: Props) {
  const { corridor, year, under, roundedTo, agreement, publishedAt } = report;
  return (
    <div className="hw-side__heads">
      {spoken.map(({ language, say, dayOf }) => (
        <div key={language} lang={language}>
          <p className="govuk-heading-s">{say('public-report.title', { way: say(`corridor.${corridor}`), year })}</p>
          <p className="govuk-body-s">
            {say('public-report.edition', { under, to: roundedTo })} {countedSays({ say }, report)}{' '}
            {say(`agreement.${agreement}`)} {say('public-report.published', { on: dayOf(publishedAt) })}{' '}
            {besideSays({ say, dayOf }, report)}
          </p>
        </div>
      ))}
    </div>
  );
}

type Told = { readonly code: string; readonly count: number };

/** The figures of a table of the whole year, where every one is told. */
function allTold({ periods }: Published, name: Printed['table']): readonly Told[] {
  const cells = periods[0]?.tables.find(({ table }) => table === name)?.cells ?? [];
  const told = cells.flatMap((cell): readonly Told[] => ('count' in cell ? [cell] : []));
  return told.length === cells.length ? told : [];
}

/** Ways and ages as a picture, where all their figures are told: of hidden ones nothing can be drawn. */
function Picture({ report, spoken }: Props) {
  const say = useWords();
  const [channels, age] = [allTold(report, 'channel'), allTold(report, 'age-group')];
  if (!channels.some(({ count }) => count > 0) || !age.some(({ count }) => count > 0)) return null;
  const speeches = spoken.map((one) => one.say);
  const drawn = flowsOf(speeches, { corridor: report.corridor, channels, age });
  const way = say(`corridor.${report.corridor}`);
  const languages = spoken.map(({ language }) => language);
  return <FlowsChart {...drawn} title={say('flows.chart', { way })} says={say('flows.says')} languages={languages} />;
}

const signs = 'public-report.signs';

/** What each sign means that stands on this paper. */
function Signs({ report, spoken }: Props) {
  const all = [report, report.before]
    .flatMap((one) => one?.periods ?? [])
    .flatMap(({ tables }) => tables.flatMap(({ cells }) => cells));
  const reasons = (['small', 'complementary', 'withheld'] as const).flatMap(
    (reason) => all.find((cell) => 'suppressed' in cell && cell.suppressed === reason) ?? [],
  );
  const rows = reasons.flatMap((cell): readonly PaperRow[] => {
    if ('count' in cell) return [];
    const { suppressed } = cell;
    const says = ({ say }: Spoken) => [
      say(`suppressed.${suppressed}`, { under: report.under }),
      say(`suppressed-hint.${suppressed}`),
    ];
    return [{ key: suppressed, says, figures: [signOf(cell, report.under)] }];
  });
  return <PaperTable spoken={spoken} named={signs} rows={rows} />;
}
