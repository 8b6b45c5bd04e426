import * as z from 'zod';
import { side } from './side.ts';

/** Steps of a handover of which a side is reminded: before the journey, after the bridge, weeks later. */
const owedStep = z.enum(['manifest-sent', 'readiness-confirmed', 'arrival-confirmed', 'first-follow-up']);
export type OwedStep = z.infer<typeof owedStep>;

/** What an event of a reminder says beside its stamp. `stage` 0 goes to the side that owes, 1 to both; `on` is the moment it was for. */
export const reminder = () => ({
  step: owedStep,
  owedBy: side,
  on: z.string(),
  stage: z.int(),
  /** The notice that waits to be acknowledged. */
  sentAt: z.string().optional(),
});
export type HandoverReminder = z.infer<z.ZodObject<ReturnType<typeof reminder>>>;

/** Written once, whatever is retried; a day that is fixed anew has reminders of its own. */
export function handoverReminderName({ step, on, stage }: Pick<HandoverReminder, 'step' | 'on' | 'stage'>): string {
  return [step, on, stage].join('/');
}
