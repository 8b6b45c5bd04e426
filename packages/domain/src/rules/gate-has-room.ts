import type { GateLimits } from '../directory/gate.ts';
import { worksOn } from '../directory/gate-on-a-day.ts';
import { rule, technical } from '../law/rule.ts';

type Going = { readonly session?: string | undefined };

export const gateHasRoom = rule({
  name: 'gate-has-room',
  says: 'Through a limited gate go no more people than it lets through, on the days and in the sessions in which it does.',
  ...technical,
  breaches: (limits: GateLimits, day: string, there: readonly Going[], coming: readonly Going[]) => [
    ...(worksOn(limits, day) ? [] : (limits.days ?? []).map((one) => `works-on:${one}`)),
    ...(limits.perDay !== undefined && there.length + coming.length > limits.perDay
      ? [`day-full:${limits.perDay}`]
      : []),
    ...(sessionsUnknown(limits, coming) ? (limits.sessions ?? []).map(({ from }) => `session-open:${from}`) : []),
    ...fullSessions(limits, there, coming).map(({ from }) => `session-full:${from}`),
  ],
});

function sessionsUnknown({ sessions }: GateLimits, coming: readonly Going[]): boolean {
  const known = sessions?.map(({ from }) => from);
  return known !== undefined && coming.some(({ session = '' }) => !known.includes(session));
}

function fullSessions({ sessions = [] }: GateLimits, there: readonly Going[], coming: readonly Going[]) {
  const all = [...there, ...coming];
  return sessions
    .filter(({ from }) => coming.some(({ session }) => session === from))
    .filter(({ from, places }) => all.filter(({ session }) => session === from).length > places);
}
