import type { Citation } from './articles.ts';

/**
 * How sure a lawyer may be of a sentence: `text` is what an article says in the words that `quoted` names, `derived` is our reading
 * of it, `local` is what a ministry or a corridor has to set (an age, a number of days), and `technical`
 * is a limit of the software, which no article asks for.
 */
type Basis = 'text' | 'derived' | 'local' | 'technical';

/** What a rule says about itself, without the facts it judges. */
export type RuleStatement = {
  /** The name of the rule's file, kebab-case, without its ending: also the code of its refusal. */
  readonly name: string;
  readonly says: string;
  readonly restsOn: readonly Citation[];
  readonly basis: Basis;
};

/**
 * What a limit of the software says of itself: a size, a date, a state, an entry that is not there. It rests on no article, so
 * none is shown with its refusal. It stands in `limits.ts`, and in no row of the register.
 */
export const technical = { restsOn: [], basis: 'technical' } as const;

/** A rule: one sentence, the articles it rests on, and the function that finds its breaches. */
export type Rule<Facts extends readonly unknown[]> = RuleStatement & {
  /** Codes of what stands against the facts; an empty list means that the rule is kept. A rule that can be broken in one way only may answer with its name. */
  readonly breaches: (...facts: Facts) => readonly string[];
};

/**
 * Makes a rule. It exists so that the facts are inferred from `breaches` while every citation is
 * held to the articles that stand word for word in `articles.ts`.
 */
export function rule<Facts extends readonly unknown[]>(stated: Rule<Facts>): Rule<Facts> {
  return stated;
}
