import type { HandoverEvent, HandoverState } from '@homeward/domain/handover/handover';
import { itemsOf } from '../../../packages/domain/src/handover/checklist.ts';
import { evolveHandover } from '../../../packages/domain/src/handover/evolve.ts';
import { proposeHandover } from '../../../packages/domain/src/handover/propose.ts';
import { actOn, proposalOf, scheduledEvent, unitOf } from '../../domain/handovers.ts';
import { eventOf, idOf } from '../../domain/made.ts';
import { below, daysFrom, onDay, oneOf, type Roll, someOf } from './dice.ts';

type Country = HandoverState['country'];

/** What happened to one handover, in the order in which it was written, and whose file it is of, where one is. */
export type Journey = {
  readonly id: string;
  readonly country: Country;
  readonly direction: 'inbound' | 'outbound';
  readonly of: number | undefined;
  readonly events: readonly HandoverEvent[];
};

/** The handover after each of its events. */
export function statesOf({ events }: Journey): readonly (readonly [HandoverState, HandoverEvent])[] {
  let state: HandoverState | undefined;
  return events.map((event) => {
    state = evolveHandover(state, event);
    return [state, event] as const;
  });
}

const who: Readonly<Record<string, readonly ('S' | 'V' | 'E')[]>> = { S: ['S'], V: ['V'], E: ['E'], B: ['S', 'V'] };

/** Answers to most items, some of them twice, some not as they should be. */
function ticks(roll: Roll, state: HandoverState): readonly object[] {
  const items = someOf(
    roll,
    itemsOf(state).filter(({ by }) => by !== 'system'),
    roll() < 0.5 ? 0.97 : 1,
  );
  return [...items, ...someOf(roll, items, 0.05)].flatMap(({ code, side }) => {
    const sides = who[side] ?? [oneOf(roll, side === 'E/S' ? ['E', 'S'] : ['S', 'V'])];
    return sides.map((as) => {
      const answer = roll() < 0.97 ? 'done' : oneOf(roll, ['missing', 'not-applicable']);
      const tick = { answer, by: 'x', organisation: 'x', at: onDay(0), ...(answer === 'done' ? {} : { reason: 'r' }) };
      return { type: 'ItemTicked', code, as, tick };
    });
  });
}

const refusals = ['not-expected', 'no-room', 'unsafe'] as const;
const postponements = ['health', 'court', 'cost'] as const;

/** Words of both sides: the second one may have been said first, or an answer may have come in between, so that both say them anew. */
function confirmations(roll: Roll): readonly object[] {
  const [first, second] = oneOf(roll, [
    ['S', 'V'],
    ['V', 'S'],
  ] as const);
  const word = (side: string, early = false) => ({ type: 'HandoverConfirmed', side, early });
  const tick = { answer: 'done', by: 'x', organisation: 'x', at: onDay(0) };
  const between = roll() < 0.2 ? [{ type: 'ItemTicked', code: 'C01', as: 'S', tick }, word(first)] : [];
  return [word(first), ...between, ...(roll() < 0.9 ? [word(second, roll() < 0.3)] : [])];
}

function atTheGate(roll: Roll, quarrels: boolean): readonly object[] {
  if (!quarrels) return confirmations(roll);
  const outcome = oneOf(roll, ['returned', 'confirm-again']);
  const settled = { type: 'DisputeResolved', outcome };
  const after = outcome === 'returned' ? [] : confirmations(roll);
  return [{ type: 'HandoverDisputed', side: 'V', reason: 'identity' }, settled, ...after];
}

function way(roll: Roll, state: HandoverState): readonly object[] {
  const answered = state.servicesAnswered || roll() < 0.3 ? [] : [{ type: 'ServicesAnswered' }];
  const waits = roll() < 0.2 ? [{ type: 'HandoverPostponed', side: 'S', reason: oneOf(roll, postponements) }] : [];
  const refused = roll() < 0.2 ? [{ type: 'HandoverRefused', side: 'V', reason: oneOf(roll, refusals) }] : [];
  const before = [...answered, ...ticks(roll, state), ...waits, ...refused];
  if (refused.length > 0 && roll() < 0.5) return [...before, { type: 'ReturnedToSender' }];
  return [...before, scheduledEvent, { type: 'Departed' }, ...atTheGate(roll, roll() < 0.15)];
}

const tellings = ['safe', 'needs-help', 'not-found', 'moved-on'] as const;

function afterwards(roll: Roll): readonly object[] {
  if (roll() < 0.2) return [];
  const told = Array.from({ length: below(roll, 4) }, () => ({ type: 'FeedbackGiven', says: oneOf(roll, tellings) }));
  return [{ type: 'ArrivedAtDestination', placement: 'shelter' }, ...told];
}

const circumstances = ['returning-to-family', 'escorted', 'claim-open', 'fines-open', 'any-proceeding'] as const;

/** One handover from its proposal to what was told afterwards. */
export function journeyOf(
  roll: Roll,
  number: number,
  { country, direction }: Pick<Journey, 'country' | 'direction'>,
  of: number | undefined,
  from = onDay(0),
): Journey {
  const id = idOf(number);
  let at = daysFrom(onDay(0), from) + roll() * 150;
  const given = { circumstances: [...someOf(roll, circumstances, 0.3)], servicesAnswered: roll() < 0.5 };
  const proposal = proposalOf({ id, country, direction, ...given });
  const by = unitOf(proposal, 'S');
  const speaks = { known: true, speaks: true, own: false };
  const proposed = proposeHandover(proposal, { tells: [], consented: [], mission: speaks }, actOn(by, onDay(at)));
  const first = eventOf(proposed);
  const state = evolveHandover(undefined, first);
  const events: HandoverEvent[] = [first];
  const add = (one: object) => {
    const early = 'early' in one && one.early === true;
    const before = at;
    at += ('code' in one ? 0.01 : 1) * roll() * 8;
    const occurredAt = onDay(early ? before - roll() * 0.02 : at);
    const confirmation = { by: 'x', organisation: 'x', desk: 'counterpart', minutes: 'b'.repeat(64), at: occurredAt };
    const stamp = { occurredAt, by: 'x', organisation: 'x', direction, told: [], confirmation };
    events.push({ ...stamp, ...one } as unknown as HandoverEvent);
  };
  for (const one of way(roll, state)) add(one);
  if (events.reduce<HandoverState | undefined>(evolveHandover, undefined)?.status === 'handed-over')
    for (const one of afterwards(roll)) add(one);
  return { id, country, direction, of, events };
}
