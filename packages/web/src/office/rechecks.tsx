import { Link } from 'wouter';
import { Tag } from '../parts/small.tsx';
import { Table } from '../parts/table.tsx';
import { useNames } from '../parts/use-names.ts';
import { sayDay } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import { sayWho } from './say-who.ts';
import { type Seat, seatPath } from './use-seats.ts';

export type Recheck = Seat['rechecks'][number];

const colours = { unset: 'grey', 'in-time': 'green', soon: 'yellow', due: 'red', over: 'red' } as const;

/** Checks of a seat that somebody has to look at now. */
export function rechecksNow({ rechecks }: Pick<Seat, 'rechecks'>): readonly Recheck[] {
  return rechecks.filter(({ standing }) => standing !== 'in-time');
}

/** How a check that is made anew stands, with its day. */
export function RecheckTag({ recheck: { on, standing } }: { readonly recheck: Recheck }) {
  const say = useWords();
  return (
    <>
      {on && <>{say('recheck.until', { day: sayDay(on) })} </>}
      <Tag colour={colours[standing]}>{say(`recheck.${standing}`)}</Tag>
    </>
  );
}

/** What is to be checked again of all seats, the first day first (Standards 6.1(j)). */
export function Rechecks({ seats }: { readonly seats: readonly Seat[] }) {
  const say = useWords();
  const names = useNames();
  const rows = seats
    .flatMap((seat) => rechecksNow(seat).map((recheck) => ({ seat, recheck })))
    .toSorted((one, other) => (one.recheck.on ?? '').localeCompare(other.recheck.on ?? ''))
    .map(({ seat, recheck }) => ({
      key: `${seat.id} ${recheck.kind}`,
      cells: [
        <Link key="link" href={seatPath(seat)} className="govuk-link">
          {sayWho(names, seat)}
        </Link>,
        say(`check.${recheck.kind}`),
        <RecheckTag key="tag" recheck={recheck} />,
      ],
    }));
  const heads = [say('seats.who'), say('checks.kind'), say('seats.status')];
  return (
    <>
      <h2 className="govuk-heading-m">{say('recheck.title')}</h2>
      <p className="govuk-body">{say(rows.length === 0 ? 'recheck.none' : 'recheck.say')}</p>
      {rows.length > 0 && <Table caption={say('recheck.title')} heads={heads} rows={rows} cards />}
    </>
  );
}
