import type { LearningReport } from '@homeward/domain/report/learning';
import { useState } from 'react';
import { useParams } from 'wouter';
import { useRead } from '../api/use-read.ts';
import { Page } from '../parts/page.tsx';
import { Inset } from '../parts/small.tsx';
import { Table } from '../parts/table.tsx';
import { sayNumber, today } from '../words/formats.ts';
import { type Say, useWords } from '../words/use-words.ts';
import { Choosing, YearChoice } from './choosing.tsx';
import { Counted } from './counted.tsx';
import { NoReport } from './no-report.tsx';
import { addressOf } from './title.ts';

/** What the closings of a year taught that did not succeed: figures, nobody's file. */
export function LearningPage() {
  const say = useWords();
  const params = useParams<{ year?: string }>();
  const year = params.year ?? String(Number(today().slice(0, 4)) - 1);
  const read = useRead('viewLearningRegister', { path: { year } });
  return (
    <Page title={/^\d{4}$/.test(year) ? say('learning.title', { year }) : say('no-report.title')}>
      <p className="govuk-body">{say('learning.say')}</p>
      <Choice key={year} year={year} />
      {read.data ? <Register register={read.data} /> : <NoReport read={read} />}
    </Page>
  );
}

function Choice({ year }: { readonly year: string }) {
  const [chosen, choose] = useState(year);
  return (
    <Choosing address={`/learning/${addressOf(chosen)}`}>
      <YearChoice id="learning-year" value={chosen} choose={choose} />
    </Choosing>
  );
}

type Count = LearningReport['reasons'][number]['unsuccessful'];

function told(say: Say, count: Count, few = 'parity-report.hidden'): string {
  return count === 'small' ? say(few) : sayNumber(count);
}

function Register({ register: { closedMonths, reasons, sealed } }: { readonly register: LearningReport }) {
  const say = useWords();
  const shown = reasons.filter(({ unsuccessful }) => unsuccessful !== 0);
  return (
    <>
      <Counted sealed={sealed} />
      {sealed && closedMonths < 12 && <Inset>{say('learning.months', { months: sayNumber(closedMonths) })}</Inset>}
      {sealed && shown.length === 0 && <p className="govuk-body">{say('learning.none')}</p>}
      {shown.map(({ reason, unsuccessful, gaps }) => (
        <Table
          key={reason}
          caption={say(`closing-reason.${reason}`)}
          heads={[say('learning.missing'), say('report.head.count')]}
          rows={[
            { key: 'all', cells: [say('learning.unsuccessful'), told(say, unsuccessful, 'parity-report.small')] },
            ...(unsuccessful === 'small' ? [] : gaps).map(({ gap, count }) => ({
              key: gap,
              cells: [say(`learning-gap.${gap}`), told(say, count)],
            })),
          ]}
          figuresFrom={1}
        />
      ))}
      {shown.length > 0 && <p className="govuk-hint">{say('learning.few.hint')}</p>}
    </>
  );
}
