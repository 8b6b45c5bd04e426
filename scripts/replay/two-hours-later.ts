import { businessClock, type Timed } from './business-clock.ts';

/** Business time two hours on, so that months whose facts have come to rest are sealed. */
export async function twoHoursLater(place: Timed): Promise<void> {
  const clock = businessClock(place);
  await clock.moveTo(new Date(Date.parse(await clock.now()) + 2 * 3_600_000).toISOString());
}
