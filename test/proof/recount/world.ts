import type { BatchEvent } from '@homeward/domain/arrival/batch';
import type { Channel } from '@homeward/domain/directory/channel';
import { type AnyCountry, elsewhere } from '@homeward/domain/people/actor';
import { below, onDay, oneOf, type Roll } from './dice.ts';
import { type Journey, journeyOf } from './handovers.ts';
import { countryIn } from './known-of.ts';
import { type Story, storyOf, type Way } from './people.ts';

export type Pair = readonly [one: number, other: number];

type Truck = Extract<BatchEvent, { type: 'BatchClosed' }>;

/** Everything that happened in a year between Cambodia and one country, and what the directory was like. */
export type World = {
  readonly country: AnyCountry;
  readonly people: readonly Story[];
  /** Whose two files were made one, by their places among the people; and whose were made one and are two again. */
  readonly pairs: readonly Pair[];
  readonly parted: readonly Pair[];
  readonly journeys: readonly Journey[];
  readonly trucks: readonly Truck[];
  readonly channels: readonly Channel[];
};

function ways(roll: Roll, country: AnyCountry): Way {
  const own = country === elsewhere ? 'NP' : country;
  const citizenship = oneOf(roll, ['KH', own, own, 'TH', 'VN', 'IN', 'stateless', 'unknown']);
  const here: Way = { corridor: 'KH-KH', channel: 'domestic', origin: 'report', citizenship };
  if (country === 'KH' || country === elsewhere || roll() < 0.4) return here;
  const corridor = `${country}-KH` as const;
  return oneOf<Way>(roll, [
    { corridor, channel: 'formal', origin: 'handover', citizenship: 'KH' },
    { corridor, channel: 'deportation', origin: 'arrival', citizenship: oneOf(roll, ['KH', 'KH', citizenship]) },
    { corridor, channel: 'embassy-assisted', origin: 'report', citizenship: 'KH' },
    { corridor, channel: 'other', origin: 'report', citizenship: oneOf(roll, ['KH', 'unknown']) },
  ]);
}

function truckOf(roll: Roll, from: Truck['from']): Truck {
  const counted = { men: below(roll, 9), women: below(roll, 9), boys: below(roll, 3), girls: below(roll, 3) };
  const screened = below(roll, 9);
  const [withIndicators, presumed] = [below(roll, screened + 1), below(roll, screened + 1)];
  const some = { declared: 3, logged: 4, children: 1, referred: below(roll, presumed + 1) };
  return {
    type: 'BatchClosed',
    from,
    occurredAt: onDay(roll() * 365),
    funnel: { ...some, counted, screened, withIndicators, presumed },
  };
}

function channelOf(roll: Roll): Channel {
  const day = () => onDay(roll() * 360 - 200).slice(0, 10);
  return {
    kind: 'phone',
    value: 'x',
    source: 'x',
    public: false,
    ...(roll() < 0.8 ? { verified: { on: day(), by: 'x', how: 'call' } } : {}),
    ...(roll() < 0.2 ? { usableFrom: onDay(roll() * 365) } : {}),
    ...(roll() < 0.1 ? { outOfUse: 'bounced' } : {}),
  };
}

function some<One>(count: number, make: (index: number) => One): readonly One[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

const ofNone = ['unknown', 'stateless'];

/** Of everybody with the next one: some are one person, where their files do not name two countries. */
function pairsOf(roll: Roll, people: readonly Story[]): readonly Pair[] {
  return people.flatMap((story, one): readonly Pair[] => {
    const other = people[one + 1];
    if (one % 2 === 1 || other === undefined || roll() < 0.6) return [];
    const [mine, theirs] = [countryIn(story), countryIn(other)];
    const agree = mine === theirs || [mine, theirs].some((country) => ofNone.includes(country));
    return agree ? [[one, one + 1]] : [];
  });
}

/** A made year: of so many people, and of so many who come by a handover. */
export function worldOf(roll: Roll, country: AnyCountry, { all = 60, coming: most = 15 } = {}): World {
  const people = some(all, (index) => storyOf(roll, 100 + index, ways(roll, country), country));
  const far = country === 'KH' ? undefined : country;
  const leaving =
    far === undefined ? [] : people.flatMap(({ file }, of) => (file.origin === 'report' && roll() < 0.7 ? [of] : []));
  const journeys =
    far === undefined
      ? []
      : leaving.map((of) =>
          journeyOf(roll, 300 + of, { country: far, direction: 'outbound' }, of, people[of]?.file.openedAt),
        );
  const coming =
    far === undefined || far === elsewhere
      ? []
      : some(most, (index) => journeyOf(roll, 500 + index, { country: far, direction: 'inbound' }, undefined));
  const trucks = far === undefined || far === elsewhere ? [] : some(5, () => truckOf(roll, far));
  const channels = some(12, () => channelOf(roll));
  const joined = pairsOf(roll, people);
  const parted = joined.filter((_, index) => index % 5 === 4);
  const pairs = joined.filter((one) => !parted.includes(one));
  return { country, people, pairs, parted, journeys: [...journeys, ...coming], trucks, channels };
}
