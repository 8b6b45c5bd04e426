import { businessClock } from './business-clock.ts';

/** Business time two hours on, so that months whose facts have come to rest are sealed. */
export async function twoHoursLater(place: { readonly url: string }): Promise<void> {
  const clock = businessClock(place);
  await clock.moveTo(new Date(Date.parse(await clock.now()) + 2 * 3_600_000).toISOString());
}
