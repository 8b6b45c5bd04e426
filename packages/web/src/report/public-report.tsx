import { Inset, LinkButton } from '../parts/small.tsx';
import { sayDay } from '../words/formats.ts';
import { speech } from '../words/speech.ts';
import { useWords } from '../words/use-words.ts';
import { besideSays } from './beside-says.ts';
import { countedSays } from './counted-says.ts';
import { Downloads } from './files/downloads.tsx';
import { publicBook } from './files/public-book.ts';
import { captions, PublicTable, periodSays } from './public-tables.tsx';
import { type Printed, partOf, partsOf, printedTables, type TwoYears } from './published-tables.ts';

type Props = { readonly report: TwoYears };

/** What anybody may know of a corridor's year: its tables, each hidden figure with its reason. */
export function PublicReport({ report }: Props) {
  const say = useWords();
  const way = say(`corridor.${report.corridor}`);
  const { under } = report;
  const tables = printedTables(report);
  const keyOf = ({ table, periods }: Printed) => `${table} ${periods[0]?.period}`;
  const ofSays = ({ periods }: Printed) => {
    const { period = '' } = periods.at(-1) ?? {};
    return report.before === undefined || partOf(period) === '' ? way : `${way}, ${periodSays(say, period)}`;
  };
  const withheld = tables.filter(({ periods }) => periods.length === 0).map(({ table }) => say(captions[table]));
  return (
    <>
      <div className="hw-row hw-noprint hw-mb-6">
        <button type="button" className="govuk-button" onClick={() => window.print()}>
          {say('print')}
        </button>
        <LinkButton href={`/public-report/${report.corridor}/${report.year}/paper`}>{say('paper.open')}</LinkButton>
        <Downloads book={publicBook(report, [speech()])} />
      </div>
      <Inset>
        <strong>{say('public-report.edition', { under, to: report.roundedTo })}</strong> {countedSays(speech(), report)}{' '}
        {say(`agreement.${report.agreement}`)}{' '}
        {say('public-report.published', { on: sayDay(report.publishedAt.slice(0, 10)) })} {besideSays(speech(), report)}
      </Inset>
      <div>
        {tables
          .filter(({ periods }) => periods.length > 0)
          .flatMap((one) => (report.before === undefined ? [one] : partsOf(one)))
          .map((one) => (
            <PublicTable key={keyOf(one)} printed={one} of={ofSays(one)} under={under} />
          ))}
      </div>
      {withheld.length > 0 && (
        <p className="govuk-body">{say('public-report.withheld', { tables: withheld.join(', ') })}</p>
      )}
    </>
  );
}
