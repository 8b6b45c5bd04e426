import type { CaseState } from '@homeward/domain/case/case';
import { type CaseCommandName, caseCommands } from '@homeward/domain/case/commands';
import { decideCase } from '@homeward/domain/case/decide';
import { actOf } from '@homeward/domain/command';
import type { Actor } from '@homeward/domain/people/actor';
import { mayAct } from '@homeward/domain/people/relations';
import { cases } from '@homeward/store/cases';
import * as fc from 'fast-check';
import type { EffectKind } from '../../packages/domain/src/effects/effects.ts';
import { rulesBefore, rulesGuarding } from '../../packages/domain/src/law/guards.ts';
import { brokenBy, idOf, people } from '../domain/made.ts';
import { anyOf } from '../law/any-of.ts';
import { anyFile, names } from '../law/whatever-is-said.ts';
import { routeOf } from '../runtime/events.ts';
import { type Asking, lying } from './desks-in-process.ts';

/** A request that breaks rules: what lies there before it, and every rule that it breaks with all its breaches, in order. */
export type Refusal = Asking & {
  readonly lies: readonly ReturnType<typeof lying>[];
  readonly broken: Readonly<Record<string, readonly string[]>>;
};

const seed = 20_090_831;
const at = '2026-12-31T17:00:00.000Z';
const [case_, key] = [idOf(50), idOf(60)];
/** A few bodies find most; the rare answer that a rule waits for is looked for among many. */
const draws = [
  { drawn: 60, tries: 600 },
  { drawn: 2000, tries: 4000 },
];

/** One try: a case as it may stand in the hands of one of the person’s workers, a body as it may come. */
function tried(name: CaseCommandName, drawn: CaseState, by: Actor, body: object) {
  const { erased: _, ...kept } = drawn;
  const assigned = by.role === 'case-worker' ? [by.id] : drawn.assigned;
  const file = { ...kept, id: case_, organisation: by.organisation, assigned };
  const said = caseCommands[name].body.parse(body);
  const words = (said as { readonly words?: unknown }).words === undefined ? undefined : caseCommands[name].wordsIn;
  if (!mayAct(name, by, file, words) || isOfTwoFiles(file, body)) return undefined;
  const act = actOf(by, at, said);
  const decision = decideCase(name, file, said as never, act, key, [], memorandumOf(name, body));
  const path = { caseId: case_ };
  return { operation: name, by, at, path, body, key, file, broken: brokenBy(decision) };
}

/** A word on two files needs the other one, too: those refusals are written (`refused-merges`). */
function isOfTwoFiles({ merges, unmerges }: CaseState, { proposal }: { readonly proposal?: string }): boolean {
  return [...merges, ...unmerges].some(({ id }) => id === proposal);
}

/** No organisation stands in the directory here: one that is said to be non-governmental has no memorandum. */
function memorandumOf(name: CaseCommandName, body: object): 'none' | 'not-needed' {
  const { kind, to } = body as { readonly kind?: string; readonly to?: string };
  const is = name === 'referCase' ? kind : name === 'shareDisclosure' ? to : undefined;
  return is === 'ngo' ? 'none' : 'not-needed';
}

/** What one command is refused for, or kept with, that none before was, until each rule that guards it was broken, or the tries are spent. */
function newsOf(name: CaseCommandName, files: readonly CaseState[], seen: Set<string>): readonly Refusal[] {
  const { roles } = routeOf(name);
  const workers = Object.values(people).filter((one) => one.desk === 'casework' && roles.includes(one.role));
  const effects = Object.keys(caseCommands[name].effects) as readonly EffectKind[];
  const guards = [...effects.flatMap(rulesBefore), ...rulesGuarding(name)].map((rule) => rule.name);
  const isDone = () => guards.every((rule) => seen.has(rule));
  const found: Refusal[] = [];
  for (const { drawn, tries } of draws) {
    const bodies = isDone() ? [] : (fc.sample(anyOf(caseCommands[name].body), { numRuns: drawn, seed }) as object[]);
    for (let one = 0; one < tries && !isDone(); one += 1) {
      const [file, by] = [files[one % files.length], workers[one % workers.length]];
      const body = bodies[(7 * one + Math.floor(one / drawn)) % drawn];
      const refusal = file && by && body && tried(name, file, by, body);
      const news = Object.keys(refusal?.broken ?? {}).filter((rule) => !seen.has(rule));
      if (!refusal || news.length === 0) continue;
      for (const rule of news) seen.add(rule);
      const { file: judged, ...asking } = refusal;
      found.push({ ...asking, lies: [lying(cases, case_, judged)] });
    }
  }
  return found;
}

/**
 * Refusals of commands on a case, found and not written: cases and bodies are drawn from their own schemas, so a new rule is
 * looked for by itself. Only those that break a rule which none before broke are kept.
 */
export function foundRefusals(): readonly Refusal[] {
  const files = fc.sample(anyFile(), { numRuns: 200, seed });
  const seen = new Set<string>();
  // The person’s consent is asked about an arrival or a case by one operation, an answer is not there for everybody: these refusals are written.
  return names
    .filter((name) => !/^((give|withdraw)Consent|takeInAnswer)$/.test(name))
    .flatMap((name) => newsOf(name, files, seen));
}
