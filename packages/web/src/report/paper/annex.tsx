import type { BilateralReport } from '@homeward/domain/report/bilateral';
import { linesOf, type TableOfReport } from '@homeward/domain/report/lines';
import type { Spoken } from '../../words/use-speeches.ts';
import { useWords } from '../../words/use-words.ts';
import { History } from './history.tsx';
import { IcTip } from './ic-tip.tsx';
import { captions, meanings, meansOf, shortInSeveral } from './labels.ts';
import { MonthsTable } from './months-table.tsx';
import { PaperTable } from './paper-table.tsx';
import { columnsOf, isNought, rowsOf, tablesOf } from './table-rows.ts';
import { wayShort } from './way-short.ts';

type Props = { readonly report: BilateralReport; readonly spoken: readonly Spoken[] };

function meansIn(table: TableOfReport, { length }: readonly Spoken[]) {
  if (length === 1) return (one: Spoken) => meansOf(one, table);
  return shortInSeveral.includes(table) ? undefined : meanings[table];
}

/** All figures of the report, each once; a table in which nothing was counted is one line. */
export function Annex({ report, spoken }: Props) {
  const say = useWords();
  const tables = tablesOf(linesOf(report).filter(({ table }) => table !== 'monthly'));
  const noughts = tables.filter(isNought);
  return (
    <section className="hw-annex" aria-label={say('annex.title')}>
      <h2 className="govuk-heading-m hw-side__way">
        {spoken.map((one) => (
          <span key={one.language} lang={one.language}>
            {one.say('annex.title')}
          </span>
        ))}
      </h2>
      <History report={report} spoken={spoken} />
      {tables
        .filter((one) => !isNought(one))
        .map((one) => (
          <PaperTable
            key={one.table}
            spoken={spoken}
            named={captions[one.table]}
            means={meansIn(one.table, spoken)}
            rows={rowsOf(one)}
            heads={columnsOf(one).map((way) => (way === undefined ? '' : wayShort(way)))}
          />
        ))}
      <PaperTable
        spoken={spoken}
        named={noughtsNamed}
        rows={noughts.map(({ table }) => ({
          key: table,
          says: (one: Spoken) => [one.say(captions[table])],
          figures: ['0'],
        }))}
      />
      <MonthsTable report={report} spoken={spoken} />
      <IcTip spoken={spoken} />
    </section>
  );
}

const noughtsNamed = 'annex.noughts';
