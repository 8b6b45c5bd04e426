import { answerOversightBreachBody } from '@homeward/domain/oversight/answer-breach';
import { Link } from 'wouter';
import type { Reply } from '../api/call.ts';
import { useForget, useRead } from '../api/use-read.ts';
import { withArticles } from '../oversight/broken-looks.tsx';
import { StandingTag } from '../oversight/due.tsx';
import { BreachList } from '../parts/breach-list.tsx';
import { Page } from '../parts/page.tsx';
import { LinkButton, Waiting } from '../parts/small.tsx';
import { Table } from '../parts/table.tsx';
import { sayCountry, sayDay } from '../words/formats.ts';
import { type Say, useWords } from '../words/use-words.ts';

type Listed = Reply<'listCommitteeMeetings'>;
type Agenda = Listed['agendas'][number];

/** An item of an agenda in words: the report by its year, everything else by what was written of it. */
export function sayItem(say: Say, { kind, item, says }: Agenda['items'][number]): string {
  return kind === 'report' ? say('agenda.report', { year: item }) : `${say(`agenda-kind.${kind}`)}: ${says}`;
}

/** Each committee with the day by which it meets and what it has to hear, made of what stands open. */
export function MeetingsPage() {
  const say = useWords();
  const read = useRead('listCommitteeMeetings');
  return (
    <Page title={say('meetings.title')}>
      <p className="govuk-body">{say('meetings.say')}</p>
      {read.data ? <Meetings listed={read.data} onStale={() => void read.refetch()} /> : <Waiting read={read} />}
    </Page>
  );
}

type Seen = { readonly listed: Listed; readonly onStale: () => void };

function Meetings({ listed: { agendas, items }, onStale }: Seen) {
  const say = useWords();
  const rows = items.map((one) => ({
    key: one.id,
    cells: [sayDay(one.on), sayCountry(one.with), one.year, say('meetings.heard', { count: one.agenda.length })],
  }));
  const heads = ['day', 'country', 'year', 'agenda'].map((head) => say(`meeting-head.${head}`));
  return (
    <>
      {agendas.map((one) => (
        <NextMeeting key={one.with} agenda={one} />
      ))}
      <p className="govuk-body">{say('meetings.malaysia')}</p>
      {items.length === 0 ? (
        <p className="govuk-body">{say('meetings.none')}</p>
      ) : (
        <Table caption={say('meetings.held')} heads={heads} rows={rows} cards />
      )}
      {items.map((one) => (
        <BrokenMeeting key={one.id} meeting={one} onStale={onStale} />
      ))}
      <p className="govuk-body hw-noprint">
        <Link href="/clocks" className="govuk-link">
          {say('clocks.title')}
        </Link>
      </p>
    </>
  );
}

type Held = Listed['items'][number];

/** What a meeting left out that it has to hear, and what another one of the task force says of it. */
function BrokenMeeting({ meeting, onStale }: { readonly meeting: Held; readonly onStale: () => void }) {
  const say = useWords();
  const forget = useForget();
  const answering = {
    operation: 'answerMeetingBreach',
    schema: answerOversightBreachBody,
    path: { meeting: meeting.id },
    version: meeting.version,
    onDone: () => void forget('listCommitteeMeetings', 'listClocks'),
    onStale,
  } as const;
  return (
    <BreachList
      says={say('broken.of-meeting')}
      breaches={withArticles(meeting.breaches)}
      named={() => sayCountry(meeting.with)}
      answering={answering}
    />
  );
}

function NextMeeting({ agenda }: { readonly agenda: Agenda }) {
  const say = useWords();
  return (
    <section className="hw-mb-6">
      <h2 className="govuk-heading-m">
        {say('meetings.next', { country: sayCountry(agenda.with) })} <StandingTag of={agenda.standing} />
      </h2>
      <p className="govuk-body">{say('meetings.due', { day: sayDay(agenda.due) })}</p>
      <ol className="govuk-list govuk-list--number">
        {agenda.items.map((one) => (
          <li key={one.item}>{sayItem(say, one)}</li>
        ))}
      </ol>
      <LinkButton href={`/meetings/${agenda.with}`} secondary>
        {say('meetings.record')}
        <span className="govuk-visually-hidden"> {sayCountry(agenda.with)}</span>
      </LinkButton>
    </section>
  );
}
