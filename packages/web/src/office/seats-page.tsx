import { useState } from 'react';
import { Link } from 'wouter';
import { Filter, FilterRow, FilterText } from '../parts/filter.tsx';
import { optionsOf } from '../parts/options.ts';
import { Page } from '../parts/page.tsx';
import { LinkButton, Tag, Waiting } from '../parts/small.tsx';
import { Table } from '../parts/table.tsx';
import { useNames } from '../parts/use-names.ts';
import { sayCountry, sayMoment } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import { Rechecks, rechecksNow } from './rechecks.tsx';
import { sayWho } from './say-who.ts';
import { missingChecks, seatStatuses } from './seat-words.ts';
import { type Seat, seatPath, useSeats } from './use-seats.ts';

/** Who sits where: what waits for a second person first, then every seat by country and desk. */
export function SeatsPage() {
  const say = useWords();
  const { read, seats } = useSeats();
  return (
    <Page title={say('seats.title')}>
      <LinkButton href="/seats/new">{say('seats.new')}</LinkButton>
      {seats ? <Seats seats={seats} /> : <Waiting read={read} />}
    </Page>
  );
}

function Seats({ seats }: { readonly seats: readonly Seat[] }) {
  return (
    <>
      <WaitingSeats seats={seats.filter(({ proposal }) => proposal !== undefined)} />
      <Rechecks seats={seats} />
      <AllSeats seats={seats} />
    </>
  );
}

function WaitingSeats({ seats }: { readonly seats: readonly Seat[] }) {
  const say = useWords();
  const names = useNames();
  return (
    <section aria-label={say('seats.waiting')}>
      <h2 className="govuk-heading-m">{say('seats.waiting')}</h2>
      {seats.length === 0 && <p className="govuk-body">{say('seats.waiting.none')}</p>}
      {seats.map((seat) => (
        <p key={seat.id} className="govuk-body hw-item">
          <Link href={seatPath(seat)} className="govuk-link">
            {sayWho(names, seat)}
          </Link>{' '}
          {seat.proposal &&
            say('seats.waiting.line', {
              role: say(`role.${seat.proposal.role}`),
              organisation: names.organisation(seat.proposal.organisation),
              at: sayMoment(seat.proposal.at),
            })}
        </p>
      ))}
    </section>
  );
}

const anything = '';

function AllSeats({ seats }: { readonly seats: readonly Seat[] }) {
  const say = useWords();
  const [desk, setDesk] = useState(anything);
  const [country, setCountry] = useState(anything);
  const [status, setStatus] = useState(anything);
  const [text, setText] = useState('');
  const names = useNames();
  const shown = seats
    .filter((seat) => (desk === '' || seat.desk === desk) && (country === '' || seat.country === country))
    .filter((seat) => status === '' || seat.status === status)
    .filter((seat) =>
      [seat.subject, sayWho(names, seat), names.organisation(seat.organisation ?? seat.proposal?.organisation ?? '')]
        .join(' ')
        .toLowerCase()
        .includes(text.trim().toLowerCase()),
    )
    .toSorted((a, b) => `${a.country}${a.desk}${a.subject}`.localeCompare(`${b.country}${b.desk}${b.subject}`));
  const desks = [...new Set(seats.map((seat) => seat.desk))];
  const countries = [...new Set(seats.map((seat) => seat.country))];
  return (
    <>
      <h2 className="govuk-heading-m">{say('seats.all')}</h2>
      <FilterRow found={shown.length}>
        <Filter
          label={say('seats.country')}
          value={country}
          onChange={setCountry}
          options={countries.map((value) => ({ value, label: sayCountry(value) }))}
        />
        <Filter label={say('seats.desk')} value={desk} onChange={setDesk} options={optionsOf(say, 'desk', desks)} />
        <Filter
          label={say('seats.status')}
          value={status}
          onChange={setStatus}
          options={optionsOf(say, 'seat-status', seatStatuses)}
        />
        <FilterText label={say('seats.who')} value={text} onChange={setText} />
      </FilterRow>
      {shown.length > 0 && <SeatTable seats={shown} />}
    </>
  );
}

function SeatTable({ seats }: { readonly seats: readonly Seat[] }) {
  const say = useWords();
  const names = useNames();
  const rows = seats.map((seat) => ({
    key: seat.id,
    cells: [
      <Link key="link" href={seatPath(seat)} className="govuk-link">
        {sayWho(names, seat)}
      </Link>,
      sayCountry(seat.country),
      say(`desk.${seat.desk}`),
      seat.role ? say(`role.${seat.role}`) : '–',
      seat.organisation ? names.organisation(seat.organisation) : '–',
      <Standing key="standing" seat={seat} />,
    ],
  }));
  const heads = ['who', 'country', 'desk', 'role', 'organisation', 'status'].map((head) => say(`seats.${head}`));
  return <Table caption={say('seats.all')} heads={heads} rows={rows} cards />;
}

const colours = { proposed: 'yellow', granted: 'green', declined: 'grey', revoked: 'red' } as const;

/** How a seat stands, what keeps it shut though it was granted, and what is to be checked again. */
function Standing({ seat }: { readonly seat: Seat }) {
  const say = useWords();
  const missing = seat.status === 'granted' ? missingChecks(seat).length : 0;
  const again = rechecksNow(seat).length;
  return (
    <>
      <Tag colour={colours[seat.status]}>{say(`seat-status.${seat.status}`)}</Tag>
      {missing > 0 && <> {say('seats.checks-missing', { count: missing })}</>}
      {again > 0 && <> {say('seats.recheck', { count: again })}</>}
    </>
  );
}
