import { Link, useParams } from 'wouter';
import { Page } from '../../parts/page.tsx';
import { useSpeeches } from '../../words/use-speeches.ts';
import { useWords } from '../../words/use-words.ts';
import { reportBook } from '../files/report-book.ts';
import { NoReport, NoSuchReport } from '../no-report.tsx';
import { reportTitle } from '../title.ts';
import { useReport } from '../use-report.ts';
import { languagesOf } from './languages.ts';
import { Paper } from './paper.tsx';
import { PaperTools } from './paper-tools.tsx';

/** The report as it is printed, for the meeting of two governments. */
export function PaperPage() {
  const say = useWords();
  const { country = 'TH', year = '', half } = useParams<{ country?: string; year?: string; half?: string }>();
  const part = half === '1' || half === '2' ? half : undefined;
  const noSuchHalf = half !== part;
  const { read, before, ready } = useReport({ country, year, half: part }, !noSuchHalf);
  const spoken = useSpeeches(languagesOf(country));
  return (
    <Page title={reportTitle(say, country, year)}>
      <p className="govuk-body hw-noprint">
        <Link href={`/report/${country}/${year}`} className="govuk-link">
          {say('paper.back')}
        </Link>
      </p>
      {noSuchHalf && <NoSuchReport fault="no-such-half" />}
      {!noSuchHalf && (!ready || spoken.length === 0) && <NoReport read={read} />}
      {read.data !== undefined && ready && spoken.length > 0 && (
        <>
          <PaperTools book={reportBook(read.data, spoken)} />
          <Paper report={read.data} before={before} spoken={spoken} />
        </>
      )}
    </Page>
  );
}
