import * as z from 'zod';
import type { CaseState } from '../../case/case.ts';
import { service } from '../../case/clear.ts';
import { entitlements } from '../../case/needs.ts';
import { isDeclinedUnoffered, needsOf } from '../../case/services/answer.ts';
import { serviceOutcome } from '../../case/services/outcome.ts';
import { code } from '../../text.ts';
import { hoursBetween, quarterOf } from '../../time.ts';

/**
 * How one service the person may have stands: hours from the opening of the file to the first offer, and the last
 * answer. Absent: nobody said a word of it, or wrote down a no to what nobody had offered.
 */
const standing = z.strictObject({ hours: z.int().min(0).optional(), outcome: serviceOutcome.optional() });

/**
 * What is compared of one person (Policy VI.b): where, in which quarter the file was opened, whether the person is
 * foreign, and the services. No token of the person, no day.
 */
export const parityRow = z.lazy(() =>
  z.strictObject({
    quarter: z.string().regex(/^\d{4}-Q[1-4]$/),
    organisation: code,
    foreign: z.boolean(),
    services: z.partialRecord(service, standing),
  }),
);
export type ParityRow = z.infer<typeof parityRow>;

/** One try to refuse somebody for being foreign: at which centre the file lies. Nothing else about the person, nor about who tried. */
export const parityIncident = z.lazy(() => z.strictObject({ organisation: code }));
export type ParityIncident = z.infer<typeof parityIncident>;

/** One person’s row: every service they may have, answered or not. Those without a known citizenship are among the foreign. */
export function parityRowOf(file: CaseState): ParityRow {
  const entitled = entitlements(needsOf(file, file.openedAt));
  const services = Object.fromEntries(entitled.map((name) => [name, standingOf(file, name)]));
  const { organisation, citizenship, openedAt } = file;
  return { quarter: quarterOf(openedAt), organisation, foreign: citizenship !== 'KH', services };
}

function standingOf({ services, openedAt }: CaseState, name: z.infer<typeof service>): z.infer<typeof standing> {
  const answer = services[name];
  if (answer === undefined || isDeclinedUnoffered(answer)) return {};
  const { offeredAt, outcome } = answer;
  const hours = offeredAt === undefined ? undefined : Math.max(0, Math.round(hoursBetween(openedAt, offeredAt)));
  return { outcome, ...(hours === undefined ? {} : { hours }) };
}
