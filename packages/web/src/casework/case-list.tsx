import { lateFrom } from '@homeward/domain/time';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Reply } from '../api/call.ts';
import { useRead } from '../api/use-read.ts';
import { Numbered } from '../numbers/numbered.tsx';
import { optionsOf } from '../parts/options.ts';
import { SelectField } from '../parts/select-field.tsx';
import { Tag, Waiting } from '../parts/small.tsx';
import { Table } from '../parts/table.tsx';
import { sayDay, sayWhen } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';

type Line = Reply<'listCases'>['items'][number];

const shows = {
  open: () => true,
  overdue: ({ owed }: Line) => owed.late > 0,
  unplaced: ({ placed }: Line) => !placed,
};
type Shown = keyof typeof shows;

/** The open files that the reader may know of, what is late for longest first; narrowed by a choice, a page at a time. A closed one is found by its person’s name. */
export function CaseList() {
  const say = useWords();
  const [shown, choose] = useState<Shown>('open');
  const [cursors, setCursors] = useState<readonly string[]>(['']);
  return (
    <>
      <h2 className="govuk-heading-m">{say('cases.list')}</h2>
      <form onChange={(event) => choose(shownIn(event.currentTarget))} onSubmit={(event) => event.preventDefault()}>
        <SelectField
          pointer="/shown"
          label={say('cases.show')}
          options={optionsOf(say, 'cases.shown', Object.keys(shows))}
          value="open"
        />
      </form>
      {cursors.map((cursor, index) => (
        <OnePage
          key={cursor}
          cursor={cursor}
          shown={shown}
          last={index === cursors.length - 1}
          onMore={(next) => setCursors([...cursors, next])}
        />
      ))}
    </>
  );
}

function shownIn(form: HTMLFormElement): Shown {
  return String(new FormData(form).get('/shown')) as Shown;
}

type PageProps = {
  readonly cursor: string;
  readonly shown: Shown;
  readonly last: boolean;
  readonly onMore: (next: string) => void;
};

function OnePage({ cursor, shown, last, onMore }: PageProps) {
  const say = useWords();
  const read = useRead('listCases', cursor === '' ? {} : { query: { cursor } });
  if (read.data === undefined) return <Waiting read={read} />;
  const { items, next } = read.data;
  return (
    <>
      <CaseTable items={items.filter(shows[shown])} />
      {last && next !== null && (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={() => onMore(next)}>
          {say('cases.more')}
        </button>
      )}
    </>
  );
}

function lateness({ owed: { since } }: Line): string {
  return since === undefined ? 'z' : lateFrom(since);
}

function CaseTable({ items }: { readonly items: readonly Line[] }) {
  const say = useWords();
  if (items.length === 0) return <p className="govuk-body">{say('cases.none')}</p>;
  const rows = items
    .toSorted((one, other) => lateness(one).localeCompare(lateness(other)))
    .map((item) => ({
      key: item.id,
      cells: [
        <Link key="link" href={`/cases/${item.id}`} className="govuk-link">
          <Numbered number={item.number}>{sayDay(item.openedAt)}</Numbered>
        </Link>,
        `${say(`sex.${item.sex}`)}, ${say(`age-class.${item.age}`)}`,
        say(`corridor.${item.corridor}`),
        say(`standing.${item.standing}`),
        say(item.placed ? 'cases.placed' : 'cases.not-placed'),
        <Late key="late" item={item} />,
      ],
    }));
  const heads = ['opened', 'person', 'corridor', 'standing', 'placed', 'late'].map((head) => say(`cases.head.${head}`));
  return <Table caption={say('cases.list')} heads={heads} rows={rows} cards />;
}

function Late({ item: { owed } }: { readonly item: Line }) {
  const say = useWords();
  const { late: count, since } = owed;
  return since === undefined ? '–' : <Tag colour="red">{say('cases.late', { count, day: sayWhen(since) })}</Tag>;
}
