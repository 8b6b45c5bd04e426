import type { Citation } from './articles.ts';
import type { Rule, RuleStatement } from './rule.ts';

/** One rule held against the facts of one command. */
export type Check = { readonly rule: RuleStatement; readonly breaches: readonly string[] };

/** One broken rule as it is told to a person: its name, its sentence, its articles, what is open. */
type Broken = {
  readonly code: string;
  readonly says: string;
  readonly restsOn: readonly Citation[];
  readonly breaches: readonly string[];
};

/**
 * The answer to a command that may not be done: the first broken rule speaks, `breaches` are those
 * of all broken rules (each once, in order), and `all` has every broken rule with its own.
 */
export type Refused = Broken & { readonly type: 'refused'; readonly all: readonly Broken[] };

/** Holds a rule against the facts. */
export function check<Facts extends readonly unknown[]>(rule: Rule<Facts>, ...facts: Facts): Check {
  return { rule, breaches: rule.breaches(...facts) };
}

/** Collects every broken rule, never only the first; `undefined` when all are kept. */
export function refusals(...checks: readonly Check[]): Refused | undefined {
  const all = checks.filter(({ breaches }) => breaches.length > 0).map(broken);
  const [first] = all;
  if (!first) return undefined;
  const breaches = [...new Set(all.flatMap((one) => one.breaches))];
  return { type: 'refused', ...first, breaches, all };
}

/** An act may have two effects that one rule stands before: it speaks once. */
export function oncePerRule(checks: readonly Check[]): readonly Check[] {
  return [...Map.groupBy(checks, ({ rule }) => rule).entries()].map(([rule, all]) => ({
    rule,
    breaches: [...new Set(all.flatMap(({ breaches }) => breaches))],
  }));
}

/** What a record breaks, as its event keeps it: nothing where it breaks no rule. */
export type Kept = {
  readonly broke?: readonly { readonly rule: string; readonly found: readonly string[] }[];
};

/** Every rule that a record broke, and what it found. */
export function keptWith(...checks: readonly Check[]): Kept {
  const found = checks.filter(({ breaches }) => breaches.length > 0);
  return found.length === 0 ? {} : { broke: found.map(({ rule, breaches }) => ({ rule: rule.name, found: breaches })) };
}

/** Several records that one act would change, each with what stands against it: told as one, a rule once. */
export function together(refused: readonly Refused[]): Refused | undefined {
  const byRule = Map.groupBy(
    refused.flatMap(({ all }) => all),
    ({ code }) => code,
  );
  const all = [...byRule.values()].flatMap(([first, ...others]) => {
    const breaches = [...new Set([first, ...others].flatMap((one) => one?.breaches ?? []))];
    return first === undefined ? [] : [{ ...first, breaches }];
  });
  const [first] = all;
  return first && { type: 'refused', ...first, breaches: [...new Set(all.flatMap((one) => one.breaches))], all };
}

function broken({ rule, breaches }: Check): Broken {
  return { code: rule.name, says: rule.says, restsOn: rule.restsOn, breaches };
}
