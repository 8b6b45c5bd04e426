import type { CaseState } from '../../packages/domain/src/case/case.ts';
import type { CaseCommandName } from '../../packages/domain/src/case/commands.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { clocksInForce } from '../../packages/domain/src/law/guards.ts';
import { keep } from './keep.ts';
import { actBy, eventOf, fileOf, idOf, now } from './made.ts';

type Options = { readonly file?: CaseState; readonly id?: string; readonly at?: string };

/** The file after a command that has to stand, under an id and at a moment. */
export function followed<Name extends CaseCommandName>(
  name: Name,
  said: Parameters<typeof keep<Name>>[1],
  { file = fileOf(), id = idOf(60), at = now }: Options = {},
): CaseState {
  return evolveCase(file, eventOf(keep(name, said, { file, id, act: actBy('case-worker', {}, at) })));
}

/** A file whose person a long-term shelter has taken in. */
export function admitted(file = fileOf(), shelter = 'a-shelter'): CaseState {
  return followed('admitToShelter', { shelter, reason: 'own-choice' }, { file, id: idOf(59) });
}

/** What one clock says is due: its things with their days, and the days on which it goes higher up. */
export function dueBy(clock: string, file: CaseState) {
  const found = clocksInForce().find(({ name }) => name === clock);
  if (found === undefined) throw new Error(`no clock in force is named ${clock}`);
  return found.due(file).map(({ thing, on, escalates = [] }) => [thing, on, ...escalates]);
}
