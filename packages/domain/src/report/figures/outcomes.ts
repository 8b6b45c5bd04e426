import { type CaseState, countingDeterminations } from '../../case/case.ts';

/** What the aims of Policy V come to in cases: people served, people gone home, people who became victims again. */
export type Outcomes = {
  readonly cases: number;
  /** Cases in which at least one service was accepted or provided. */
  readonly served: number;
  readonly placed: number;
  /** Cases in which the person was found to be a victim after going to where they live now. */
  readonly victimAgain: number;
};

export function outcomesOf(files: readonly CaseState[]): Outcomes {
  return {
    cases: files.length,
    served: files.filter(wasServed).length,
    placed: files.filter(({ placement }) => placement !== undefined).length,
    victimAgain: files.filter(becameVictimAgain).length,
  };
}

function wasServed({ services }: CaseState): boolean {
  return Object.values(services).some(({ outcome }) => outcome === 'accepted' || outcome === 'provided');
}

function becameVictimAgain(file: CaseState): boolean {
  const { placement } = file;
  if (placement === undefined) return false;
  return countingDeterminations(file).some(
    ({ status, at }) => status === 'confirmed' && Date.parse(at) > Date.parse(placement.at),
  );
}
