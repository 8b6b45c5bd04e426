import { anyCountry } from '@homeward/domain/people/actor';
import { bandOf } from '@homeward/domain/report/fact-bands';
import { sealMonth } from '@homeward/domain/report/seal-month';
import type { Restatement } from '@homeward/domain/report/sealed-month';
import { endedMonths } from '@homeward/domain/report/sealing';
import { type Answer, answerOf, type Receipt } from '@homeward/runtime/answer';
import type { AnyRequest, ReplyOf, Request } from '@homeward/runtime/request';
import { type FactCountry, noteOf, pendingOf } from '@homeward/store/facts';
import { monthSecret } from '@homeward/store/month-secret';
import { layoutOf, layoutWrite, months, type SealedMonth, sealedMonths, sealedVersions } from '@homeward/store/months';
import { perform } from '@homeward/store/perform';
import { noSuchCorridor, wrongMonth, wrongYear } from './asked-report.ts';
import { commandOf, type Rooms, receiptOf } from './desk.ts';
import { monthsAsCounted } from './months-as-counted.ts';
import { waitsSince } from './months-read.ts';
import { hashed, hashOfMonth, keyedHashOf, sealingOf } from './sealing-months.ts';

type Store = Pick<Rooms, 'store'>;

function countryIn(request: AnyRequest): FactCountry | undefined {
  return anyCountry.safeParse(request.params['country']).data;
}

/** How a month stands sealed, and each earlier time: with the hash that its kept counters give again, both under the secret. */
async function sealedAs(store: Store['store'], one: SealedMonth, secret: string) {
  const { country, month, hash, version, sealedAt, because, office } = one;
  const versions = version > 1 ? await sealedVersions(store, { country, month }) : [];
  const history = versions.map((it) => ({
    version: it.version,
    sealedAt: it.sealedAt,
    hash: keyedHashOf(secret, it.hash),
    again: keyedHashOf(secret, hashOfMonth({ country, month, counters: it.counters, facts: Number(it.facts) })),
    signed: it.signature !== undefined,
    ...(it.because && { because: it.because }),
    ...(it.office && { office: it.office }),
  }));
  const told = keyedHashOf(secret, hash);
  return { hash: told, version, sealedAt, ...(because && { because }), ...(office && { office }), history };
}

/** The months of a year that have ended, each as it was sealed and as its facts give it today, or gave it when the clocks counted a large one. */
async function listMonths({ store }: Store, request: Request<'listMonths'>): Promise<Answer<ReplyOf<'listMonths'>>> {
  const country = countryIn(request);
  const year = request.params['year'] ?? '';
  if (country === undefined) return noSuchCorridor('/country');
  const refused = wrongYear(year, request.recordedAt);
  if (refused !== undefined) return refused;
  const [sealed, pending, today, secret] = await Promise.all([
    sealedMonths(store, country, year, { consistent: true }),
    pendingOf(store, country, year),
    monthsAsCounted(store, country, endedMonths(year, request.recordedAt)),
    monthSecret(store),
  ]);
  const items = await Promise.all(
    today.map(async (counted) => {
      const { month, keyedHash, facts, countedAt } = hashed(country, counted, secret);
      const one = sealed.find((it) => it.month === month);
      const now = { month, hash: keyedHash, facts: bandOf(facts), ...(countedAt && { countedAt }) };
      if (one === undefined) return now;
      const waits = waitsSince(one, pending);
      return { ...now, sealed: await sealedAs(store, one, secret), ...(waits && { waits }) };
    }),
  );
  return { type: 'ok', body: { country, year: Number(year), items } };
}

type Said = { readonly hash: string; readonly because?: Restatement };

async function sealed({ store }: Store, request: AnyRequest, said: Said): Promise<Answer<Receipt>> {
  const country = countryIn(request);
  const month = request.params['month'] ?? '';
  const { recordedAt: at, actor, act } = request;
  if (country === undefined) return noSuchCorridor('/country');
  const refused = wrongMonth(month, at);
  if (refused !== undefined) return refused;
  // What waited before the facts were read is in them.
  const waiting = (await pendingOf(store, country, month.slice(0, 4))).find((one) => one.month === month);
  const [[counted], secret] = await Promise.all([monthsAsCounted(store, country, [month]), monthSecret(store)]);
  if (counted === undefined) return { type: 'absent' };
  const folded = hashed(country, counted, secret);
  const { countedAt, upTo } = counted;
  const office = { organisation: actor.organisation, role: actor.role };
  const waited = countedAt === undefined ? waiting && noteOf(waiting) : upTo;
  const event = sealingOf(folded, { at, by: actor.id, office, upTo: waited });
  const outcome = await perform(store, commandOf(request), {
    of: months,
    ids: [{ country, month }],
    makes: true,
    decide: (state) => sealMonth(state, said, event, { ...act, ...(countedAt && { countedAt }) }),
    with: () => [layoutWrite(layoutOf(country))],
    receipt: receiptOf(request, `month#${country}#${month}`, undefined, { restsOn: `month:${folded.keyedHash}` }),
  });
  return answerOf(outcome);
}

/** What the overseer does with months: looks at them, seals one that has ended, and restates one whose facts are others now. */
export function monthsHandlers(rooms: Store) {
  return {
    listMonths: (request: Request<'listMonths'>) => listMonths(rooms, request),
    sealMonth: (request: Request<'sealMonth'>) => sealed(rooms, request, request.body),
    restateMonth: (request: Request<'restateMonth'>) => sealed(rooms, request, request.body),
  };
}
