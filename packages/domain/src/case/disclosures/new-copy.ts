import { daysAfter } from '../../time.ts';
import type { CaseState } from '../case.ts';
import type { Stamp } from '../entry.ts';
import type { Asked } from './copy.ts';
import { deskOf } from './receiver.ts';

type Copy = CaseState['copies'][number];

/** A copy as it is written into the register when it is made. `until` is the last day of what it rests on. */
export function newCopy({ manifest, ...said }: Asked, restsOn: Copy['restsOn'], stamp: Stamp, until?: string): Copy {
  // Whoever checks a border reads from the day of its manifest on, until 24 hours after it.
  const days = manifest === undefined ? {} : { from: manifest.on, until: daysAfter(manifest.on, 1) };
  const last = [days.until, until].filter((one) => one !== undefined).toSorted()[0];
  return {
    ...{ ...stamp, desk: deskOf(said.to), ...said, restsOn, status: 'alive' },
    ...(days.from === undefined ? {} : { from: days.from }),
    ...(last === undefined ? {} : { until: last }),
  };
}
