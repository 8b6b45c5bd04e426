import type * as z from 'zod';

/** What a reader of the contract, the tests and the bench are told of an act. */
type Paper<Body = unknown> = {
  /** What it does, in one sentence of the contract. */
  readonly says: string;
  /** A body that works. All people are invented. */
  readonly example: Body;
  /**
   * Where the walk through all acts on one new file reaches it: at its place in the list, or right after another act.
   * Or a rule refuses it, because it comes too early on such a file; or it is walked elsewhere, because it needs more
   * than a file.
   */
  readonly walked?: { readonly after: string } | { readonly refusedBy: string } | 'elsewhere';
};

const papers = new WeakMap<object, Paper>();

/**
 * The documentation of an act, which nobody needs at run time. It stands beside the act; `@__PURE__` before the call
 * tells a bundler that nothing depends on it, so that no function and no screen carries it.
 */
export function documented<Act extends { readonly body: z.ZodType }>(
  act: Act,
  paper: Paper<z.input<Act['body']>>,
): void {
  papers.set(act, paper);
}

/** What is said of an act; nothing in a bundle. */
export function paperOf(act: object): Paper | undefined {
  return papers.get(act);
}
