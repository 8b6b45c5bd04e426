import { daysFrom } from './dice.ts';

/** At which of 1, 3, 6 and 12 months something was told, months being of thirty days: whichever is nearest. */
export function followUpName(home: string, at: string, outcome: string): string | undefined {
  const months = daysFrom(home, at) / 30;
  if (months < 0) return undefined;
  return `${months < 2 ? 1 : months < 4.5 ? 3 : months < 9 ? 6 : 12} ${outcome}`;
}
