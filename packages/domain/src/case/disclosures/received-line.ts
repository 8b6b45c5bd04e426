import * as z from 'zod';
import type { CaseState } from '../case.ts';
import { copy } from './copy.ts';

/**
 * What a list shows of a copy at its recipient's desk, and what decides who reads it there. It holds nothing of what
 * was copied, nor of the case.
 */
export const receivedLine = z.lazy(() => {
  const { id, organisation, for: use, sections, at, from, until, status, replaces, handover } = copy().shape;
  return z.strictObject({ id, for: use, sections, at, from, until, status, replaces, organisation, handover });
});
export type ReceivedLine = z.infer<typeof receivedLine>;

/**
 * The line of a copy; none of the health worker's, which is read in the file. A handover's sheet has one and stands in
 * no list: the handover names it.
 */
export function lineOfCopy(one: CaseState['copies'][number]): ReceivedLine | undefined {
  const { id, organisation, for: use, sections, at, from, until, status, replaces, handover } = one;
  if (organisation === undefined && handover === undefined) return undefined;
  return {
    id,
    for: use,
    sections,
    at,
    status,
    ...(organisation === undefined ? {} : { organisation }),
    ...(handover === undefined ? {} : { handover }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(replaces === undefined ? {} : { replaces }),
  };
}
