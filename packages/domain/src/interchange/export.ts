import type * as z from 'zod';
import type { approval } from '../case/identification/track.ts';
import { type Act, type Decision, decided } from '../command.ts';
import { stampOf } from '../people/grant-role.ts';
import { agreeingToAnExport, askingForAnExport, atAnExport } from './at-an-export.ts';
import type { ExportEvent, ExportedTo, ExportState } from './export-state.ts';

type Proposed = { readonly id: string; readonly to: ExportedTo; readonly cases: readonly string[] };

/**
 * The first person's act: a counted list, and nothing leaves by it. `known`: those of the list that the caller may
 * read.
 */
export function proposeExport(said: Proposed, known: readonly string[], act: Act): Decision<ExportEvent> {
  const held = atAnExport(askingForAnExport, { asked: said.cases, known }, act.by);
  if (held.type === 'refused') return held;
  return decided({ type: 'ExportProposed', ...stampOf(act), ...said, cases: [...said.cases] });
}

type Answered = z.infer<z.ZodObject<ReturnType<typeof approval>>>;

/** The second person's act: only now can it be read, by whoever proposed it. */
export function answerExport(state: ExportState, { answer }: Answered, act: Act): Decision<ExportEvent> {
  const held = atAnExport(agreeingToAnExport, state, act.by);
  if (held.type === 'refused') return held;
  return decided({ type: 'ExportAnswered', ...stampOf(act), answer });
}
