import type { Gazetteer } from '@homeward/interchange/gazetteer/read-gazetteer';
import type { Acting } from '../demo/acting.ts';
import { Stop } from '../run/verb.ts';

type Province = Gazetteer['provinces'][number];
type Became = 'kept' | 'already-there';

const patience = 5;

/** One province; what the platform cannot take at the moment is sent again, a fault is not. */
async function send(keeper: Acting, province: Province): Promise<Became> {
  for (let attempt = 1; ; attempt += 1) {
    const { status, body } = await keeper.post<{ outcome: Became }>('/places', province);
    if (status === 200) return body.outcome;
    if (attempt === patience || (status < 500 && status !== 429))
      throw new Stop(`The platform answered ${status} to province ${province.province}: ${JSON.stringify(body)}`);
    await new Promise((done) => void setTimeout(done, 500 * 2 ** attempt));
  }
}

/** Sends every province, one after the other: how many are another list than before, and how many are as they were. */
export async function sendGazetteer(
  keeper: Acting,
  provinces: readonly Province[],
  show: (places: number) => void = () => undefined,
): Promise<Readonly<Record<Became, number>>> {
  const counts = { kept: 0, 'already-there': 0 };
  let places = 0;
  for (const province of provinces) {
    counts[await send(keeper, province)] += 1;
    places += province.places.length;
    show(places);
  }
  return counts;
}
