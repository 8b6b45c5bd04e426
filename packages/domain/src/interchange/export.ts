import type * as z from 'zod';
import type { approval } from '../case/identification/track.ts';
import { type Act, type Decision, decided } from '../command.ts';
import { check, refusals } from '../law/refusal.ts';
import { stampOf } from '../people/grant-role.ts';
import { exportNamesWhatIsHers } from '../rules/export-names-what-is-hers.ts';
import { exportTakesTwoOrganisations } from '../rules/export-takes-two-organisations.ts';
import type { ExportEvent, ExportedTo, ExportState } from './export-state.ts';

type Proposed = { readonly id: string; readonly to: ExportedTo; readonly cases: readonly string[] };

/**
 * The first person's act: a counted list, and nothing leaves by it. `known`: those of the list that the caller may
 * read.
 */
export function proposeExport(said: Proposed, known: readonly string[], act: Act): Decision<ExportEvent> {
  const refused = refusals(check(exportNamesWhatIsHers, said.cases, known));
  return refused ?? decided({ type: 'ExportProposed', ...stampOf(act), ...said, cases: [...said.cases] });
}

type Answered = z.infer<z.ZodObject<ReturnType<typeof approval>>>;

/** The second person's act: only now can it be read, by whoever proposed it. */
export function answerExport(state: ExportState, { answer }: Answered, act: Act): Decision<ExportEvent> {
  const refused = refusals(check(exportTakesTwoOrganisations, state, act.by));
  return refused ?? decided({ type: 'ExportAnswered', ...stampOf(act), answer });
}
