import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { Page } from '../parts/page.tsx';
import { LinkButton } from '../parts/small.tsx';
import { useSession } from '../session/session.tsx';
import { sayCountry, today } from '../words/formats.ts';
import { currentLanguage } from '../words/language.ts';
import { useSpeeches } from '../words/use-speeches.ts';
import { useWords } from '../words/use-words.ts';
import { Choosing, OneOf, YearChoice } from './choosing.tsx';
import { reportBook } from './files/report-book.ts';
import { NoReport } from './no-report.tsx';
import { Paper } from './paper/paper.tsx';
import { PaperTools } from './paper/paper-tools.tsx';
import { addressOf, partnersFor, reportTitle } from './title.ts';
import { useReport } from './use-report.ts';

/** The year of one country, for the meeting and for paper. */
export function ReportPage() {
  const say = useWords();
  const params = useParams<{ country?: string; year?: string }>();
  const partners = partnersFor(useSession().seat.country);
  const country = params.country ?? partners[0] ?? 'TH';
  const year = params.year ?? today().slice(0, 4);
  const [half, setHalf] = useState<'year' | '1' | '2'>('year');
  const part = half === 'year' ? undefined : half;
  const { read, before, ready } = useReport({ country, year, half: part });
  const spoken = useSpeeches([currentLanguage()]);
  return (
    <Page title={reportTitle(say, country, year)}>
      <Choice key={`${country} ${year}`} partners={partners} country={country} year={year} />
      <Half half={half} choose={setHalf} />
      {read.data !== undefined && ready && spoken.length > 0 ? (
        <>
          <PaperTools book={reportBook(read.data, spoken)}>
            <LinkButton secondary href={`/report-paper/${country}/${year}${part === undefined ? '' : `/${part}`}`}>
              {say('paper.open')}
            </LinkButton>
          </PaperTools>
          <ul className="govuk-list hw-noprint">
            {read.data.corridors.map(({ corridor }) => (
              <li key={corridor}>
                <Link href={`/public-report/${corridor}/${year}`} className="govuk-link">
                  {say('public-report.read')}: {say(`corridor.${corridor}`)}
                </Link>
              </li>
            ))}
          </ul>
          <Paper report={read.data} before={before} spoken={spoken} />
        </>
      ) : (
        <NoReport read={read} />
      )}
    </Page>
  );
}

type ChoiceProps = {
  readonly partners: ReturnType<typeof partnersFor>;
  readonly country: string;
  readonly year: string;
};

function Choice({ partners, country, year }: ChoiceProps) {
  const say = useWords();
  const [chosen, choose] = useState({ country: partners.find((one) => one === country) ?? partners[0] ?? 'TH', year });
  return (
    <Choosing address={`/report/${chosen.country}/${addressOf(chosen.year)}`}>
      <OneOf
        id="report-country"
        label={say('report.country')}
        value={chosen.country}
        of={partners}
        says={(one) => (one === 'KH' ? say('report.inside') : sayCountry(one))}
        choose={(one) => choose({ ...chosen, country: one })}
      />
      <YearChoice id="report-year" value={chosen.year} choose={(one) => choose({ ...chosen, year: one })} />
    </Choosing>
  );
}

const halves = ['year', '1', '2'] as const;
type HalfProps = { readonly half: (typeof halves)[number]; readonly choose: (half: (typeof halves)[number]) => void };

/** The whole year, or half of it. It stands on paper too. */
function Half({ half, choose }: HalfProps) {
  const say = useWords();
  const says = (one: HalfProps['half']) => say(`report-half.${one}`);
  return (
    <div className="hw-mb-6">
      <OneOf id="report-half" label={say('report.half')} value={half} of={halves} says={says} choose={choose} />
    </div>
  );
}
