import type { CaseState } from '../case.ts';
import { instrument } from './track.ts';

/**
 * From when a worker's reading of the instruments (the texts that a case is handled by) counts: the oldest of the latest
 * acknowledgements of each. `undefined` where one of them was never acknowledged.
 */
export function readSince(
  { acknowledgements }: Pick<CaseState, 'acknowledgements'>,
  worker: string,
): string | undefined {
  const own = acknowledgements.filter(({ by }) => by === worker);
  const lastRead = instrument.options.map((one) => own.findLast(({ instruments }) => instruments.includes(one))?.at);
  return lastRead.includes(undefined) ? undefined : (lastRead as string[]).toSorted()[0];
}
