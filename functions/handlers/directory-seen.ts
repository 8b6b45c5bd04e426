import { type AnyCountry, anyCountry } from '@homeward/domain/people/actor';
import type { Fact } from '@homeward/domain/report/fact';
import { contactFreshness } from '@homeward/domain/report/figures/contact-freshness';
import { previousMonth } from '@homeward/domain/report/sealing';
import { endOfMonth } from '@homeward/domain/time';
import { allContacts } from '@homeward/store/contacts';
import { factWrites } from '@homeward/store/facts';
import { allGates } from '@homeward/store/gates';
import { type NowSeen, nowSeenWrite } from '@homeward/store/now-seen';
import type { Store } from '@homeward/store/open-store';
import { putAlone } from '@homeward/store/write';
import type { SeenDone } from './seen-done.ts';

type Freshness = Readonly<Record<string, number>>;

async function freshnessBy(store: Store, at: string): Promise<(country: AnyCountry) => Freshness> {
  const listed = (await allContacts(store)).flatMap(({ state }) => state.listed ?? []);
  return (country) => {
    const channels = listed.filter((one) => one.country === country).flatMap((one) => one.channels);
    return contactFreshness(channels, at);
  };
}

/** What the directory looked like when last month ended, once for each country: it stands for good, so the month folds to the same again. */
async function noteLastMonth(store: Store, at: string, seenDone: SeenDone): Promise<void> {
  const month = previousMonth(at);
  const name = `directory-seen#${month}`;
  if (seenDone.has(name)) return;
  const ended = new Date(Date.parse(endOfMonth(month)) - 1).toISOString();
  const of = await freshnessBy(store, ended);
  for (const country of anyCountry.options) {
    const counts = Object.fromEntries(Object.entries(of(country)).map(([name, count]) => [`contacts.${name}`, count]));
    const seen: Fact = { type: 'observed', id: 'directory', country, at: ended, recordedAt: at, counts };
    const [put, ...notes] = factWrites(seen);
    if (put === undefined || !(await putAlone(store, { ...put, expects: 'new' }))) continue;
    for (const note of notes) await putAlone(store, note);
  }
  seenDone.add(name);
}

async function seenNow(store: Store, at: string): Promise<NowSeen> {
  const [of, gates] = await Promise.all([freshnessBy(store, at), allGates(store)]);
  const contacts = anyCountry.options.map(of).reduce<Record<string, number>>((sum, one) => {
    for (const [name, count] of Object.entries(one)) sum[name] = (sum[name] ?? 0) + count;
    return sum;
  }, {});
  return { at, contacts, gates: gates.map(({ state }) => ({ id: state.id, status: state.status })) };
}

/** Looks at the directory: once for the month that ended, and each time for what is so now. */
export async function lookAtDirectory(store: Store, at: string, seenDone: SeenDone = new Set()): Promise<number> {
  await noteLastMonth(store, at, seenDone);
  const seen = await seenNow(store, at);
  await putAlone(store, nowSeenWrite(seen));
  return seen.gates.length;
}
