import { useRead } from '../api/use-read.ts';
import { Page } from '../parts/page.tsx';
import { Details, Waiting } from '../parts/small.tsx';
import { useWords } from '../words/use-words.ts';
import { DueTable } from './due.tsx';

const owedNow = { over: true, due: true, soon: false, 'in-time': false } as const;

/** The first page of the overseer: what is owed now, what comes soon, and the rest behind a line. */
export function ClocksPage() {
  const say = useWords();
  const clocks = useRead('listClocks');
  if (!clocks.data)
    return (
      <Page title={say('clocks.title')}>
        <Waiting read={clocks} />
      </Page>
    );
  const { items } = clocks.data;
  const now = items.filter(({ standing }) => owedNow[standing]);
  const soon = items.filter(({ standing }) => standing === 'soon');
  const later = items.filter(({ standing }) => standing === 'in-time');
  return (
    <Page title={say('clocks.title')}>
      <p className="govuk-body">{say('clocks.say')}</p>
      {now.length > 0 ? (
        <DueTable caption={say('clocks.now')} items={now} />
      ) : (
        <p className="govuk-body">{say('clocks.nothing')}</p>
      )}
      {soon.length > 0 && <DueTable caption={say('clocks.soon')} items={soon} />}
      {later.length > 0 && (
        <Details summary={say('clocks.later')}>
          <DueTable caption={say('clocks.later')} items={later} />
        </Details>
      )}
    </Page>
  );
}
