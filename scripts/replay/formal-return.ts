import { type Answerers, answering, followed, type Journey } from './checklist.ts';
import { daysFrom, momentOf } from './people.ts';
import type { Done, Stage, Writes } from './stage.ts';

/** How a formal return goes: over which gate, by whose hands. */
export type Way = {
  readonly gate: string;
  readonly mode: 'land' | 'air';
  readonly who: Answerers;
  /** Who fixes the date for the receiving side, who opens the file. */
  readonly schedules: string;
  readonly placement: string;
};

/** From proposed to received: every item is answered by whoever owes it, before the act it guards. */
export async function formalReturn(
  stage: Stage,
  writes: Writes,
  proposed: Done,
  day: string,
  way: Way,
): Promise<Journey> {
  const { gate, mode, who, schedules, placement } = way;
  const journey = followed(writes, proposed);
  const answer = await answering(stage, journey, who);
  await answer('schedule', momentOf(daysFrom(day, -8), 0));
  await journey.act(schedules, '/schedules', { date: day, gate, mode }, 'schedule', momentOf(daysFrom(day, -7), 0));
  await answer('depart', momentOf(daysFrom(day, -1), 0));
  const noticeOnPaper = { day: daysFrom(day, -2), by: 'letter' };
  await journey.act(who.sender, '/departures', { noticeOnPaper }, 'depart', momentOf(day, 0));
  await answer('confirm', momentOf(day, 180));
  for (const role of [who.sender, who.atTheGate]) {
    const { hash: minutes } = await stage.read<{ readonly hash: string }>(role, `/handovers/${journey.id}/minutes`);
    await journey.act(role, '/confirmations', { minutes }, `confirm ${role}`, momentOf(day, 200));
  }
  await journey.act(who.atTheGate, '/destination-arrivals', { placement }, 'arrive', momentOf(day, 300));
  return journey;
}
