import { effect } from './effect.ts';

/** A house, its staff or its work is judged. */
export const providerJudged = effect({
  name: 'provider-judged',
  says: 'A house, its staff or its work is judged.',
  fields: ['providerChecks', 'premises'],
});

type Result = 'mended' | 'not-mended';
/** What follow-ups found, and whether one of them broke a rule. */
type Followed = {
  readonly id: string;
  readonly followUps: readonly { readonly result: Result; readonly broke?: unknown }[];
};

export type ProviderJudged = {
  readonly 'provider-judged': object;
  /** Which rows were answered, of those that its checklist has. */
  readonly 'provider-judged.monitored': { readonly answered: readonly string[]; readonly rows: readonly string[] };
  /** In which monitoring it was seen, and the articles of the row. */
  readonly 'provider-judged.found': {
    readonly looked: { readonly notKept: readonly string[] } | undefined;
    readonly obligation: string;
    readonly article: string;
    readonly articles: readonly string[];
  };
  readonly 'provider-judged.followed-up': { readonly result: Result; readonly on: string; readonly dueOn: string };
  /** Of which findings the Minister is told, of those that there are. */
  readonly 'provider-judged.told-of': { readonly named: readonly string[]; readonly findings: readonly Followed[] };
  readonly 'provider-judged.decided': {
    readonly outcome: string;
    readonly isPostponed: boolean;
  };
  /** A look at its house, a training of its staff, its own report, a word of others on it. */
  readonly 'provider-judged.noted': object;
};
