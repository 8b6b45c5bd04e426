import { corridor } from '@homeward/domain/case/clear';
import { partnerOf } from '@homeward/domain/report/facts-of';
import { type Answer, found } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { editions } from '@homeward/store/editions';
import { load } from '@homeward/store/load';
import { noSuchCorridor, wrongYear } from './asked-report.ts';
import type { Rooms } from './desk.ts';
import { reading } from './readings.ts';

type Store = Pick<Rooms, 'store'>;

/** Reads what was published of a corridor and year: fixed tables, no figure is reckoned for whoever asks. Another country reads its own corridors. */
export async function viewPublicReport(
  { store }: Store,
  request: Request<'viewPublicReport'>,
): Promise<Answer<ReplyOf<'viewPublicReport'>>> {
  const of = corridor.safeParse(request.params['corridor']).data;
  const year = request.params['year'] ?? '';
  if (of === undefined) return noSuchCorridor('/corridor');
  const theirs = request.actor.country === 'KH' || partnerOf(of) === request.actor.country;
  const refused = wrongYear(year, request.recordedAt, 'over');
  if (refused !== undefined) return refused;
  const published = theirs ? await load(store, editions, { corridor: of, year: Number(year) }) : undefined;
  const thing = `report#${of}#${year}`;
  return reading({ store }, request, { seen: published, thing }, ({ state: { at, organisation, edition }, version }) =>
    found({ publishedAt: at, publishedBy: organisation, ...edition }, version),
  );
}
