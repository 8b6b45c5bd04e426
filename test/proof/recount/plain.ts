import { directoryClocks } from '../../../packages/domain/src/settings/directory-clocks.ts';
import { daysFrom, isIn, type Period, tally, year } from './dice.ts';
import { plainOfJourneys } from './plain-handovers.ts';
import { plainHolds } from './plain-holds.ts';
import { identifiedIn, plainOfPeople, referredIn } from './plain-people.ts';
import { plainReturned, plainTook, returnsOn, wayOf } from './plain-returns.ts';
import type { World } from './world.ts';

/** One corridor, counted plainly from what happened, without a fact, a month or a bin. */
export function plainOf(corridor: string, world: World, period: Period) {
  const inbound = corridor.endsWith('-KH');
  const stories = world.people.filter((story) => wayOf(story, world) === corridor);
  const journeys = world.journeys.filter(({ direction }) => (direction === 'inbound') === inbound);
  const [people, moved] = [plainOfPeople(stories, period), plainOfJourneys(journeys, period)];
  const returns = returnsOn(corridor, world);
  const times = { ...people.times, 'proposal-to-handover': moved.took };
  return {
    returned: plainReturned(returns, period),
    handovers: moved.handovers,
    reasons: moved.reasons,
    parity: people.parity,
    times: { ...times, 'intake-to-home': [...people.times['intake-to-home'], ...plainTook(returns, period)] },
    checklist: { signed: moved.signed, complete: moved.complete },
    missing: moved.missing,
    services: people.services,
    followUp: tally([...people.followUp, ...moved.followUp]),
    claims: people.claims,
    holds: plainHolds(corridor, world, period),
  };
}

/** What stands beside the corridors: trucks, referrals, and what the channels of the directory were good for when the period ended. */
export function plainBeside(world: World, period: Period) {
  const { people, trucks, channels, country } = world;
  const closed = trucks.filter(({ occurredAt }) => isIn(period, occurredAt));
  const sum = (of: (one: (typeof closed)[number]['funnel']) => number) =>
    closed.reduce((all, { funnel }) => all + of(funnel), 0);
  const ofIts = people.filter(({ file }) => country === 'KH' || file.corridor !== 'KH-KH');
  return {
    border: {
      batches: closed.length,
      arrived: sum(({ counted: { men, women, boys, girls } }) => men + women + boys + girls),
      men: sum(({ counted }) => counted.men),
      women: sum(({ counted }) => counted.women),
      boys: sum(({ counted }) => counted.boys),
      girls: sum(({ counted }) => counted.girls),
      screened: sum(({ screened }) => screened),
      'with-indicators': sum(({ withIndicators }) => withIndicators),
      presumed: sum(({ presumed }) => presumed),
      referred: sum(({ referred }) => referred),
      identified: identifiedIn(ofIts, period),
    },
    referred: country === 'KH' ? referredIn(world, period, year) : undefined,
    contacts: tally(channels.map((one) => goodFor(one, period))),
  };
}

function goodFor({ verified, usableFrom, outOfUse }: World['channels'][number], { to }: Period): string {
  if (outOfUse !== undefined) return 'out-of-use';
  if (usableFrom !== undefined && Date.parse(usableFrom) > to - 1) return 'cooling-off';
  if (verified === undefined) return 'never-verified';
  const days = Math.round(daysFrom(verified.on, new Date(to - 1 + 7 * 3_600_000).toISOString().slice(0, 10)));
  if (days >= directoryClocks.tooOld.value) return 'too-old';
  return days >= directoryClocks.stale.value ? 'stale' : 'fresh';
}
