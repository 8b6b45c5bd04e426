import { useState } from 'react';
import { Link } from 'wouter';
import type { Reply } from '../api/asked.ts';
import { useRead } from '../api/use-read.ts';
import { Numbered } from '../numbers/numbered.tsx';
import { Waiting } from '../parts/small.tsx';
import { Table } from '../parts/table.tsx';
import { sayDay, sayWhen } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';

type Items = Reply<'listCases'>['items'];
const tellThePerson = 'she-is-told-who-got-her-file';

/**
 * What is late in the cases of the caller's organisation, and of what the supervisor was told; first where the person
 * does not know yet who got something without their consent.
 */
export function Overdue() {
  const say = useWords();
  const [cursors, setCursors] = useState<readonly string[]>(['']);
  return (
    <>
      <h2 className="govuk-heading-m">{say('overdue.title')}</h2>
      {cursors.map((cursor, index) => (
        <OnePage
          key={cursor}
          cursor={cursor}
          last={index === cursors.length - 1}
          onMore={(next) => setCursors([...cursors, next])}
        />
      ))}
    </>
  );
}

type PageProps = { readonly cursor: string; readonly last: boolean; readonly onMore: (next: string) => void };

function OnePage({ cursor, last, onMore }: PageProps) {
  const say = useWords();
  const late = useRead('listCases', { query: { overdue: 'true', ...(cursor === '' ? {} : { cursor }) } });
  if (late.data === undefined) return <Waiting read={late} />;
  const { items, next } = late.data;
  return (
    <>
      <LateTable items={items} />
      {last && next !== null && (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={() => onMore(next)}>
          {say('cases.more')}
        </button>
      )}
    </>
  );
}

/** A line a case: what comes first in it, and how much is late. Its page shows the rest. */
function LateTable({ items }: { readonly items: Items }) {
  const say = useWords();
  if (items.length === 0) return <p className="govuk-body">{say('overdue.none')}</p>;
  const rows = items.flatMap(({ id, number, openedAt, owed, overdue: [first] = [] }) => {
    if (first === undefined) return [];
    const { clock, on } = first;
    const late =
      owed.since === undefined ? sayWhen(on) : say('cases.late', { count: owed.late, day: sayWhen(owed.since) });
    return [
      {
        key: id,
        cells: [
          <Link key="link" href={`/cases/${id}`} className="govuk-link">
            <Numbered number={number}>{sayDay(openedAt)}</Numbered>
          </Link>,
          say(clock === tellThePerson ? 'overdue.tell-her' : `clock.${clock}`),
          [late, owed.told > 0 ? say('due.supervisor') : ''].filter((said) => said !== '').join(' · '),
        ],
      },
    ];
  });
  const heads = ['case', 'task', 'since'].map((head) => say(`overdue.head.${head}`));
  return <Table caption={say('overdue.list')} heads={heads} rows={rows} cards />;
}
