import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { closedGates } from '../../packages/domain/src/case/closed-gates.ts';
import { entitlements } from '../../packages/domain/src/case/needs.ts';
import { needsOf } from '../../packages/domain/src/case/services/answer.ts';
import { now } from '../domain/made.ts';
import { accountOf, prove, runsOf } from '../proof/prove.ts';
import { comparisonsIn } from './comparisons.ts';
import { sourcesIn } from './syntax.ts';
import { anyFile, foundBy, names, type Situation, situationOf } from './whatever-is-said.ts';

/** Of each of the commands; where it is proved, more than ten thousand of all of them together. */
const runs = runsOf(40, 150);
const ofFiles = runsOf(300);

/** The same, but that nobody knows whether the person is a child, or everybody. */
const aged = (situation: Situation, age: CaseState['age']): Situation => ({
  ...situation,
  file: { ...situation.file, age },
});

/** What a rule may never weigh, drawn anew. */
const elsewise = anyFile().map(({ citizenship, sex, corridor, channel, determinations, exploitation }) => ({
  citizenship,
  sex,
  corridor,
  channel,
  determinations,
  exploitation,
}));

/** What the rules find but for the one whose matter it is: that a case ends because two organisations found the person to be no victim. */
function weighing(situation: Situation) {
  const { 'closing-as-no-victim-rests-on-evidence': _, ...others } = foundBy(situation);
  return others;
}

/** The same with other names for the organisations. */
function renamed<Value>(value: Value): Value {
  return JSON.parse(
    JSON.stringify(value).replaceAll('"org-one"', '"an-embassy"').replaceAll('"org-two"', '"a-shelter"'),
  );
}

const renamedFiles = new Map<CaseState, CaseState>();

/** The same situation: its file is one of those that were drawn, and is written anew once. */
function elsewhere({ file, ...others }: Situation): Situation {
  const known = renamedFiles.get(file) ?? renamed(file);
  renamedFiles.set(file, known);
  return { ...renamed(others), file: known };
}

const asAChild = accountOf('A presumed child is a child');
const whoeverItIs = accountOf('Nothing else of another nationality');
const whoeverAsks = accountOf('The same for every organisation');
afterAll(() => {
  for (const { given } of [asAChild, whoeverItIs, whoeverAsks]) given();
});

describe.each(names)('%s', (name) => {
  const situations = situationOf(name);

  test('Standards 6.11(e), 7.1(d): every rule in force finds of a presumed child what it finds of a child, and never throws', () => {
    asAChild.tried(
      runs,
      fc.property(situations, (situation) => {
        expect(foundBy(aged(situation, 'presumed-child'))).toEqual(foundBy(aged(situation, 'child')));
      }),
    );
  });

  test('R047, Standards 6.4(b), Policy VI.a: no rule in force finds anything else of another nationality, sex, corridor, purpose or recognition', () => {
    whoeverItIs.tried(
      runs,
      fc.property(situations, elsewise, (situation, other) => {
        expect(weighing({ ...situation, file: { ...situation.file, ...other } })).toEqual(weighing(situation));
      }),
    );
  });

  test('R022, Standards 2: the rules in force are the same for every organisation', () => {
    whoeverAsks.tried(
      runs,
      fc.property(situations, (situation) => {
        expect(foundBy(elsewhere(situation))).toEqual(renamed(foundBy(situation)));
      }),
    );
  });
});

describe('Entitlements', () => {
  test('Policy III (presumption of victim), Standards 7.1(c), R153: equal needs, equal services, whatever else a file holds', () => {
    prove(
      'Equal needs, equal services',
      ofFiles,
      fc.property(anyFile(), elsewise, (file, other) => {
        expect(entitlements(needsOf({ ...file, ...other }, now))).toEqual(entitlements(needsOf(file, now)));
        expect(closedGates({ ...file, ...other }, file.openedAt)).toEqual(closedGates(file, file.openedAt));
      }),
    );
  });

  test('Standards 6.11(e): a presumed child has the services, and the gates, of a child', () => {
    prove(
      'A presumed child’s services and gates',
      ofFiles,
      fc.property(anyFile(), (file) => {
        const [child, presumed] = [
          { ...file, age: 'child' as const },
          { ...file, age: 'presumed-child' as const },
        ];
        expect(entitlements(needsOf(presumed, now))).toEqual(entitlements(needsOf(child, now)));
        expect(closedGates(presumed, file.openedAt)).toEqual(closedGates(child, file.openedAt));
      }),
    );
  });
});

test('Standards 6.11(e): whether somebody is a child is asked of one function; only the search for their age tells a presumed child apart', () => {
  const asking = sourcesIn('packages/domain/src/**/*.ts', 'functions/**/*.ts')
    .flatMap(comparisonsIn)
    .filter(({ pair }) => pair === 'age child' || pair === 'age presumed-child')
    .map(({ file }) => file);
  expect(asking).toEqual(['packages/domain/src/clocks/age-is-determined-first.ts']);
});
