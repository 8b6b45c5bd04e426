import { Stop } from '../run/verb.ts';

/** Business time two hours on, so that months whose facts have come to rest are sealed. */
export async function twoHoursLater({ url }: { readonly url: string }): Promise<void> {
  const clock = await (await fetch(`${url}/dev/clock`)).json();
  const now = new Date(Date.parse((clock as { readonly now: string }).now) + 2 * 3_600_000).toISOString();
  const moved = await fetch(`${url}/dev/clock`, { method: 'PUT', body: JSON.stringify({ now }) });
  if (!moved.ok) throw new Stop(`The clock did not move on: ${moved.status} ${await moved.text()}`);
}
