import { rule, technical } from '../law/rule.ts';

type Held = { readonly on: string; readonly year: string };

export const meetingWasHeld = rule({
  name: 'meeting-was-held',
  says: 'A meeting is written down once it was held, with the report of a year that had begun by then.',
  ...technical,
  breaches: ({ on, year }: Held, today: string) => [
    ...(on > today ? ['day-has-not-come'] : []),
    ...(year > on.slice(0, 4) ? ['year-has-not-begun'] : []),
  ],
});
