import { useState } from 'react';
import { Link } from 'wouter';
import type { Reply } from '../api/call.ts';
import { useRead } from '../api/use-read.ts';
import { Tag, Waiting } from '../parts/small.tsx';
import { useSession } from '../session/session.tsx';
import { sayCountry, sayDay } from '../words/formats.ts';
import { sayCitizenship, useWords } from '../words/use-words.ts';
import type { Gate } from './gates-page.tsx';
import { RerouteForm } from './reroute-form.tsx';

type Row = Reply<'listHandoversAtGate'>['items'][number];
type Props = { readonly gate: Gate; readonly gates: readonly Gate[]; readonly again: () => void };

/** What is to go through the gate in the days to come, and whom the receiving side has no room for; the central unit sends a chosen set another way. */
export function HandoversAtGate({ gate, gates, again }: Props) {
  const say = useWords();
  const { seat } = useSession();
  const hit = useRead('listHandoversAtGate', { path: { gate: gate.id } });
  const [picked, setPicked] = useState<readonly string[]>([]);
  const items = hit.data?.items ?? [];
  const there = picked.filter((id) => items.some((one) => one.id === id));
  const toggle = (id: string) => setPicked(there.includes(id) ? there.filter((one) => one !== id) : [...there, id]);
  const mayMove = seat.role === 'central-unit';
  const movable = items.filter(({ status }) => status === 'scheduled');
  return (
    <section aria-label={say('at-gate.title')}>
      <h2 className="govuk-heading-m">{say('at-gate.title')}</h2>
      {hit.data === undefined && <Waiting read={hit} />}
      {hit.data && (
        <p className="govuk-body">
          {say('at-gate.days', { from: sayDay(hit.data.from), to: sayDay(hit.data.to), count: items.length })}
        </p>
      )}
      {mayMove && movable.length > 0 && (
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          onClick={() => setPicked(there.length === movable.length ? [] : movable.map(({ id }) => id))}
        >
          {say(there.length === movable.length ? 'at-gate.none' : 'at-gate.all')}
        </button>
      )}
      <div className="govuk-checkboxes">
        {items.map((row) => (
          <OneHandover
            key={row.id}
            row={row}
            picked={there.includes(row.id)}
            {...(mayMove && row.status === 'scheduled' ? { onToggle: () => toggle(row.id) } : {})}
          />
        ))}
      </div>
      {mayMove && there.length > 0 && <RerouteForm gate={gate} gates={gates} picked={there} again={again} />}
    </section>
  );
}

type RowProps = { readonly row: Row; readonly picked: boolean; readonly onToggle?: () => void };

/** Clear facts only; one that has left already is not sent another way from here. */
function OneHandover({ row, picked, onToggle }: RowProps) {
  const say = useWords();
  const facts = [
    row.number,
    row.date && sayDay(row.date),
    say(`direction.${row.direction}`, { country: sayCountry(row.country) }),
    `${say(`sex.${row.sex}`)}, ${say(`age-class.${row.age}`)}, ${sayCitizenship(say, row.citizenship)}`,
    say(`handover-status.${row.status}`),
  ];
  const id = `at-gate-${row.id}`;
  const more = (
    <>
      {row.withoutRoom && <Tag colour="red">{say('at-gate.no-room')}</Tag>}{' '}
      <Link href={`/handovers/${row.id}`} className="govuk-link">
        {say('at-gate.card')}
        <span className="govuk-visually-hidden"> {facts.filter(Boolean).join(', ')}</span>
      </Link>
    </>
  );
  if (onToggle === undefined) {
    return (
      <p className="govuk-body hw-item">
        {facts.filter(Boolean).join(' · ')} {more}
      </p>
    );
  }
  return (
    <div className="hw-item">
      <div className="govuk-checkboxes__item">
        <input id={id} className="govuk-checkboxes__input" type="checkbox" checked={picked} onChange={onToggle} />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
          {facts.filter(Boolean).join(' · ')}
        </label>
      </div>
      <p className="govuk-body">{more}</p>
    </div>
  );
}
