import { quarterOf } from '@homeward/domain/time';
import type { BusinessClock } from '../../replay/business-clock.ts';
import { type Calendar, shareCalendar } from '../../replay/corridors/calendar.ts';
import { openJournal } from '../../replay/corridors/journal.ts';
import { openTale, type Tale } from '../../replay/corridors/tale.ts';
import { actorsAt } from '../../replay/stage.ts';
import type { Place } from '../acting.ts';
import type { Begun } from './cast.ts';

/** Where the past is told: a platform that stands at its first day, and the way to move its time on. */
export type PastStage = Place & {
  readonly time: BusinessClock;
  readonly settle: () => Promise<void>;
  /** Somebody calls all contacts again, once a quarter. */
  readonly called: (day: string) => Promise<void>;
};

/** The story goes on beyond today: what it tells of until then stands. */
class GoesOn extends Error {}

function shortened(tale: Tale, ends: string): Tale {
  return {
    ...tale,
    until(days, hour) {
      const moment = new Date(Date.parse(`${tale.day(days)}T00:00:00+07:00`) + hour * 3_600_000).toISOString();
      return moment > ends ? Promise.reject(new GoesOn()) : tale.until(days, hour);
    },
  };
}

/** Calls everybody in each new quarter before anything happens in it. */
function callingEachQuarter({ time, called }: PastStage): BusinessClock {
  let quarter = '';
  return {
    now: time.now,
    async moveTo(moment) {
      if (quarterOf(moment) !== quarter) await called(moment.slice(0, 10));
      quarter = quarterOf(moment);
      return time.moveTo(moment);
    },
  };
}

/**
 * Tells all stories on one calendar, each from its own day; what would come after `ends` is left out. `hears` is told each moment
 * before business time goes there. Throws what the first of them broke off at.
 */
export async function tellPast(
  stage: PastStage,
  { stories, ends }: { readonly stories: readonly Begun[]; readonly ends: string },
  hears: (moment: string) => void,
): Promise<void> {
  const calendar = await shareCalendar(callingEachQuarter(stage), stories.length, hears);
  const as = actorsAt(stage);
  const play = async ({ day, story }: Begun, { leave }: Calendar): Promise<void> => {
    const theatre = { as, calendar, begins: day, keys: { keys: [] }, settle: stage.settle, acted: () => undefined };
    const tale = shortened(
      openTale(theatre, { name: 'past', from: 'KH', to: 'KH' }, openJournal(), () => undefined),
      ends,
    );
    try {
      await tale.until(0, 9);
      await story(tale);
    } catch (fault) {
      if (!(fault instanceof GoesOn)) throw fault;
    } finally {
      leave();
    }
  };
  const told = await Promise.allSettled(stories.map((one) => play(one, calendar)));
  const broken = told.find((one) => one.status === 'rejected');
  if (broken !== undefined) throw broken.reason;
}
