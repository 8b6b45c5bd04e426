import type { CaseState } from '../../case/case.ts';
import { directivePhase } from '../../case/directive-009/track.ts';

type Part = Pick<CaseState, 'directiveOpenings' | 'directiveClosings'>;
type PhaseCount = { readonly begun: number; readonly ended: number };

/** Each of the four phases of Directive 009 (Standards 9): how often it has begun and how often ended. */
export function directiveFigures(files: readonly Part[]): Readonly<Record<string, PhaseCount>> {
  return Object.fromEntries(directivePhase.options.map((phase) => [phase, countOf(files, phase)]));
}

function countOf(files: readonly Part[], phase: string): PhaseCount {
  const begun = files.flatMap(({ directiveOpenings, directiveClosings }) =>
    directiveOpenings
      .filter((one) => one.phase === phase)
      .map(({ id }) => directiveClosings.some(({ opening }) => opening === id)),
  );
  return { begun: begun.length, ended: begun.filter((ended) => ended).length };
}
