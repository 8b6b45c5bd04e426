import { dayOf } from '@homeward/domain/time';
import { Stop } from '../../run/verb.ts';
import { keysIn } from '../../verify-minutes/judge.ts';
import { businessClock } from '../business-clock.ts';
import type { Played } from '../send.ts';
import { actorsAt } from '../stage.ts';
import { shareCalendar } from './calendar.ts';
import { openJournal } from './journal.ts';
import { khMy } from './kh-my.ts';
import { khTh } from './kh-th.ts';
import { khVn } from './kh-vn.ts';
import { myKh } from './my-kh.ts';
import type { Ending, Story } from './story.ts';
import { openTale, type Theatre } from './tale.ts';
import { thKhDeportation } from './th-kh-deportation.ts';
import { thKhFormal } from './th-kh-formal.ts';
import { vnKh } from './vn-kh.ts';

/** One flow each. */
const storiesOf = (sentTogether: number): readonly Story[] => [
  thKhFormal,
  thKhDeportation,
  vnKh,
  myKh,
  khTh(sentTogether),
  khVn,
  khMy,
];

/** A story that was told: what happened, and how it ended, or the act at which it broke off. */
export type Told = Pick<Story, 'flow' | 'says'> & {
  readonly lines: readonly string[];
  readonly acts: number;
  readonly ending?: Ending;
  readonly broken?: string;
};

type Place = Played & { readonly minutesKeys: () => Promise<string> };
/** Where business time goes next, and how many acts were done by then. */
type HearsTime = (moment: string, acts: number) => void;

async function open(place: Place, stories: number, hears: HearsTime): Promise<Theatre> {
  let acts = 0;
  const keys = keysIn(await place.minutesKeys());
  if (keys === undefined) throw new Stop('The platform gives no public keys to verify minutes with.');
  const calendar = await shareCalendar(businessClock(place), stories, (moment) => hears(moment, acts));
  return {
    as: actorsAt(place),
    calendar,
    keys,
    settle: place.settle,
    begins: dayOf(calendar.now()),
    acted() {
      acts += 1;
    },
  };
}

async function tell(theatre: Theatre, { flow, says, play }: Story): Promise<Told> {
  const journal = openJournal();
  let acts = 0;
  const tale = openTale(theatre, flow, journal, () => {
    acts += 1;
    theatre.acted();
  });
  const ended = await play(tale)
    .then((ending) => ({ ending }))
    .catch((fault: Error) => ({ broken: fault.message }))
    .finally(theatre.calendar.leave);
  return { flow, says, acts, lines: journal.lines(), ...ended };
}

/**
 * Tells all seven side by side, on one calendar; one that breaks off stops none of the others. `sentTogether` handovers go another way
 * in one act when a gate closes.
 */
export async function playCorridors(place: Place, hears: HearsTime, sentTogether = 30): Promise<readonly Told[]> {
  const stories = storiesOf(sentTogether);
  const theatre = await open(place, stories.length, hears);
  return Promise.all(stories.map((story) => tell(theatre, story)));
}
