import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import type { SeatState } from '@homeward/domain/people/staff';
import { conductIsSignedFirst } from '@homeward/domain/rules/conduct-is-signed-first';
import { staffAreCheckedFirst } from '@homeward/domain/rules/staff-are-checked-first';
import { dayOf } from '@homeward/domain/time';
import { openStore, type Store } from '@homeward/store/open-store';
import { allSeats } from '@homeward/store/seats';
import { seatWrite } from '@homeward/store/staff';
import { putAlone } from '@homeward/store/write';
import { type Caller, Stop } from '../run/verb.ts';
import { type Asked, asked, endAsked, type FirstRole, firstRoles, trialRole } from './asked.ts';
import { endTrial } from './trial.ts';

/** The first seats that are there; who sits elsewhere was granted their seat, and makes nobody a first one any more. */
async function firstSeats(store: Store): Promise<readonly SeatState[]> {
  const page = await allSeats(store, { limit: 100 });
  const found = page === 'invalid' ? [] : page.items.map(({ line }) => line);
  const elsewhere = found.find(({ desk }) => desk !== 'office');
  if (elsewhere !== undefined)
    throw new Stop(
      'There are seats at other desks already: that of a trial is ended with --end-trial, and the office makes the next ones, by two people.',
    );
  return found;
}

function refuseUnlessWanted({ seat }: Asked, there: readonly SeatState[]): void {
  if (seat.role === trialRole) return;
  const held = there.filter(({ role }) => role === seat.role).length;
  const wanted = firstRoles[seat.role];
  if (held >= wanted)
    throw new Stop(
      `The office has ${held} of ${wanted} as ${seat.role} already: it makes the next ones itself, by two people.`,
    );
  const others = there.filter(({ role }) => role !== seat.role && role !== undefined);
  if (others.some(({ organisation }) => organisation === seat.organisation))
    throw new Stop(
      'Whoever answers as the second person is of another organisation than whoever proposes: else nothing proposed is ever approved.',
    );
}

/** A seat that would open nothing is not made: its holder would stand before a closed door and nobody could say why. */
function refuseUnlessChecked({ seat }: Asked, today: string): void {
  for (const rule of [staffAreCheckedFirst, conductIsSignedFirst])
    if (rule.breaches(seat, today).length > 0)
      throw new Stop(`${rule.says} (${rule.restsOn.join(', ')}). Say it with --check KIND=DAY.`);
}

const trialsNext =
  'Try the deployment (npm run deploy -- --try --token-file FILE), then end this seat with --end-trial.';

function stillMissing(there: readonly SeatState[]): string {
  const missing = (Object.keys(firstRoles) as FirstRole[]).flatMap((role) => {
    const count = firstRoles[role] - there.filter((one) => one.role === role).length;
    return count > 0 ? [`${count} as ${role}`] : [];
  });
  if (missing.length > 0) return `Still to make: ${missing.join(', ')}.`;
  return 'The office can begin. Take "seatMakers" out of cdk.json and deploy: nobody makes a seat past it any more.';
}

/**
 * Makes one of the office's first three seats, before anybody is there to grant one; never a fourth, never over another. Or the seat of
 * a trial at the border desk, and ends it. `today`: the day in Cambodia. `reached`: how the table is reached, unless the environment says so.
 */
export async function firstSeat(
  args: readonly string[],
  caller: Caller,
  reached: DynamoDBClientConfig = {},
  today = dayOf(new Date().toISOString()),
): Promise<number> {
  const ends = endAsked(args);
  if (ends !== undefined) return endTrial(ends, caller, reached);
  const wanted = asked(args);
  refuseUnlessChecked(wanted, today);
  const { seat, region, table } = wanted;
  const store = openStore({ TABLE_STAFF: table }, new DynamoDBClient({ region, ...reached }));
  const there = await firstSeats(store);
  refuseUnlessWanted(wanted, there);
  if (!(await putAlone(store, { ...seatWrite(seat), expects: 'new' })))
    throw new Stop(`${seat.subject} has a seat there already.`);
  caller.out.write(`made: ${seat.role}, for ${seat.subject}\n`);
  caller.out.write(`${seat.role === trialRole ? trialsNext : stillMissing(await firstSeats(store))}\n`);
  return 0;
}
