import { type Answer, found } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { wrongYear } from './asked-report.ts';
import type { Rooms } from './desk.ts';
import { sealedFiguresOf } from './figures-read.ts';
import { reading } from './readings.ts';

/** What the closings of a year taught that did not succeed, as it was counted once it was over; the reading is logged first. */
export async function viewLearningRegister(
  { store }: Pick<Rooms, 'store'>,
  request: Request<'viewLearningRegister'>,
): Promise<Answer<ReplyOf<'viewLearningRegister'>>> {
  const year = request.params['year'] ?? '';
  const refused = wrongYear(year, request.recordedAt, 'over');
  if (refused !== undefined) return refused;
  return reading(
    { store },
    request,
    { seen: year, thing: `learning#${year}` },
    async (there): Promise<Answer<ReplyOf<'viewLearningRegister'>>> => {
      const figures = await sealedFiguresOf(store, 'learning', there);
      if (figures === undefined) return found({ year: Number(there), closedMonths: 0, reasons: [] });
      return found({ ...figures.told, sealed: figures.sealed });
    },
  );
}
