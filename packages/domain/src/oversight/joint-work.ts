import * as z from 'zod';
import { type Act, type Decision, decided } from '../command.ts';
import { day, moment } from '../dates.ts';
import { stampOf } from '../people/grant-role.ts';
import { pastOn } from '../tense.ts';
import { id, text } from '../text.ts';
import { workingTogether } from './agreeing.ts';
import { atOversight } from './at-oversight.ts';

/** What is done together with organisations and local authorities (Policy VII.3.b, 1 to 5, in their order). */
export const jointWorkKind = z.enum([
  'policy-and-standards',
  'plans-carried-out',
  'case-management',
  'unsafe-migration-prevented',
  'cooperation-expanded',
]);
export const jointWorkWith = z.enum([
  'national-ngo',
  'international-ngo',
  'international-organisation',
  'local-authority',
]);

const noted = () => ({
  kind: jointWorkKind,
  with: z.array(jointWorkWith).min(1).max(4),
  on: pastOn,
  what: text(500),
  /** How many people it reached, where somebody counted. */
  reached: z.int().min(0).max(10_000_000).optional(),
});
export const recordJointWorkBody = z.lazy(() => z.strictObject(noted()));

const stamp = { at: moment, by: z.string(), organisation: z.string() };

export const jointWorkState = z.lazy(() =>
  z.strictObject({ id, status: z.literal('noted'), ...noted(), on: day, ...stamp }),
);
export type JointWorkState = z.infer<typeof jointWorkState>;

export const jointWorkEvent = z.lazy(() =>
  z.strictObject({ type: z.literal('JointWorkRecorded'), id, ...noted(), on: day, ...stamp }),
);
export type JointWorkEvent = z.infer<typeof jointWorkEvent>;

export function recordJointWork(
  said: z.infer<typeof recordJointWorkBody>,
  act: Act,
  key: string,
): Decision<JointWorkEvent> {
  const held = atOversight(workingTogether, {}, act.by);
  if (held.type === 'refused') return held;
  return decided({ type: 'JointWorkRecorded', ...stampOf(act), id: key, ...said });
}

export function evolveJointWork(
  _: JointWorkState | undefined,
  { type: _type, ...noted }: JointWorkEvent,
): JointWorkState {
  return { status: 'noted', ...noted };
}
