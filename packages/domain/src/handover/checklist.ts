import type { HandoverState } from './handover.ts';
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
export function itemsOf(state: HandoverState): readonly ChecklistItem[] {
  const template = templateVersion(state.template, state.templateVersion);
  if (template === undefined) throw new Error('a handover of a checklist version that never was');
  return template.items;
}

// R items are owed where their condition holds; C items likewise; P items are owed after arrival and never block.
function isRequired(item: ChecklistItem, state: HandoverState): boolean {
  return item.requirement !== 'P' && isOwed(item.when, state.circumstances);
}

/** Items of the mission's side cannot be asked of a mission that must not know; where the sender may answer too, she still does. */
function isProtected(item: ChecklistItem, state: HandoverState): boolean {
  return state.quiet && item.side === 'E';
}

function answersTheQuestion(answer: Tick | undefined): boolean {
  return answer?.answer === 'done' || (answer?.answer === 'not-applicable' && answer.reason !== undefined);
}

function systemSettled(item: ChecklistItem, state: HandoverState): boolean {
  if (item.code === 'C23') return state.servicesAnswered;
  if (item.code === 'C24') return state.confirmations.S !== undefined && state.confirmations.V !== undefined;
  return state.arrival !== undefined;
}

function isSettled(item: ChecklistItem, state: HandoverState): boolean {
  if (item.by === 'system') return systemSettled(item, state);
  if (isProtected(item, state)) return true;
  const answers = state.ticks[item.code] ?? {};
  switch (item.side) {
    case 'S':
    case 'V':
    case 'E':
      return answersTheQuestion(answers[item.side]);
    case 'B':
      return answersTheQuestion(answers.S) && answersTheQuestion(answers.V);
    case 'E/S':
      return answersTheQuestion(answers.E) || answersTheQuestion(answers.S);
    case 'none':
      return answersTheQuestion(answers.S) || answersTheQuestion(answers.V);
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

const before: Readonly<Record<'schedule' | 'depart' | 'confirm' | 'receive', readonly Guard[]>> = {
  schedule: ['schedule'],
  depart: ['schedule', 'depart'],
  confirm: ['schedule', 'depart', 'confirm'],
  receive: ['schedule', 'depart', 'confirm', 'receive'],
};

/** Codes of the owed items that still block an act; an act is blocked by its own items and those of every act before it. */
export function blocking(state: HandoverState, act: keyof typeof before): readonly string[] {
  return standing(state)
    .filter((item) => item.required && !item.settled && before[act].includes(item.guards))
    .map((item) => item.code);
}
