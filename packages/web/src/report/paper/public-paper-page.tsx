import { Link, useParams } from 'wouter';
import { useRead } from '../../api/use-read.ts';
import { Page } from '../../parts/page.tsx';
import { useSpeeches } from '../../words/use-speeches.ts';
import { useWords } from '../../words/use-words.ts';
import { publicBook } from '../files/public-book.ts';
import { NoReport } from '../no-report.tsx';
import { languagesOf } from './languages.ts';
import { PaperTools } from './paper-tools.tsx';
import { PublicPaper } from './public-paper.tsx';

/** The other country of a corridor; inside Cambodia there is none. */
function partnerOf(corridor: string): string {
  return corridor.split('-').find((one) => one !== 'KH') ?? 'KH';
}

/** The published report as it is printed and handed out. */
export function PublicPaperPage() {
  const say = useWords();
  const { corridor = '', year = '' } = useParams<{ corridor: string; year: string }>();
  const report = useRead('viewPublicReport', { path: { corridor, year } });
  const spoken = useSpeeches(languagesOf(partnerOf(corridor)));
  const known = report.data !== undefined;
  const title = known ? say('public-report.title', { way: say(`corridor.${corridor}`), year }) : say('no-report.title');
  return (
    <Page title={title}>
      <p className="govuk-body hw-noprint">
        <Link href={`/public-report/${corridor}/${year}`} className="govuk-link">
          {say('paper.back')}
        </Link>
      </p>
      {report.error?.problem.status === 404 && (
        <p className="govuk-body" role="status">
          {say('public-report.none')}
        </p>
      )}
      {(report.data === undefined || spoken.length === 0) && report.error?.problem.status !== 404 && (
        <NoReport read={report} />
      )}
      {report.data !== undefined && spoken.length > 0 && (
        <>
          <PaperTools book={publicBook(report.data, spoken)} />
          <PublicPaper report={report.data} spoken={spoken} />
        </>
      )}
    </Page>
  );
}
