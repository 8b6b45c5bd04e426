import { type Answer, found } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { wrongQuarter } from './asked-report.ts';
import type { Rooms } from './desk.ts';
import { sealedFiguresOf } from './figures-read.ts';
import { reading } from './readings.ts';

const nothing = { rows: [], incidents: [], referrals: [], lookedAt: 0, verdicts: [] };

/** Equal services in one quarter as they were counted once it was over, the same for every reader; the reading is logged first. */
export async function viewParityReport(
  { store }: Pick<Rooms, 'store'>,
  request: Request<'viewParityReport'>,
): Promise<Answer<ReplyOf<'viewParityReport'>>> {
  const quarter = request.params['quarter'] ?? '';
  const refused = wrongQuarter(quarter, request.recordedAt);
  if (refused !== undefined) return refused;
  return reading({ store }, request, { seen: quarter, thing: `parity#${quarter}` }, async (there) => {
    const figures = await sealedFiguresOf(store, 'equal-services', there);
    return found(figures === undefined ? { quarter: there, ...nothing } : { ...figures.told, sealed: figures.sealed });
  });
}
