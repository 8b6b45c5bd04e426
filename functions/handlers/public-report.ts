import { corridor } from '@homeward/domain/case/clear';
import { partnerOf } from '@homeward/domain/report/facts-of';
import type { PublishedEdition } from '@homeward/domain/report/public/publish';
import { type Answer, found } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { editions } from '@homeward/store/editions';
import { loadAll } from '@homeward/store/load';
import { noSuchCorridor, wrongYear } from './asked-report.ts';
import type { Rooms } from './desk.ts';
import { reading } from './readings.ts';

type Store = Pick<Rooms, 'store'>;

/** Reads what was published of a corridor and year, and of the year before: fixed tables, no figure is reckoned for whoever asks. Another country reads its own corridors. */
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
  const years = theirs ? [Number(year), Number(year) - 1] : [];
  const [published, before] = await loadAll(
    store,
    editions,
    years.map((one) => ({ corridor: of, year: one })),
  );
  const thing = `report#${of}#${year}`;
  return reading({ store }, request, { seen: published, thing }, ({ state, version }) =>
    found({ ...told(state), ...(before === undefined ? {} : { before: told(before.state) }) }, version),
  );
}

function told({ at, organisation, edition }: PublishedEdition) {
  return { publishedAt: at, publishedBy: organisation, ...edition };
}
