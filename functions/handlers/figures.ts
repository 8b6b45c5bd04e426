import { figuresOfCase } from '@homeward/domain/report/case-figures';
import { exposures } from '@homeward/domain/report/figures/exposure';
import { access } from '@homeward/domain/settings/access';
import { dayOf } from '@homeward/domain/time';
import { type Answer, found } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { openLoadsOf } from '@homeward/store/lists';
import { searchesOf } from '@homeward/store/searches';
import type { Rooms } from './desk.ts';
import { reading, readingOfCase } from './readings.ts';

/** What one file adds to every figure: counts, no word of it. */
export async function viewCaseFigures(
  { store }: Pick<Rooms, 'store'>,
  request: Request<'viewCaseFigures'>,
): Promise<Answer<ReplyOf<'viewCaseFigures'>>> {
  const id = request.params['caseId'] ?? '';
  return readingOfCase({ store }, request, id, ({ state, version }) =>
    found({ id, version, figures: figuresOfCase(state, dayOf(request.recordedAt)) }, version),
  );
}

/** What each worker of the manager's own organisation carries, from what its open cases weigh, and how often each seat searched: no file is opened for it. */
export async function viewExposure(
  { store }: Pick<Rooms, 'store'>,
  request: Request<'viewExposure'>,
): Promise<Answer<ReplyOf<'viewExposure'>>> {
  const { organisation } = request.actor;
  const thing = `organisation#${organisation}`;
  const at = request.recordedAt;
  return reading({ store }, request, { seen: organisation, thing }, async () => {
    const [files, searched] = await Promise.all([
      openLoadsOf(store, organisation),
      searchesOf(store, organisation, at, access.searchesTold.value),
    ]);
    return found({ workers: [...exposures(files, at, searched)] });
  });
}
