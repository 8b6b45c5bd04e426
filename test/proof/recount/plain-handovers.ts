import type { HandoverEvent } from '@homeward/domain/handover/handover';
import { isOwed } from '../../../packages/domain/src/handover/templates/circumstance.ts';
import { templateVersion } from '../../../packages/domain/src/handover/templates/template-for.ts';
import { daysFrom, isIn, type Period, tally } from './dice.ts';
import type { Journey } from './handovers.ts';
import { followUpName } from './plain-names.ts';

type EventOf<Type extends HandoverEvent['type']> = Extract<HandoverEvent, { type: Type }>;
const voiding = ['ItemTicked', 'HandoverScheduled', 'HandoverRefused', 'HandoverPostponed'];

/** When both sides had said one and the same thing, and what had been written until then; `undefined` where they never had. */
function signedOf({ events }: Journey): { readonly at: string; readonly until: readonly HandoverEvent[] } | undefined {
  const words: Record<string, string> = {};
  for (const [index, event] of events.entries()) {
    if (voiding.includes(event.type)) for (const side of ['S', 'V']) delete words[side];
    if (event.type === 'HandoverConfirmed') words[event.side] = event.occurredAt;
    const said = [words['S'], words['V']].filter((one) => one !== undefined).toSorted();
    if (said.length === 2) return { at: said[1] ?? '', until: events.slice(0, index) };
  }
  return undefined;
}

const asked: Readonly<Record<string, readonly (readonly string[])[]>> = {
  S: [['S']],
  V: [['V']],
  E: [['E']],
  B: [['S'], ['V']],
  'E/S': [['E', 'S']],
  none: [['S', 'V']],
};

/** The items that are not as they should be when both had signed: somebody says so, or nobody answered what was owed. */
function missingOf(until: readonly HandoverEvent[]): readonly string[] {
  const [proposal] = until;
  if (proposal?.type !== 'HandoverProposed') return [];
  const items = templateVersion(proposal.template, proposal.templateVersion)?.items ?? [];
  const servicesAnswered = proposal.servicesAnswered || until.some(({ type }) => type === 'ServicesAnswered');
  const wordOn = (code: string, as: string) =>
    until.findLast(
      (one): one is EventOf<'ItemTicked'> => one.type === 'ItemTicked' && one.code === code && one.as === as,
    )?.tick;
  return items
    .filter(({ code, side, by, requirement, when, guards }) => {
      const words = ['S', 'V', 'E'].map((as) => wordOn(code, as));
      if (words.some((one) => one?.answer === 'missing')) return true;
      if (requirement === 'P' || guards === 'receive' || !isOwed(when, proposal.circumstances)) return false;
      if (by === 'system') return code === 'C23' && !servicesAnswered;
      const isAnswered = (as: string) => ['done', 'not-applicable'].includes(wordOn(code, as)?.answer ?? '');
      return !(asked[side] ?? []).every((any) => any.some(isAnswered));
    })
    .map(({ code }) => code);
}

const stops = { HandoverRefused: 'refused', HandoverPostponed: 'postponed', HandoverDisputed: 'disputed' } as const;

function stopOf(event: HandoverEvent): readonly (readonly [string, string | undefined])[] {
  if (event.type === 'ReturnedToSender') return [['returned', undefined]];
  if (event.type === 'DisputeResolved') return event.outcome === 'returned' ? [['returned', undefined]] : [];
  if (event.type !== 'HandoverRefused' && event.type !== 'HandoverPostponed' && event.type !== 'HandoverDisputed')
    return [];
  return [[stops[event.type], event.reason]];
}

function tellings({ events }: Journey, period: Period): readonly (string | undefined)[] {
  const home = events.find(({ type }) => type === 'ArrivedAtDestination')?.occurredAt;
  return events.map((event) => {
    if (event.type !== 'FeedbackGiven' || home === undefined || !isIn(period, event.occurredAt)) return undefined;
    const said = { safe: 'safe', 'not-found': 'lost-contact' };
    return followUpName(home, event.occurredAt, said[event.says as 'safe'] ?? 'other');
  });
}

/** What happened to the handovers of one corridor. */
export function plainOfJourneys(journeys: readonly Journey[], period: Period) {
  const stopped = journeys.flatMap(({ events }) =>
    events.filter(({ occurredAt }) => isIn(period, occurredAt)).flatMap(stopOf),
  );
  const signed = journeys.flatMap((journey) => {
    const one = signedOf(journey);
    return one === undefined || !isIn(period, one.at) ? [] : [{ ...one, journey }];
  });
  const missing = signed.map(({ until }) => missingOf(until));
  return {
    handovers: tally(stopped.map(([stop]) => stop)),
    reasons: tally(stopped.map(([stop, reason]) => (reason === undefined ? undefined : `${stop} ${reason}`))),
    signed: signed.length,
    complete: missing.filter((codes) => codes.length === 0).length,
    missing: tally(missing.flat()),
    took: signed.map(({ at, journey }) => daysFrom(journey.events[0]?.occurredAt ?? '', at)),
    followUp: journeys.flatMap((one) => tellings(one, period)),
  };
}
