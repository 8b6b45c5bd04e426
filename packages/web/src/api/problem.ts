/** One broken rule, as the server tells it. */
export type Broken = {
  readonly code: string;
  readonly says?: string;
  readonly restsOn?: readonly string[];
  readonly breaches?: readonly string[];
};

/** RFC 9457, with the product's additions; `status` 0 means that nobody answered. */
export type Problem = Broken & {
  readonly status: number;
  readonly rules?: readonly Broken[];
  readonly errors?: readonly FieldError[];
};

/** What is wrong with one field: a JSON pointer into the body and a code. */
export type FieldError = { readonly pointer: string; readonly code: string };

/** A read that failed, thrown so that the query library knows. */
export class ReadFailed extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

export const nobodyAnswered: Problem = { status: 0, code: 'network' };

/** Nobody answered, or the answer means later: the same may be asked again. Everything else stays as it was said. */
export function comesLater({ status }: Problem): boolean {
  return status === 0 || status === 429 || status >= 500;
}

/** Whether a read that failed is tried once more: whoever is refused is told at once, not after a second try in vain. */
export function readAgain(failures: number, fault: unknown): boolean {
  return failures === 0 && (!(fault instanceof ReadFailed) || comesLater(fault.problem));
}

/** The broken rules of a refusal, at least one. */
export function brokenRules(problem: Problem): readonly Broken[] {
  return problem.rules && problem.rules.length > 0 ? problem.rules : [problem];
}

/** Whether a rule said no; a record that is already there is a 409 too, and no rule. */
export function isRefusal({ status, restsOn }: Problem): boolean {
  return status === 409 && restsOn !== undefined;
}
