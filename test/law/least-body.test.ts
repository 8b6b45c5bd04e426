import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { closedGates } from '../../packages/domain/src/case/closed-gates.ts';
import { type CaseCommandName, caseCommands } from '../../packages/domain/src/case/commands.ts';
import { decideCase } from '../../packages/domain/src/case/decide.ts';
import { owedBy } from '../../packages/domain/src/case/due.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { entitlements } from '../../packages/domain/src/case/needs.ts';
import { needsOf } from '../../packages/domain/src/case/services/answer.ts';
import { actOf } from '../../packages/domain/src/command.ts';
import { idOf, people } from '../domain/made.ts';
import { anyOf } from './any-of.ts';
import { changes } from './changes.ts';
import { settles } from './settles.ts';
import { anyFile, names } from './whatever-is-said.ts';

const at = '2026-12-31T17:00:00.000Z';
const workers = [people['case-worker'], people.supervisor] as const;
/** It names what it corrects: what it takes back is what it is for. */
const correcting: readonly CaseCommandName[] = ['correctRecord'];
/** Any entry at all settles it: it asks only whether somebody wrote something. */
const byAnyEntry = 'file-is-updated';

type Step = { readonly before: CaseState; readonly after: CaseState };

/** Children's files as they may stand; whether a proceeding runs follows from what is written down, as it does in every file. */
const files = fc.sample(anyFile(), { numRuns: 130, seed: 62 }).map((file, index): CaseState => {
  const told = file.needsSaid.some(({ hasProceeding }) => hasProceeding === true);
  return {
    ...file,
    ages: [],
    childUntil: undefined,
    age: index % 2 === 0 ? 'child' : 'presumed-child',
    ageAtOpening: { age: index % 2 === 0 ? 'child' : 'presumed-child', ageGroup: file.ageGroup },
    hasProceeding: told || file.proceedings.length > 0,
    corrections: [],
    // Of an erased file nobody knows any more: no command reaches it.
    erased: undefined,
  };
});

/** A contact that is named stands in the directory: that is looked up, not said. */
const contactIn = (said: object) => ('contact' in said ? [String(said.contact)] : []);

/** A child's file before and after one command of which only the least was sent, wherever the rules let it stand. */
function steps(name: CaseCommandName): readonly Step[] {
  const { body } = caseCommands[name];
  const sent = fc.sample(anyOf(body, 'the-least'), { numRuns: 8, seed: 857 }).map((one) => body.parse(one));
  return files.flatMap((before) =>
    sent.flatMap((said, one) => {
      const by = workers[one % 2] ?? workers[0];
      const decision = decideCase(
        name,
        before,
        said as never,
        actOf(by, at, {}),
        idOf(60),
        contactIn(said),
        'not-needed',
      );
      return decision.type === 'refused' ? [] : [{ before, after: evolveCase(before, decision.event) }];
    }),
  );
}

const missing = (before: readonly string[], after: readonly string[]) => before.filter((one) => !after.includes(one));

const services = (file: CaseState) => entitlements(needsOf(file, at));
const dues = (file: CaseState) =>
  owedBy(file, at.slice(0, 10)).flatMap(({ clock, thing }) => (clock === byAnyEntry ? [] : [`${clock} ${thing}`]));
const gates = (file: CaseState) =>
  closedGates(file, at).flatMap(({ code, breaches }) => breaches.map((one) => `${code} ${one}`));
const standing = new Map(files.map((file) => [file, [...dues(file), ...gates(file)]] as const));

/** Of what a file owes and keeps closed, the names of what is no longer so. */
function settledBy({ before, after }: Step): readonly string[] {
  return missing(standing.get(before) ?? [], [...dues(after), ...gates(after)]).map((one) => one.split(' ')[0] ?? one);
}

/** What nothing touched is still the same object: most is, and to write all of it out to compare took longest of all. */
function isOther(was: unknown, is: unknown): boolean {
  return was !== is && JSON.stringify(was) !== JSON.stringify(is);
}

/** Fields of the state that do not begin as they were: a list of entries may only grow. */
function changedIn({ before, after }: Step): readonly string[] {
  const fields = Object.keys(before) as (keyof CaseState)[];
  return fields.filter((name) => {
    const [was, is] = [before[name], after[name]];
    if (Array.isArray(was) && Array.isArray(is)) return was.some((one, place) => isOther(one, is[place]));
    return isOther(was, is);
  });
}

const found = new Map(names.map((name) => [name, steps(name)] as const));
const stepsOf = (name: CaseCommandName) => found.get(name) ?? [];
/** What each command settled; forty of its steps are looked at, the clocks take longest. */
const settled = new Map(names.map((name) => [name, new Set(stepsOf(name).slice(0, 40).flatMap(settledBy))] as const));

test('most commands stand with the least that they take', () => {
  const taken = names.filter((name) => stepsOf(name).length > 0);
  expect(taken.length).toBeGreaterThan(names.length * 0.8);
});

describe.each(names.filter((name) => !correcting.includes(name)))('%s with the least that it takes', (name) => {
  test('R058, R051, Standards 6.6(a): takes no service from a child', () => {
    for (const { before, after } of stepsOf(name)) expect(missing(services(before), services(after))).toEqual([]);
  });

  test('R012, Standards 7.5(e): changes of what stood before only what it is for, and no list loses an entry', () => {
    expect(missing([...new Set(stepsOf(name).flatMap(changedIn))], changes[name] ?? [])).toEqual([]);
  });

  test('R028, R060: settles of what a child is owed, and may not be done to them yet, only what it is for', () => {
    expect(missing([...(settled.get(name) ?? [])], settles[name] ?? [])).toEqual([]);
  });
});

test('what a command settles is found: many of the list are', () => {
  const settling = names.filter((name) => settled.get(name)?.size);
  expect(settling.length).toBeGreaterThan(20);
});
