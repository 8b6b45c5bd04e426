import type { GateLimits } from '@homeward/domain/directory/gate';
import type { Say } from '../words/use-words.ts';

/** What a limited gate lets through, in one line. */
export function limitsWords(say: Say, { days, perDay, sessions }: GateLimits): string {
  return [
    days?.map((one) => say(`weekday.${one}`)).join(', '),
    perDay === undefined ? undefined : say('gate.per-day', { count: perDay }),
    ...(sessions ?? []).map(({ from, until, places }) => say('gate.session', { from, until, count: places })),
  ]
    .filter(Boolean)
    .join(' · ');
}
