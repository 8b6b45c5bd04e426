import { learningOf } from '@homeward/domain/report/learning';
import { type Answer, found } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { sealedMonths } from '@homeward/store/months';
import { wrongYear } from './asked-report.ts';
import type { Rooms } from './desk.ts';
import { reading } from './readings.ts';

/** What the closings of a year taught that did not succeed, from its sealed months; the reading is logged first. */
export async function viewLearningRegister(
  { store }: Pick<Rooms, 'store'>,
  request: Request<'viewLearningRegister'>,
): Promise<Answer<ReplyOf<'viewLearningRegister'>>> {
  const year = request.params['year'] ?? '';
  const refused = wrongYear(year, request.recordedAt, 'over');
  if (refused !== undefined) return refused;
  return reading({ store }, request, { seen: year, thing: `learning#${year}` }, async (there) => {
    const months = await sealedMonths(store, 'KH', there);
    return found(
      learningOf(
        Number(there),
        months.map(({ counters }) => counters),
      ),
    );
  });
}
