import { articlesOf, gatesInForce } from '../law/guards.ts';
import { adultAgreesHerself } from '../rules/adult-agrees-herself.ts';
import { legalStepNeedsItsInterpreter } from '../rules/legal-step-needs-its-interpreter.ts';
import { servicesAreAnsweredBeforeReturn } from '../rules/services-are-answered-before-return.ts';
import { sheIsToldAndAskedInHerLanguage } from '../rules/she-is-told-and-asked-in-her-language.ts';
import { dayOf } from '../time.ts';
import { carrying } from './breaches/carrying.ts';
import { openBreaches } from './breaches/open-breaches.ts';
import type { CaseState } from './case.ts';
import { answeredByOthers } from './consents/by-others.ts';
import { owedBy } from './due.ts';
import { appealsWithoutInterpreter, questionedWithoutInterpreter } from './identification/without-interpreter.ts';
import { planSections } from './planning/record-plan.ts';
import { unansweredServices } from './services/answer.ts';

/** What a file lacks, by the clock or the rule that asks for it. */
export type Lacking = { readonly by: string; readonly what: readonly string[]; readonly restsOn: readonly string[] };

/**
 * What is missing in a case: what its clocks wait for, what its gates do not find in the file, and services that nobody
 * has answered. Each clock and rule stands once. This decides nothing: it asks the rules and the clocks that do.
 */
export function lackingIn(whole: CaseState, at: string): readonly Lacking[] {
  const file = carrying(whole);
  // Of a closed case what it broke stays open: things are given back, and much is told, after its end too.
  if (file.status === 'closed') return oncePerRule(ofWhatWasBroken(whole));
  return oncePerRule([
    ...ofTheClocks(whole, at),
    ...ofTheGates(file, at),
    ...ofTheServices(file, at),
    ...ofWhatHappened(whole),
    ...ofWhatWasBroken(whole),
  ]).filter(({ what }) => what.length > 0);
}

// A gate may be closed by what a record broke as well, and two records may break one rule.
function oncePerRule(all: readonly Lacking[]): readonly Lacking[] {
  return [...Map.groupBy(all, ({ by }) => by).values()].flatMap(([first, ...more]) =>
    first === undefined ? [] : [{ ...first, what: [...new Set([first, ...more].flatMap(({ what }) => what))] }],
  );
}

function ofTheClocks(file: CaseState, at: string): readonly Lacking[] {
  const owed = Object.entries(Object.groupBy(owedBy(file, dayOf(at)), ({ clock }) => clock));
  return owed.map(([by, things = []]) => ({
    by,
    what: [...new Set(things.flatMap(({ thing }) => partsOf(thing)))].toSorted(),
    restsOn: things[0]?.restsOn ?? [],
  }));
}

// Before there is a plan, all four of its sections are missing.
function partsOf(thing: string): readonly string[] {
  return thing === 'first-plan' ? planSections.map((one) => `plan:${one}`) : [thing];
}

// A gate that asks for a named entry is closed, but nothing is missing: not everybody needs a commune's help.
function ofTheGates(file: CaseState, at: string): readonly Lacking[] {
  return gatesInForce()
    .filter(({ when }) => when === undefined)
    .map(({ name: by, restsOn, standing }) => ({ by, what: standing(file, at), restsOn }));
}

function ofTheServices(file: CaseState, at: string): readonly Lacking[] {
  const { name: by, restsOn } = servicesAreAnsweredBeforeReturn;
  return [{ by, what: unansweredServices(file, at), restsOn }];
}

// What has happened is never refused; what the law asked of it and it lacked stays missing for as long as the entry
// stands.
function ofWhatHappened(file: CaseState): readonly Lacking[] {
  const found = [
    [sheIsToldAndAskedInHerLanguage, questionedWithoutInterpreter(file)],
    [legalStepNeedsItsInterpreter, appealsWithoutInterpreter(carrying(file))],
    [adultAgreesHerself, answeredByOthers(file)],
  ] as const;
  return found.map(([{ name: by, restsOn }, what]) => ({ by, what, restsOn }));
}

// What happened against a rule stands open until somebody else has answered for it.
function ofWhatWasBroken(file: CaseState): readonly Lacking[] {
  return openBreaches(file).flatMap(({ broke }) =>
    broke.map(({ rule: by, found: what }) => ({ by, what, restsOn: articlesOf(by) })),
  );
}
