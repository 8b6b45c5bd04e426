import * as z from 'zod';
import type { CaseState } from '../case.ts';
import { copy } from './copy.ts';

/** What a list shows of a copy at its recipient's desk, and what decides who reads it there: no word of what was copied, nothing of the case. */
export const receivedLine = z.lazy(() => {
  const { id, organisation, for: use, sections, at, from, until, status, replaces } = copy().shape;
  return z.strictObject({
    ...{ id, for: use, sections, at, from, until, status, replaces },
    organisation: organisation.unwrap(),
  });
});
export type ReceivedLine = z.infer<typeof receivedLine>;

/** The line of a copy; none of a handover's sheet, which stands in the handover. */
export function lineOfCopy(one: CaseState['copies'][number]): ReceivedLine | undefined {
  const { id, organisation, for: use, sections, at, from, until, status, replaces } = one;
  if (organisation === undefined) return undefined;
  return {
    ...{ id, organisation, for: use, sections, at, status },
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(replaces === undefined ? {} : { replaces }),
  };
}
