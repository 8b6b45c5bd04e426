import { parityReportOf } from '@homeward/domain/report/parity/report';
import { type Answer, found } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { parityRows } from '@homeward/store/parity';
import type { Rooms } from './desk.ts';
import { reading } from './readings.ts';

/** Equal services in one quarter, from rows that name nobody; the reading is logged first. */
export async function viewParityReport(
  { store }: Pick<Rooms, 'store'>,
  request: Request<'viewParityReport'>,
): Promise<Answer<ReplyOf<'viewParityReport'>>> {
  const quarter = request.params['quarter'] ?? '';
  const seen = /^(19|20)\d\d-Q[1-4]$/.test(quarter) ? quarter : undefined;
  return reading({ store }, request, { seen, thing: `parity#${seen}` }, async (there) =>
    found(parityReportOf(there, await parityRows(store, there))),
  );
}
