import { useParams } from 'wouter';
import { Page } from '../parts/page.tsx';
import { Inset, Waiting } from '../parts/small.tsx';
import { Summary } from '../parts/summary.tsx';
import { useNames } from '../parts/use-names.ts';
import { sayCountry, sayMoment } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import { Checks } from './checks.tsx';
import { CloseSeat } from './close-seat.tsx';
import { Devices } from './devices.tsx';
import { sayWho } from './say-who.ts';
import { type Seat, useSeats } from './use-seats.ts';

/** One seat: who sits there, what waits, what was looked at, with which devices; and closing it. */
export function SeatPage() {
  const say = useWords();
  const { seat: id = '' } = useParams();
  const { read, seats, again } = useSeats();
  const seat = seats?.find((one) => one.id === id);
  return (
    <Page title={say('seat.title')}>
      {seats === undefined && <Waiting read={read} />}
      {seats !== undefined && seat === undefined && <p className="govuk-body">{say('absent.say')}</p>}
      {seat && (
        <>
          <SeatFacts seat={seat} />
          <Proposal seat={seat} />
          <Checks seat={seat} again={again} />
          <Devices seat={seat} again={again} />
          <CloseSeat seat={seat} again={again} />
        </>
      )}
    </Page>
  );
}

function SeatFacts({ seat }: { readonly seat: Seat }) {
  const say = useWords();
  const names = useNames();
  return (
    <Summary
      rows={[
        [say('seats.who'), sayWho(names, seat)],
        [say('seats.role'), seat.role ? say(`role.${seat.role}`) : '–'],
        [say('seats.desk'), say(`desk.${seat.desk}`)],
        [say('seats.country'), sayCountry(seat.country)],
        [say('seats.organisation'), seat.organisation ? names.organisation(seat.organisation) : '–'],
        [say('seats.status'), say(`seat-status.${seat.status}`)],
      ]}
    />
  );
}

/** A role that nobody has answered yet; another one takes its place, closing the seat withdraws it. */
function Proposal({ seat: { proposal } }: { readonly seat: Seat }) {
  const say = useWords();
  const names = useNames();
  if (proposal === undefined) return null;
  return (
    <Inset>
      {say('seat.waits', {
        role: say(`role.${proposal.role}`),
        organisation: names.organisation(proposal.organisation),
        by: names.person(proposal.by, { role: 'administrator', organisation: proposal.byOrganisation }),
        of: names.organisation(proposal.byOrganisation),
        at: sayMoment(proposal.at),
      })}
    </Inset>
  );
}
