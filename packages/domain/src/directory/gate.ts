import * as z from 'zod';
import { day, moment } from '../dates.ts';
import { country, elsewhere, type FarCountry } from '../people/actor.ts';
import { code, text } from '../text.ts';
import { clock } from './clock.ts';
import { names } from './names.ts';

/** Working as ever, with limits, not at all; or nobody has said. */
export const gateStatus = z.enum(['open', 'limited', 'closed', 'unknown']);
export type GateStatus = z.infer<typeof gateStatus>;

export const weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
export const places = z.int().min(0).max(10_000);
const session = z.strictObject({ from: clock, until: clock, places });

/** What a limited gate still lets through: on which days, how many in a day, and in sessions how many in each. */
export const gateLimits = z.lazy(() =>
  z.strictObject({
    days: z.array(weekday).min(1).optional(),
    perDay: places.optional(),
    sessions: z.array(session).min(1).max(12).optional(),
  }),
);
export type GateLimits = z.infer<typeof gateLimits>;

/** How somebody knows. `entered`: a deployer wrote it down before anybody reported. */
export const gateHeard = z.enum(['call', 'letter', 'order', 'press', 'seen-there', 'other-side', 'entered']);

/** What was said of a gate: from a day on, perhaps to a day, by whom and from where. */
const report = z.lazy(() =>
  z.strictObject({
    status: gateStatus,
    from: day,
    until: day.optional(),
    limits: gateLimits.optional(),
    how: gateHeard,
    reference: text(200).optional(),
    at: moment,
    by: z.string(),
    organisation: z.string(),
  }),
);
export type GateReport = z.infer<typeof report>;

const plate = () => ({
  id: code,
  name: z.string(),
  across: z.string(),
  /** What readers of each language call it, and its other side. */
  names: names().optional(),
  namesAcross: names().optional(),
  mode: z.enum(['land', 'air']),
  between: z.array(country).min(1).max(4),
  /** The transit centre that meets whoever comes to Cambodia through it: there the person’s sheet is read, and at no other. */
  centre: code.optional(),
});

/** A crossing and what was said of it, the last first. A corridor is not a gate: a case can be rerouted. */
export const gateState = z.lazy(() =>
  z.strictObject({ ...plate(), status: gateStatus, reports: z.array(report).min(1).max(30) }),
);
export type GateState = z.infer<typeof gateState>;

/** A gate as a deployer enters it. */
export type GatePlate = Omit<GateState, 'status' | 'reports'>;

export const gateEvent = z.lazy(() =>
  z.strictObject({ type: z.literal('GateReported'), at: moment, by: z.string(), organisation: z.string(), report }),
);
export type GateEvent = z.infer<typeof gateEvent>;

/** A gate as the desks see it on one day: the status that holds then, the report that says so, and every report that is kept. */
export const gateView = z.lazy(() =>
  z.strictObject({
    ...plate(),
    status: gateStatus,
    holds: report.optional(),
    reports: z.array(report),
    version: z.int(),
  }),
);

/** Whether one crosses there between Cambodia and that country. To a country that is no neighbour one flies. */
export function leadsTo({ between, mode }: Pick<GatePlate, 'between' | 'mode'>, other: FarCountry): boolean {
  if (other === elsewhere) return between.includes('KH') && mode === 'air';
  return between.includes('KH') && between.includes(other);
}
