/** A moment at which a reminder is written: when it is due, or when a supervisor is told. */
export type Reminder = { readonly clock: string; readonly thing: string; readonly on: string; readonly stage: number };

/** How a reminder is told from every other: written once, whatever is retried. */
export function reminderName({ clock, thing, on, stage }: Reminder): string {
  return [clock, thing, on, stage].join('/');
}
