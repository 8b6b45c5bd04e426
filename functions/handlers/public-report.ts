import { corridor } from '@homeward/domain/case/clear';
import { partnerOf } from '@homeward/domain/report/facts-of';
import { publishReport as decide } from '@homeward/domain/report/public/publish';
import { type Answer, answerOf, found, type Receipt } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { editions } from '@homeward/store/editions';
import { load } from '@homeward/store/load';
import { sealedMonths } from '@homeward/store/months';
import { perform } from '@homeward/store/perform';
import { usedKey } from '@homeward/store/used-key';
import { commandOf, type Rooms, receiptOf } from './desk.ts';
import { reading } from './readings.ts';

type Store = Pick<Rooms, 'store'>;

/** Reads what was published of a corridor and year: fixed tables, no figure is reckoned for whoever asks. */
export async function viewPublicReport(
  { store }: Store,
  request: Request<'viewPublicReport'>,
): Promise<Answer<ReplyOf<'viewPublicReport'>>> {
  const of = corridor.safeParse(request.params['corridor']);
  const year = request.params['year'] ?? '';
  const known = of.success && /^(19|20|21)\d\d$/.test(year) ? { corridor: of.data, year: Number(year) } : undefined;
  const published = known && (await load(store, editions, known));
  const thing = `report#${known?.corridor}#${known?.year}`;
  return reading({ store }, request, { seen: published, thing }, ({ state: { at, organisation, edition }, version }) =>
    found({ publishedAt: at, publishedBy: organisation, ...edition }, version),
  );
}

/** Publishes a corridor's year: the tables are made of its sealed months, audited, and written once with a receipt. */
export async function publishReport({ store }: Store, request: Request<'publishReport'>): Promise<Answer<Receipt>> {
  const { corridor: of, year } = request.body;
  const months = await sealedMonths(store, partnerOf(of), `${year}`);
  const command = commandOf(request);
  const outcome = await perform(store, command, {
    of: editions,
    ids: [{ corridor: of, year }],
    makes: true,
    beside: [usedKey('facts', command)],
    decide: (before) => decide(before, request.body, months, request.act),
    receipt: receiptOf(request, `report#${of}#${year}`),
  });
  return answerOf(outcome);
}
