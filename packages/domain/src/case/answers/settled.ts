import type { CaseState } from '../case.ts';

type Answer = CaseState['answers'][number];

/** Nobody has decided on it yet. */
export function isWaiting({ status }: Pick<Answer, 'status'>): boolean {
  return status === 'waiting';
}

/** It does not become part of the file. */
export function isSetAside({ outcome }: Pick<Settlement, 'outcome'>): boolean {
  return outcome === 'set-aside';
}

/** What was decided of an answer: where it opens, or noted from there. */
export type Settlement = {
  readonly answer: string;
  readonly outcome: Exclude<Answer['status'], 'waiting'>;
  readonly reason?: NonNullable<Answer['settled']>['reason'] | undefined;
  readonly at: string;
  readonly by: string;
};

/** The register after a decision; the first decision stands. */
export function settledIn(answers: readonly Answer[], { answer, outcome, reason, at, by }: Settlement): Answer[] {
  return answers.map((one) =>
    one.id === answer && isWaiting(one)
      ? { ...one, status: outcome, settled: { at, by, ...(reason === undefined ? {} : { reason }) } }
      : one,
  );
}
