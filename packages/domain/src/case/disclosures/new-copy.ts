import { daysAfter } from '../../time.ts';
import type { CaseState } from '../case.ts';
import type { Stamp } from '../entry.ts';
import type { Asked } from './copy.ts';
import { deskOf } from './receiver.ts';

type Copy = CaseState['copies'][number];

/** A copy as the register gets it when it is made. `until` is the last day of what it rests on. */
export function newCopy({ manifest, ...said }: Asked, restsOn: Copy['restsOn'], stamp: Stamp, until?: string): Copy {
  const from = manifest === undefined ? {} : { from: manifest.on };
  return { ...stamp, desk: deskOf(said.to), ...said, restsOn, status: 'alive', ...from, ...lastDay(from, until) };
}

/** The copy as it rests on a consent from now on: with that consent's last day, sooner or later than before. */
export function restingOn(
  copy: Copy,
  { id: consent, until }: { readonly id: string; readonly until?: string | undefined },
): Copy {
  const { until: _before, ...one } = copy;
  return { ...one, restsOn: { consent }, ...lastDay(one, until) };
}

/** The last day of a copy. The border police reads from the day of its manifest on, until 24 hours after it. */
function lastDay({ from }: Pick<Copy, 'from'>, until: string | undefined): Pick<Copy, 'until'> {
  const manifest = from === undefined ? undefined : daysAfter(from, 1);
  const [last] = [manifest, until].filter((one) => one !== undefined).toSorted();
  return last === undefined ? {} : { until: last };
}
