import * as z from 'zod';
import { type Actor, elsewhere } from '../people/actor.ts';
import { openBreachesIn } from './breaches.ts';
import { itemsOf, type Owed, owedIn, owedOf } from './checklist.ts';
import { type HandoverState, handoverState } from './handover.ts';
import { heldUpIn, type Stands } from './next-act.ts';
import { opensBy } from './one-time-link.ts';
import { otherSide, type Side, side } from './side.ts';
import { answersAs, sideOf, speaksFor } from './sides.ts';
import { versionsOf } from './templates/template-for.ts';

/** What decides on the acts of a handover, as it stands in its state; the rest of the state decides on none. */
const kept = [
  'id',
  'country',
  'mission',
  'direction',
  'quiet',
  'citizenship',
  'status',
  'awaits',
  'mode',
  'template',
  'templateVersion',
  'speakers',
  'before',
  'settling',
  'moving',
  'link',
] as const;

const word = z.strictObject({ by: z.string(), organisation: z.string() });

/**
 * What decides which acts are offered and whom a handover waits for. A list keeps this of each handover, and need not
 * read it whole.
 */
export const handoverStanding = z.lazy(() => {
  const shape = handoverState.unwrap();
  const of = Object.fromEntries(kept.map((name) => [name, true])) as Readonly<Record<(typeof kept)[number], true>>;
  return shape.pick(of).extend({
    confirmations: z.strictObject({ S: word.optional(), V: word.optional() }),
    /** Items that are required and not settled, before both sides may confirm, as `owedIn` keeps them. */
    owed: z.array(z.string()),
    /** Who proposed it, where a side has no desk of its own: another unit writes down what that side says. */
    proposedBy: shape.shape.proposedBy.optional(),
    // What is not so is left out: fifty lines are one reading.
    homeConfirmed: z.literal(true).optional(),
    /** The sides that asked a question to which there is no answer yet. */
    asked: z.array(side).optional(),
    toldBack: z.literal(true).optional(),
    /** How many breaches nobody has answered for. */
    unanswered: z.int().min(1).optional(),
  });
});
export type HandoverStanding = z.infer<typeof handoverStanding>;

export function whatStandsIn(state: HandoverState): HandoverStanding {
  const same = Object.fromEntries(kept.flatMap((name) => (state[name] === undefined ? [] : [[name, state[name]]])));
  const said = side.options.flatMap((one) => {
    const confirmation = state.confirmations[one];
    return confirmation === undefined
      ? []
      : [[one, { by: confirmation.by, organisation: confirmation.organisation }] as const];
  });
  const asked = [...new Set(state.questions.filter(({ answered }) => answered === undefined).map((one) => one.side))];
  const unanswered = openBreachesIn(state).length;
  const withoutADesk = state.mission !== undefined || state.country === elsewhere;
  return {
    ...(same as Pick<HandoverState, (typeof kept)[number]>),
    ...(withoutADesk && { proposedBy: state.proposedBy }),
    ...(state.homeConfirmed && { homeConfirmed: true as const }),
    ...(asked.length > 0 && { asked }),
    ...(state.feedback.length > 0 && { toldBack: true as const }),
    ...(unanswered > 0 && { unanswered }),
    confirmations: Object.fromEntries(said),
    owed: [...owedIn(state)],
  };
}

/** A handover as one seat sees it, at a moment. */
export type Seen = {
  readonly standing: HandoverStanding;
  readonly actor: Actor;
  readonly side: Side;
  readonly at: string;
};

/** The owed items that hold up what is next. */
export function holdingUp(standing: HandoverStanding, next = heldUpIn[standing.status]): readonly Owed[] {
  return next === undefined ? [] : owedOf(standing, standing.owed).filter(({ holdsUp }) => holdsUp.includes(next));
}

/** As which side a seat answers an item that still waits for that answer. */
export function owesItem({ standing, actor }: Seen, { code, from }: Owed): Side | 'E' | undefined {
  const item = itemsOf(standing).find((one) => one.code === code);
  const as = item && answersAs(standing, item, actor);
  return as !== undefined && from.includes(as) ? as : undefined;
}

/** Whether the other side's word is of another person of another organisation. */
function isAnother(one: { readonly by: string; readonly organisation: string } | undefined, actor: Actor): boolean {
  return one === undefined || (one.by !== actor.id && one.organisation !== actor.organisation);
}

function isNewer({ template, templateVersion }: HandoverStanding, version: number): boolean {
  return version > templateVersion && versionsOf(template).includes(version);
}

/** The other side has said that it knows, or paper says so. */
function isHeard({ acknowledgedAt, onPaper }: HandoverStanding['before']): boolean {
  return acknowledgedAt !== undefined || onPaper !== undefined;
}

function isUnheard(before: HandoverStanding['before']): boolean {
  return before.sentAt !== undefined && !isHeard(before);
}

function mayLeave({ before }: HandoverStanding, { organisation }: Actor): boolean {
  const { overriding: first } = before;
  return isHeard(before) || (first !== undefined && first.organisation !== organisation);
}

function waitsForTheMission({ before, mission }: HandoverStanding): boolean {
  return mission !== undefined && isUnheard(before);
}

/** What each column of the table asks, answered for one seat. */
export const conditions: Readonly<Record<Stands, (seen: Seen) => boolean>> = {
  'leads-out-of-cambodia': ({ standing }) => standing.direction === 'outbound',
  'services-are-unanswered': ({ standing }) => holdingUp(standing).some(({ code }) => code === 'C23'),
  // The mission may tick it without us: then nothing of the file is asked.
  'address-is-unconfirmed': ({ standing }) =>
    !standing.homeConfirmed && holdingUp(standing).some(({ code }) => code === 'KV2'),
  'notice-is-unsent': ({ standing }) => standing.before.sentAt === undefined,
  'notice-is-unacknowledged': ({ standing: { before } }) => isUnheard(before),
  'departure-is-open': ({ standing, actor }) => mayLeave(standing, actor),
  'own-side-has-not-confirmed': ({ standing, side: own }) => standing.confirmations[own] === undefined,
  'speaks-for-its-side': ({ standing, actor, side: own }) =>
    speaksFor(standing, own, actor) && isAnother(standing.confirmations[otherSide(own)], actor),
  'receiver-has-not-confirmed': ({ standing }) => standing.confirmations.V === undefined,
  'mission-has-no-link': ({ standing, at }) =>
    standing.mission !== undefined && !opensBy(standing, standing.link?.id, at),
  'link-opens': ({ standing, actor, at }) =>
    opensBy(standing, standing.link?.id, at) && isAnother(standing.confirmations.S, actor),
  'mission-waits-for-a-word': ({ standing }) => waitsForTheMission(standing),
  'side-has-a-desk': ({ standing, side: own }) => standing.mission === undefined || own === 'S',
  'own-side-has-not-settled': ({ standing: { mission, settling }, side: own }) =>
    mission === undefined ? settling?.side !== own : own === 'V',
  'question-is-open': ({ standing, side: own }) => standing.asked?.includes(otherSide(own)) === true,
  'version-is-newer': ({ standing }) => versionsOf(standing.template).some((one) => isNewer(standing, one)),
  'version-is-asked-for': ({ standing, side: own }) =>
    standing.moving?.side === otherSide(own) && isNewer(standing, standing.moving.version),
  'item-is-its-own': ({ standing, actor }) =>
    itemsOf(standing).some((item) => item.by !== 'system' && answersAs(standing, item, actor) !== undefined),
  'own-item-holds-it-up': (seen) => holdingUp(seen.standing).some((one) => owesItem(seen, one) !== undefined),
  'nobody-has-told-back': ({ standing }) => standing.toldBack !== true,
  'breach-is-open': ({ standing }) => standing.unanswered !== undefined,
};

export function seenBy(standing: HandoverStanding, actor: Actor, at: string): Seen {
  return { standing, actor, side: sideOf(standing, actor), at };
}
