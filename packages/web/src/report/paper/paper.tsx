import type { BilateralReport } from '@homeward/domain/report/bilateral';
import { type Line, linesOf } from '@homeward/domain/report/lines';
import { Fragment } from 'react';
import type { Spoken } from '../../words/use-speeches.ts';
import { useWords } from '../../words/use-words.ts';
import { figureCell } from '../figure.tsx';
import { flowsOf } from '../flows.ts';
import { FlowsChart } from '../flows-chart.tsx';
import { IcTip } from './ic-tip.tsx';
import { captions, groupSays, meanings, rowSays } from './labels.ts';
import { type PaperRow, PaperTable, thousandsApart } from './paper-table.tsx';
import './paper.scss';

type Props = { readonly report: BilateralReport; readonly spoken: readonly Spoken[] };

/** The report as the committee signs for it: each figure once, named in the languages of both sides. */
export function Paper({ report, spoken }: Props) {
  const lines = linesOf(report);
  const tables = (corridor?: string) => tablesOf(lines.filter((line) => line.corridor === corridor));
  const [published, ...others] = [tables().filter(isPublished), tables().filter((one) => !isPublished(one))];
  return (
    <article className="hw-paper">
      <Head report={report} spoken={spoken} />
      <Tables tables={published} spoken={spoken} />
      {report.corridors.map((one) => (
        <Fragment key={one.corridor}>
          <Way corridor={one.corridor} spoken={spoken} />
          <Tables tables={tables(one.corridor)} spoken={spoken} corridor={one.corridor} />
          <Picture corridor={one} spoken={spoken} />
        </Fragment>
      ))}
      <Tables tables={others.flat()} spoken={spoken} />
      <Months report={report} spoken={spoken} />
      <IcTip spoken={spoken} />
    </article>
  );
}

type Several = readonly Line[];

function isPublished([first]: Several): boolean {
  return first?.table === 'published';
}

/** Lines by their table, in their order. */
function tablesOf(lines: readonly Line[]): readonly Several[] {
  return [...Map.groupBy(lines, ({ table }) => table).values()];
}

function rowsOf(lines: Several): readonly PaperRow[] {
  return lines.flatMap((line, at) => {
    const { table, of, figure } = line;
    const row = {
      key: `${of} ${figure.code}`,
      says: (one: Spoken) => rowSays(one, line),
      figure: thousandsApart(figureCell(figure)),
    };
    if (of === undefined || lines[at - 1]?.of === of) return [row];
    return [{ key: of, says: (one: Spoken) => [groupSays(one, table, of)] }, row];
  });
}

type TablesProps = Pick<Props, 'spoken'> & { readonly tables: readonly Several[]; readonly corridor?: string };

function Tables({ tables, spoken, corridor }: TablesProps) {
  const say = useWords();
  const of = corridor === undefined ? {} : { of: say(`corridor.${corridor}`) };
  return tables.map((lines) => {
    const table = lines[0]?.table ?? 'returned';
    return (
      <PaperTable
        key={table}
        {...of}
        spoken={spoken}
        named={captions[table]}
        means={meanings[table]}
        rows={rowsOf(lines)}
      />
    );
  });
}

/** What the paper is, once in each language. */
function Head({ report, spoken }: Props) {
  const { country, year, half = 'year', agreement } = report;
  return (
    <div className="hw-side__heads">
      {spoken.map(({ language, say, country: named }) => (
        <div key={language} lang={language}>
          <p className="govuk-heading-s">{say('report.title', { country: named(country), year })}</p>
          <p className="govuk-body-s">
            {say(`report-half.${half}`)}. {say('report.edition')} {say(`agreement.${agreement}`)}
          </p>
        </div>
      ))}
    </div>
  );
}

function Way({ corridor, spoken }: { readonly corridor: string } & Pick<Props, 'spoken'>) {
  const [from = 'KH', to = 'KH'] = corridor.split('-');
  return (
    <h2 className="govuk-heading-m hw-side__way">
      {spoken.map(({ language, say, country }) => (
        <span key={language} lang={language}>
          {say('report.corridor', { from: country(from), to: country(to) })}
        </span>
      ))}
    </h2>
  );
}

/** The tables of ways and ages as a picture; nothing is drawn of nobody. */
function Picture({
  corridor,
  spoken,
}: { readonly corridor: BilateralReport['corridors'][number] } & Pick<Props, 'spoken'>) {
  const say = useWords();
  if (corridor.returned === 0) return null;
  const way = say(`corridor.${corridor.corridor}`);
  const drawn = flowsOf(
    spoken.map((one) => one.say),
    corridor,
  );
  const languages = spoken.map(({ language }) => language);
  return <FlowsChart {...drawn} title={say('flows.chart', { way })} says={say('flows.says')} languages={languages} />;
}

function Months({ report: { months }, spoken }: Props) {
  const rows = months.map(({ month, state }) => ({
    key: month,
    says: ({ say, month: named }: Spoken) => [named(month), say(`month.${state}`)],
    figure: String(Number(month.slice(5))),
  }));
  return <PaperTable spoken={spoken} named="report.months" means="report.means.month" rows={rows} />;
}
