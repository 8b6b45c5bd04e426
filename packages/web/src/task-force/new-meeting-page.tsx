import { agendaResult, recordCommitteeMeetingBody } from '@homeward/domain/oversight/meeting';
import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { Reply } from '../api/call.ts';
import { useForget, useRead } from '../api/use-read.ts';
import { NotFound } from '../not-found.tsx';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Form } from '../parts/form.tsx';
import { filled, typed } from '../parts/form-data.ts';
import { optionsOf } from '../parts/options.ts';
import { Page } from '../parts/page.tsx';
import { Waiting } from '../parts/small.tsx';
import { TextField } from '../parts/text-field.tsx';
import { sayCountry } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import { sayItem } from './meetings-page.tsx';

type Agenda = Reply<'listCommitteeMeetings'>['agendas'][number];

/** A yearly meeting as it was held: every item of the agenda with what became of it. */
export function NewMeetingPage() {
  const say = useWords();
  const { country = '' } = useParams();
  const read = useRead('listCommitteeMeetings');
  const agenda = read.data?.agendas.find((one) => one.with === country);
  if (read.data && agenda === undefined) return <NotFound />;
  return (
    <Page title={say('meetings.record')}>{agenda ? <MeetingForm agenda={agenda} /> : <Waiting read={read} />}</Page>
  );
}

/** The body of a meeting as its form has it. */
function meetingFrom(data: FormData, country: Agenda['with'], year: string, items: Agenda['items']) {
  return filled({
    with: country,
    on: typed(data, '/on'),
    year,
    present: (typed(data, '/present') ?? '')
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean),
    agenda: items.flatMap(({ kind, item }, n) => {
      const result = typed(data, `/agenda/${n}/result`);
      return result === undefined ? [] : [filled({ kind, item, result, note: typed(data, `/agenda/${n}/note`) })];
    }),
    governmentToldOn: typed(data, '/governmentToldOn'),
  });
}

function MeetingForm({ agenda }: { readonly agenda: Agenda }) {
  const say = useWords();
  const [, go] = useLocation();
  const forget = useForget();
  const [year, setYear] = useState(agenda.year);
  const items = agenda.items.map((one) => (one.kind === 'report' ? { ...one, item: year } : one));
  const build = (data: FormData) => meetingFrom(data, agenda.with, year, items);
  const years = [agenda.year, String(Number(agenda.year) + 1)];
  return (
    <Form
      operation="recordCommitteeMeeting"
      schema={recordCommitteeMeetingBody}
      build={build}
      label={(pointer) => say(`meeting-field.${pointer.split('/')[1]}`)}
      submit={say('meetings.save')}
      onDone={() => void forget('listCommitteeMeetings', 'listClocks').then(() => go('/meetings'))}
    >
      <p className="govuk-body">{sayCountry(agenda.with)}</p>
      <TextField pointer="/on" label={say('meeting-field.on')} day />
      <ChoiceField
        pointer="/year"
        legend={say('meeting-field.year')}
        options={years.map((value) => ({ value, label: value }))}
        chosen={[year]}
        onChoose={setYear}
        inline
      />
      <TextField pointer="/present" label={say('meeting-field.present')} hint={say('meetings.present-hint')} code />
      <Items items={items} />
      <TextField
        pointer="/governmentToldOn"
        label={say('meeting-field.governmentToldOn')}
        hint={say('meetings.government-hint')}
        day
      />
    </Form>
  );
}

function Items({ items }: { readonly items: Agenda['items'] }) {
  const say = useWords();
  return items.map((one, n) => (
    <section key={one.item}>
      <ChoiceField
        pointer={`/agenda/${n}/result`}
        legend={sayItem(say, one)}
        options={optionsOf(say, 'agenda-result', agendaResult.options)}
        inline
      />
      <TextField pointer={`/agenda/${n}/note`} label={say('meeting-field.note', { item: n + 1 })} lines={2} />
    </section>
  ));
}
