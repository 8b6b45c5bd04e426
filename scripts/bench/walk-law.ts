import { uuidv7 } from 'uuidv7';
import type { Reply } from '../demo/acting.ts';
import { done } from './done.ts';
import { lawAct, lawPlace } from './law-acts.ts';
import { actsOfLaterDays, actsOfOneDay } from './law-order.ts';
import { type As, consentTo } from './walk-border.ts';

/** Every act of the law on one fresh file: done, or asked too early and refused by its rule. */
export async function walkLaw(as: As, file: string): Promise<void> {
  const about = { type: 'case', case: file };
  for (const [index, consent] of [consentTo('ngo'), toProtectThem].entries())
    await done(as('case-worker').post('/consents', { about, consent }, { ifMatch: index + 1 }));
  const known = new Map<string, string>();
  // Where the clocks wrote a reminder meanwhile the file is further on, and stays so.
  let ahead = 0;
  for (const [index, operation] of actsOfOneDay.entries()) {
    const key = uuidv7();
    const { role, sub } = lawPlace(operation);
    // What was given is read while it can be.
    if (operation === 'endDisclosure')
      for (const copy of await received(as)) await done(as('provider').read(`/disclosures/${copy}`));
    const send = (ifMatch: number) => as(role).post(`/cases/${file}${sub}`, lawAct(operation, known), { key, ifMatch });
    ahead += await actAt(send, index + 3 + ahead);
    known.set(operation, key);
  }
  for (const [operation, rule] of Object.entries(actsOfLaterDays)) {
    const { role, sub } = lawPlace(operation);
    const wish = { ifMatch: actsOfOneDay.length + 3 + ahead };
    const { status, body } = await as(role).post(`/cases/${file}${sub}`, lawAct(operation, known), wish);
    if (status !== 409 || body['code'] !== rule) throw new Error(`${operation}: ${status} ${JSON.stringify(body)}`);
  }
}

/** Acts at the version that is expected, or at the one that stands there; by how much the file was further on. */
async function actAt(send: (version: number) => Promise<Reply>, expected: number): Promise<number> {
  const first = await send(expected);
  const { current } = first.body as { readonly current?: { readonly version: number } };
  const there = first.status === 412 ? (current?.version ?? expected) : expected;
  await done(there === expected ? Promise.resolve(first) : send(there));
  return there - expected;
}

/** A provider that protects them may be told where the person is. */
const toProtectThem = { ...consentTo('ngo'), for: 'protection', sections: ['whereabouts'] };

/** What the provider was given, by its list. */
async function received(as: As): Promise<readonly string[]> {
  const { body } = await done<{ readonly items: readonly { readonly id: string }[] }>(
    as('provider').read('/disclosures'),
  );
  return body.items.map(({ id }) => id);
}
