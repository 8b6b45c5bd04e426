import type { CaseState } from '../case.ts';
import { instrument } from './track.ts';

type Track = Pick<CaseState, 'assigned' | 'acknowledgements' | 'openedAt'>;

/** Since when a worker of a case has read all the instruments; none if one of them was never read. */
export function readSince({ acknowledgements }: Pick<Track, 'acknowledgements'>, worker: string): string | undefined {
  const own = acknowledgements.filter(({ by }) => by === worker);
  const last = instrument.options.map((one) => own.findLast(({ instruments }) => instruments.includes(one))?.at);
  return last.includes(undefined) ? undefined : (last as string[]).toSorted()[0];
}
