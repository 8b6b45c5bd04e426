import { Link, useParams } from 'wouter';
import { useRead } from '../../api/use-read.ts';
import { Page } from '../../parts/page.tsx';
import { Waiting } from '../../parts/small.tsx';
import { sayCountry } from '../../words/formats.ts';
import type { Language } from '../../words/language.ts';
import { useSpeeches } from '../../words/use-speeches.ts';
import { useWords } from '../../words/use-words.ts';
import { Downloads } from '../files/downloads.tsx';
import { reportBook } from '../files/report-book.ts';
import { Paper } from './paper.tsx';

const ofPartner: Readonly<Partial<Record<string, Language>>> = { TH: 'th', VN: 'vi', MY: 'ms' };

/** Khmer and English, and the other side's language. */
function languagesOf(country: string): readonly Language[] {
  const partner = ofPartner[country];
  return ['km', 'en', ...(partner === undefined ? [] : [partner])];
}

/** The report as it is printed, for the meeting of two governments. */
export function PaperPage() {
  const say = useWords();
  const { country = 'TH', year = '', half } = useParams<{ country?: string; year?: string; half?: string }>();
  const query = half === '1' || half === '2' ? { query: { half } as const } : {};
  const report = useRead('viewBilateralReport', { path: { country, year }, ...query });
  const spoken = useSpeeches(languagesOf(country));
  return (
    <Page title={say('report.title', { country: sayCountry(country), year })}>
      <p className="govuk-body hw-noprint">
        <Link href={`/report/${country}/${year}`} className="govuk-link">
          {say('paper.back')}
        </Link>
      </p>
      {report.data === undefined || spoken.length === 0 ? (
        <Waiting read={report} />
      ) : (
        <>
          <div className="hw-row hw-noprint hw-mb-6">
            <button type="button" className="govuk-button" onClick={() => window.print()}>
              {say('print')}
            </button>
            <Downloads book={reportBook(report.data)} />
          </div>
          <Paper report={report.data} spoken={spoken} />
        </>
      )}
    </Page>
  );
}
