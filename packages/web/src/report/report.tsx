import type { BilateralReport } from '@homeward/domain/report/bilateral';
import { Link } from 'wouter';
import { Inset, LinkButton, Tag } from '../parts/small.tsx';
import { Table } from '../parts/table.tsx';
import { useSession } from '../session/session.tsx';
import { sayCountry, sayMonth, sayNumber } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import { Cells } from './cells.tsx';
import { CorridorFlows } from './corridor-flows.tsx';
import { Definitions } from './definitions.tsx';
import { Downloads } from './files/downloads.tsx';
import { reportBook } from './files/report-book.ts';
import { Indicators } from './indicators.tsx';

/** Tables before anything else; what the edition is and which months are closed stands with them. */
export function Report({ report }: { readonly report: BilateralReport }) {
  const say = useWords();
  const { desk } = useSession().seat;
  const published = Object.entries(report.published).filter(([, count]) => count > 0);
  return (
    <>
      <Inset>
        <strong>{say('report.edition')}</strong> {say(`agreement.${report.agreement}`)}
      </Inset>
      {desk !== 'task-force' && (
        <p className="govuk-body">{say('report.closed-months', { months: sayNumber(report.months.length) })}</p>
      )}
      {published.length > 0 && (
        <Table
          caption={say('report.published')}
          heads={[say('report.head.figure'), say('report.head.meaning'), say('report.head.count')]}
          rows={published.map(([code, count]) => ({
            key: code,
            cells: [code, say(`figure.${code}`), sayNumber(count)],
          }))}
          figuresFrom={2}
        />
      )}
      {report.corridors.map((one) => (
        <CorridorTables key={one.corridor} corridor={one} year={report.year} />
      ))}
      <Cells caption={say('report.border')} family="border-figure" cells={report.border} />
      {report.referred !== undefined && (
        <Cells
          caption={say('report.referred')}
          family="border-figure"
          cells={[{ code: 'referred', count: report.referred }]}
        />
      )}
      {report.contacts.some(({ count }) => count > 0) && (
        <Cells caption={say('report.contacts')} family="freshness" cells={report.contacts} />
      )}
      <Months months={report.months} />
      <Definitions />
      <Actions report={report} />
    </>
  );
}

type Corridor = BilateralReport['corridors'][number];

function CorridorTables({ corridor, year }: { readonly corridor: Corridor; readonly year: number }) {
  const say = useWords();
  const [from = 'KH', to = 'KH'] = corridor.corridor.split('-');
  return (
    <section aria-label={say(`corridor.${corridor.corridor}`)}>
      <h2 className="govuk-heading-m">{say('report.corridor', { from: sayCountry(from), to: sayCountry(to) })}</h2>
      <p className="govuk-body">
        <strong>{say('report.returned', { count: corridor.returned })}</strong>
        <br />
        {say('report.term.returns')}: {corridor.returns}
      </p>
      <p className="govuk-body hw-noprint">
        <Link href={`/public-report/${corridor.corridor}/${year}`} className="govuk-link">
          {say('public-report.read')}
        </Link>
      </p>
      <div className="hw-tables">
        <Cells
          caption={say('report.channels')}
          family="channel"
          of={say(`corridor.${corridor.corridor}`)}
          cells={corridor.channels}
        />
        <Cells
          caption={say('report.sex')}
          family="sex"
          of={say(`corridor.${corridor.corridor}`)}
          cells={corridor.sex}
        />
        <Cells
          caption={say('report.age')}
          family="age-group"
          of={say(`corridor.${corridor.corridor}`)}
          cells={corridor.age}
        />
        <Cells
          caption={say('report.purposes')}
          family="exploitation"
          of={say(`corridor.${corridor.corridor}`)}
          cells={corridor.purposes}
        />
        <Cells
          caption={say('report.stopped')}
          family="handover-status"
          of={say(`corridor.${corridor.corridor}`)}
          cells={corridor.handovers}
        />
        <Cells
          caption={say('report.parity')}
          family="parity"
          of={say(`corridor.${corridor.corridor}`)}
          cells={corridor.parity}
        />
      </div>
      <Indicators corridor={corridor} />
      <CorridorFlows corridor={corridor} />
    </section>
  );
}

function Months({ months }: { readonly months: BilateralReport['months'] }) {
  const say = useWords();
  const rows = months.map(({ month, state }) => ({
    key: month,
    cells: [
      sayMonth(month),
      <Tag key="state" colour={state === 'sealed' ? 'green' : 'yellow'}>
        {say(`month.${state}`)}
      </Tag>,
    ],
  }));
  return (
    <Table caption={say('report.months')} heads={[say('report.head.month'), say('report.head.state')]} rows={rows} />
  );
}

/** Paper, and the same figures as a file. */
function Actions({ report }: { readonly report: BilateralReport }) {
  const say = useWords();
  const { country, year, half } = report;
  return (
    <div className="hw-row hw-noprint">
      <LinkButton href={`/report-paper/${country}/${year}${half === undefined ? '' : `/${half}`}`}>
        {say('paper.open')}
      </LinkButton>
      <Downloads book={reportBook(report)} />
    </div>
  );
}
