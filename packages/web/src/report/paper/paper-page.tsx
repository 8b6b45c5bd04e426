import { Link, useParams } from 'wouter';
import { useRead } from '../../api/use-read.ts';
import { Page } from '../../parts/page.tsx';
import { useSpeeches } from '../../words/use-speeches.ts';
import { useWords } from '../../words/use-words.ts';
import { reportBook } from '../files/report-book.ts';
import { NoReport, NoSuchReport } from '../no-report.tsx';
import { reportTitle } from '../title.ts';
import { languagesOf } from './languages.ts';
import { Paper } from './paper.tsx';
import { PaperTools } from './paper-tools.tsx';

/** The report as it is printed, for the meeting of two governments. */
export function PaperPage() {
  const say = useWords();
  const { country = 'TH', year = '', half } = useParams<{ country?: string; year?: string; half?: string }>();
  const query = half === '1' || half === '2' ? { query: { half } as const } : {};
  const noSuchHalf = half !== undefined && !('query' in query);
  const report = useRead('viewBilateralReport', { path: { country, year }, ...query }, !noSuchHalf);
  const spoken = useSpeeches(languagesOf(country));
  return (
    <Page title={reportTitle(say, country, year)}>
      <p className="govuk-body hw-noprint">
        <Link href={`/report/${country}/${year}`} className="govuk-link">
          {say('paper.back')}
        </Link>
      </p>
      {noSuchHalf && <NoSuchReport fault="no-such-half" />}
      {!noSuchHalf && (report.data === undefined || spoken.length === 0) && <NoReport read={report} />}
      {report.data !== undefined && spoken.length > 0 && (
        <>
          <PaperTools book={reportBook(report.data)} />
          <Paper report={report.data} spoken={spoken} />
        </>
      )}
    </Page>
  );
}
