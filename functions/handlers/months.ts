import { anyCountry } from '@homeward/domain/people/actor';
import { sealMonth } from '@homeward/domain/report/seal-month';
import type { Restatement } from '@homeward/domain/report/sealed-month';
import { endedMonths } from '@homeward/domain/report/sealing';
import { type Answer, answerOf, type Receipt } from '@homeward/runtime/answer';
import type { AnyRequest, ReplyOf, Request } from '@homeward/runtime/request';
import type { FactCountry } from '@homeward/store/facts';
import { layoutOf, layoutWrite, months, sealedMonths } from '@homeward/store/months';
import { perform } from '@homeward/store/perform';
import { noSuchCorridor, wrongMonth, wrongYear } from './asked-report.ts';
import { commandOf, type Rooms, receiptOf } from './desk.ts';
import { foldAgain, sealingOf } from './sealing-months.ts';

type Store = Pick<Rooms, 'store'>;

function countryIn(request: AnyRequest): FactCountry | undefined {
  return anyCountry.safeParse(request.params['country']).data;
}

/** The months of a year that have ended, each as it was sealed and as its facts give it today. */
async function listMonths({ store }: Store, request: Request<'listMonths'>): Promise<Answer<ReplyOf<'listMonths'>>> {
  const country = countryIn(request);
  const year = request.params['year'] ?? '';
  if (country === undefined) return noSuchCorridor('/country');
  const refused = wrongYear(year, request.recordedAt);
  if (refused !== undefined) return refused;
  const [sealed, today] = await Promise.all([
    sealedMonths(store, country, year, { consistent: true }),
    foldAgain(store, country, endedMonths(year, request.recordedAt)),
  ]);
  const items = today.map(({ month, hash, facts }) => {
    const one = sealed.find((it) => it.month === month);
    const before = one && { hash: one.hash, version: one.version, sealedAt: one.sealedAt };
    return {
      month,
      hash,
      facts,
      ...(before && { sealed: { ...before, ...(one.because && { because: one.because }) } }),
    };
  });
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
  const [folded] = await foldAgain(store, country, [month]);
  if (folded === undefined) return { type: 'absent' };
  const event = sealingOf(folded, { at, by: actor.id });
  const outcome = await perform(store, commandOf(request), {
    of: months,
    ids: [{ country, month }],
    makes: true,
    decide: (state) => sealMonth(state, said, event, act),
    with: () => [layoutWrite(layoutOf(country))],
    receipt: receiptOf(request, `month#${country}#${month}`, undefined, { restsOn: `month:${folded.hash}` }),
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
