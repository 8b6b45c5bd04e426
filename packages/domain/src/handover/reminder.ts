import * as z from 'zod';
import { lateReason } from '../command.ts';
import { moment } from '../dates.ts';
import { side } from './side.ts';

/** Steps of a handover of which a side is reminded: before the journey, after the bridge, weeks later, and what it broke. */
const owedStep = z.enum([
  'manifest-sent',
  'readiness-confirmed',
  'arrival-confirmed',
  'first-follow-up',
  'breach-answered',
]);
export type OwedStep = z.infer<typeof owedStep>;

/**
 * What a reminder says beside its stamp. `stage` 0 goes to the side that owes, 1 to both; `on` is the moment it was due
 * for.
 */
export const reminder = () => ({
  step: owedStep,
  owedBy: side,
  on: moment,
  stage: z.int(),
  /** The notice that waits to be acknowledged. */
  sentAt: moment.optional(),
});
export type HandoverReminder = z.infer<z.ZodObject<ReturnType<typeof reminder>>>;

/** What an event says that is told late: why, and when the platform heard of it. */
export const toldLate = () => ({ lateReason: lateReason.optional(), heardAt: moment.optional() });

/**
 * What reminders leave in a handover: the names of those already written. Nothing that fell due before the platform
 * heard of it has one.
 */
export const reminders = () => ({ reminded: z.array(z.string()).optional(), heardAt: moment.optional() });

/** Written once, however often it is retried; a newly fixed day has reminders of its own. */
export function handoverReminderName({ step, on, stage }: Pick<HandoverReminder, 'step' | 'on' | 'stage'>): string {
  return [step, on, stage].join('/');
}
