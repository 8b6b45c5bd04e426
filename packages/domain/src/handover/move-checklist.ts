import * as z from 'zod';
import { type Act, type Decision, decided, timing } from '../command.ts';
import { check, refusals } from '../law/refusal.ts';
import { checklistMovesForward } from '../rules/checklist-moves-forward.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { staysInItsState } from '../rules/stays-in-its-state.ts';
import type { HandoverEvent, HandoverState } from './handover.ts';
import { statusesFor } from './next-act.ts';
import { otherSide } from './side.ts';
import { sideOf } from './sides.ts';
import { stampOf } from './stamp.ts';

export const moveChecklistBody = z.lazy(() => z.strictObject({ version: z.int().min(1), ...timing.shape }));

/**
 * One side asks for a newer version of the checklist and the other agrees; what was answered stays answered. `known`:
 * the versions that exist.
 */
export function moveChecklist(
  state: HandoverState,
  { version }: z.infer<typeof moveChecklistBody>,
  known: readonly number[],
  act: Act,
): Decision<HandoverEvent> {
  const side = sideOf(state, act.by);
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(staysInItsState, state.status, statusesFor('moveChecklist')),
    check(checklistMovesForward, known, state.templateVersion, version),
  );
  if (refused) return refused;
  const agreed = state.moving?.side === otherSide(side) && state.moving.version === version;
  return decided({ type: agreed ? 'ChecklistMoved' : 'ChecklistMoveAsked', side, version, ...stampOf(state, act) });
}
