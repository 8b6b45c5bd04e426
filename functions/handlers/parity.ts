import { parityReportOf } from '@homeward/domain/report/parity/report';
import { type Answer, found } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { parityOf } from '@homeward/store/parity';
import { wrongQuarter } from './asked-report.ts';
import type { Rooms } from './desk.ts';
import { reading } from './readings.ts';

/** Equal services in one quarter, from rows that name nobody; the reading is logged first. */
export async function viewParityReport(
  { store }: Pick<Rooms, 'store'>,
  request: Request<'viewParityReport'>,
): Promise<Answer<ReplyOf<'viewParityReport'>>> {
  const quarter = request.params['quarter'] ?? '';
  const refused = wrongQuarter(quarter, request.recordedAt);
  if (refused !== undefined) return refused;
  return reading({ store }, request, { seen: quarter, thing: `parity#${quarter}` }, async (there) => {
    const { rows, ...read } = await parityOf(store, there);
    return found(parityReportOf(there, rows, read));
  });
}
