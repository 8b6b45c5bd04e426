import * as z from 'zod';
import { type BatchState, batchState } from './batch.ts';

/** What the list of a centre's batches shows of one. */
export const batchLine = z.lazy(() => {
  const { id, number, status, centre, from, gate, vehicle, origin, declared, list, arrivedAt, counted, closedAt } =
    batchState.unwrap().shape;
  return z.strictObject({
    id,
    number,
    status,
    centre,
    from,
    gate,
    vehicle,
    origin,
    declared,
    list,
    arrivedAt,
    counted,
    closedAt,
  });
});
export type BatchLine = z.infer<typeof batchLine>;

export function lineOfBatch(state: BatchState): BatchLine {
  const { id, number, status, centre, from, gate, vehicle, origin, declared, list, arrivedAt, counted, closedAt } =
    state;
  return {
    id,
    status,
    centre,
    from,
    gate,
    vehicle,
    origin,
    list,
    ...(number === undefined ? {} : { number }),
    ...(declared === undefined ? {} : { declared }),
    ...(arrivedAt === undefined ? {} : { arrivedAt }),
    ...(counted === undefined ? {} : { counted }),
    ...(closedAt === undefined ? {} : { closedAt }),
  };
}
