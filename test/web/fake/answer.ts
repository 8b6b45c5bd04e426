/** An answer that is no success: a status and a problem+json body. */
export class Answer extends Error {
  readonly status: number;
  readonly problem: Record<string, unknown>;
  constructor(status: number, problem: Record<string, unknown>) {
    super(String(problem['code']));
    this.status = status;
    this.problem = problem;
  }
}
