import type { HandoverState } from './handover.ts';
import type { HeldUp } from './next-act.ts';
import { showsItem } from './said-of-going.ts';
import { isOwed } from './templates/circumstance.ts';
import type { ChecklistItem, Guard } from './templates/template.ts';
import { templateVersion } from './templates/template-for.ts';
import type { Tick } from './tick.ts';

/** An item as it stands in one handover. */
export type ItemStanding = {
  readonly code: string;
  readonly says: string;
  readonly side: ChecklistItem['side'];
  readonly guards: Guard;
  readonly required: boolean;
  readonly settled: boolean;
  readonly answers: NonNullable<HandoverState['ticks'][string]>;
};

/** The items of the version the handover started with. */
export function itemsOf(state: Pick<HandoverState, 'template' | 'templateVersion'>): readonly ChecklistItem[] {
  const template = templateVersion(state.template, state.templateVersion);
  if (template === undefined) throw new Error('a handover of a checklist version that never was');
  return template.items;
}

// R items are owed where their condition holds; C items likewise; P items are owed after arrival and never block.
function isRequired(item: ChecklistItem, state: HandoverState): boolean {
  return item.requirement !== 'P' && isOwed(item.when, state.circumstances);
}

/**
 * Items of the mission's side cannot be asked of a mission that must not know; where the sender may answer too, the
 * sender still does.
 */
function isProtected(item: ChecklistItem, state: HandoverState): boolean {
  return state.quiet && item.side === 'E';
}

function answersTheQuestion(answer: Tick | undefined): boolean {
  return answer?.answer === 'done' || (answer?.answer === 'not-applicable' && answer.reason !== undefined);
}

/**
 * What is missing because an adult is in danger, by the word of whose item it is, holds nobody back whose day was hurried for safety, which
 * the other side says (Standards 6.1(a)). It stands as missing. A child waits for what protects them.
 */
function isMissingInDanger(answer: Tick | undefined, { hurry, circumstances }: HandoverState): boolean {
  const isSaid = answer?.answer === 'missing' && answer.reason === 'danger';
  return isSaid && hurry === 'safety' && !circumstances.includes('child');
}

function isAnswered(answer: Tick | undefined, state: HandoverState): boolean {
  return answersTheQuestion(answer) || isMissingInDanger(answer, state);
}

function systemSettled(item: ChecklistItem, state: HandoverState): boolean {
  if (item.code === 'C23') return state.servicesAnswered;
  // A handover out of Cambodia rests on the word in the person's file; who is told rests on consents there, or it is withdrawn.
  // What both sides have confirmed stands as it was: what the person says after it is not told there.
  if (item.code === 'C03') return state.wish === 'yes' || state.handedOverAt !== undefined;
  if (item.code === 'C04') return true;
  if (item.code === 'C05') return true;
  if (item.code === 'C24') return state.confirmations.S !== undefined && state.confirmations.V !== undefined;
  return state.arrival !== undefined;
}

/** What the file of whoever leaves Cambodia shows: a tick beside it is not enough. */
export function isShown(code: string, { direction, shown, handedOverAt }: HandoverState): boolean {
  return direction === 'inbound' || handedOverAt !== undefined || showsItem(code, shown);
}

function isSettled(item: ChecklistItem, state: HandoverState): boolean {
  if (!isShown(item.code, state)) return false;
  if (item.by === 'system') return systemSettled(item, state);
  if (isProtected(item, state)) return true;
  const answers = state.ticks[item.code] ?? {};
  const by = (side: 'S' | 'V' | 'E') => isAnswered(answers[side], state);
  switch (item.side) {
    case 'S':
    case 'V':
    case 'E':
      return by(item.side);
    case 'B':
      return by('S') && by('V');
    case 'E/S':
      return by('E') || by('S');
    case 'none':
      return by('S') || by('V');
  }
}

/** The whole checklist with what is answered and what is still owed. */
export function standing(state: HandoverState): readonly ItemStanding[] {
  return itemsOf(state).map((item) => ({
    code: item.code,
    says: item.says,
    side: item.side,
    guards: item.guards,
    required: isRequired(item, state),
    settled: isSettled(item, state),
    answers: state.ticks[item.code] ?? {},
  }));
}

/** What is not as it should be: an item that is missing or does not apply, by whose word, and why. */
export function exceptionsOf(state: HandoverState) {
  return standing(state).flatMap(({ code, answers }) =>
    (['S', 'V', 'E'] as const).flatMap((side) => {
      const tick = answers[side];
      return tick === undefined || tick.answer === 'done' ? [] : [{ code, side, tick }];
    }),
  );
}

const before: Readonly<Record<HeldUp, readonly Guard[]>> = {
  schedule: ['schedule'],
  depart: ['schedule', 'depart'],
  confirm: ['schedule', 'depart', 'confirm'],
};

/** An owed item: which acts it holds up, and whose answer is missing; nobody’s where the records themselves settle it. */
export type Owed = {
  readonly code: string;
  readonly holdsUp: readonly HeldUp[];
  readonly from: readonly ('S' | 'V' | 'E')[];
};

const everyAct = ['schedule', 'depart', 'confirm'] as const;

/** The side that alone has not answered an item of both. */
function oneOfTwo({ side, answers }: ItemStanding, state: HandoverState): string {
  const open = (['S', 'V'] as const).filter((one) => !isAnswered(answers[one], state));
  return side === 'B' && open.length === 1 ? `:${open[0]}` : '';
}

/**
 * The items that are owed and not settled, as a list keeps them: `C23`, or `B4:V` where only that side of the two has
 * not answered. The checklist says the rest of each.
 */
export function owedIn(state: HandoverState): readonly string[] {
  return standing(state)
    .filter((item) => item.required && !item.settled && before.confirm.includes(item.guards))
    .map((item) => `${item.code}${oneOfTwo(item, state)}`);
}

function sidesOf({ side, by }: ChecklistItem, one: string | undefined): Owed['from'] {
  if (by === 'system') return [];
  if (one === 'S' || one === 'V') return [one];
  if (side === 'S' || side === 'V' || side === 'E') return [side];
  return side === 'E/S' ? ['E', 'S'] : ['S', 'V'];
}

/** What is kept of owed items, written out. An act is held up by its own items and those of every act before it. */
export function owedOf(of: Parameters<typeof itemsOf>[0], kept: readonly string[]): readonly Owed[] {
  const items = new Map(itemsOf(of).map((item) => [item.code, item]));
  return kept.flatMap((one) => {
    const [code = '', side] = one.split(':');
    const item = items.get(code);
    if (item === undefined) return [];
    const holdsUp = everyAct.filter((act) => before[act].includes(item.guards));
    return [{ code, holdsUp, from: sidesOf(item, side) }];
  });
}

/** Codes of the owed items that still hold up an act. */
export function blocking(state: HandoverState, act: HeldUp): readonly string[] {
  return owedOf(state, owedIn(state))
    .filter(({ holdsUp }) => holdsUp.includes(act))
    .map(({ code }) => code);
}
