import * as z from 'zod';
import { recipientKind, use } from '../consent/consent.ts';
import { moment } from '../dates.ts';
import { code, id } from '../text.ts';

/**
 * For whom: the organisation itself, which reads what it may read anyway, or a recipient to whom each person agreed,
 * for one use.
 */
export const exportedTo = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('own-organisation') }),
    z.strictObject({ type: z.literal('recipient'), kind: recipientKind, organisation: code, for: use }),
  ]),
);
export type ExportedTo = z.infer<typeof exportedTo>;

/** A list of cases that somebody wants to take out; without one, all of the caller's own. */
export const exportCaseBody = z.lazy(() =>
  z.strictObject({ to: exportedTo, cases: z.array(id).min(1).max(2000).optional() }),
);

const plate = () => ({ id, to: exportedTo, cases: z.array(id).max(2000) });
const stamp = () => ({ at: moment, by: z.string(), organisation: code });

export const exportState = z.lazy(() =>
  z.strictObject({
    ...plate(),
    ...stamp(),
    status: z.enum(['proposed', 'approved', 'declined']),
    answered: z.strictObject({ at: moment, by: z.string(), organisation: code }).optional(),
  }),
);
export type ExportState = z.infer<typeof exportState>;

/** What a list of proposals shows of an export: how many cases, and for whom. */
export const exportLine = z.lazy(() =>
  z.strictObject({ id, ...stamp(), export: z.literal(true), count: z.int(), to: exportedTo }),
);
export type ExportLine = z.infer<typeof exportLine>;

export function lineOfExport({ id: own, at, by, organisation, cases, to }: ExportState): ExportLine {
  return { id: own, at, by, organisation, export: true, count: cases.length, to };
}

export const exportEvent = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('ExportProposed'), ...stamp(), ...plate() }),
    z.strictObject({ type: z.literal('ExportAnswered'), ...stamp(), answer: z.enum(['approved', 'declined']) }),
  ]),
);
export type ExportEvent = z.infer<typeof exportEvent>;

export function evolveExport(state: ExportState | undefined, event: ExportEvent): ExportState {
  if (event.type === 'ExportProposed') {
    const { type: _, ...proposed } = event;
    return { ...proposed, status: 'proposed' };
  }
  if (state === undefined) throw new Error('an answer to an export that nobody proposed');
  const { at, by, organisation, answer } = event;
  return { ...state, status: answer, answered: { at, by, organisation } };
}
