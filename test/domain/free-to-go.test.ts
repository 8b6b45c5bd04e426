import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examples } from '../../packages/api/src/examples.ts';
import { closedGates } from '../../packages/domain/src/case/closed-gates.ts';
import { type CaseCommandName, caseCommands } from '../../packages/domain/src/case/commands.ts';
import { decideCase } from '../../packages/domain/src/case/decide.ts';
import { mayBeKept } from '../../packages/domain/src/case/movement/standing-holds.ts';
import { rulesBefore } from '../../packages/domain/src/law/guards.ts';
import { prove, runsOf } from '../proof/prove.ts';
import { entryOf } from './entry-of.ts';
import { keep } from './keep.ts';
import { everyCommand, kept } from './kept.ts';
import { actBy, brokenBy, fileOf, idOf, now, people } from './made.ts';

const ages = ['child', 'presumed-child', 'adult'] as const;
const leaving = { from: 'shelter', to: 'not-said', adviceGiven: false } as const;

/** Whatever a file may hold that somebody could want to hold them by. */
const heldBy = fc.record({
  age: fc.constantFrom(...ages),
  status: fc.constantFrom('open' as const, 'closed' as const),
  hasProceeding: fc.boolean(),
  doNotContactEmbassy: fc.boolean(),
  childHolds: fc.array(
    fc
      .constantFrom('trafficker-near', 'family-unsafe', 'other-danger')
      .map((reason, n = 80) => entryOf({ reason, decision: idOf(70) }, now, n)),
    { maxLength: 3 },
  ),
  holdReviews: fc.array(
    fc
      .constantFrom('continues' as const, 'ends' as const)
      .map((outcome) => entryOf({ hold: idOf(80), outcome, opinionHeard: true })),
    { maxLength: 3 },
  ),
  takingPart: fc.array(
    fc.constantFrom('yes' as const, 'no' as const).map((choice) => entryOf({ choice, as: [] })),
    {
      maxLength: 2,
    },
  ),
});

describe('Standards 6.11(c): an adult is never held', () => {
  test('R069 no rule stands before leaving, and a closed file does not stop it either', () => {
    expect(rulesBefore('left.leaving')).toEqual([]);
    expect([...caseCommands.recordLeaving.on].toSorted()).toEqual(['closed', 'open']);
    expect(
      caseCommands.recordLeaving.checks({
        file: fileOf(),
        said: {} as never,
        at: now,
        by: people['case-worker'],
        known: [],
        memorandum: 'none',
      }),
    ).toEqual([]);
  });

  test('R069 whatever the person’s file holds, that the person leaves is written down and never refused', () => {
    prove(
      'Leaving is never refused',
      runsOf(100),
      fc.property(heldBy, (change) => {
        const file = fileOf(change);
        expect(brokenBy(keep('recordLeaving', leaving, { file }))).toEqual({});
        expect(kept(file, 'recordLeaving', leaving).leavings).toMatchObject([leaving]);
        expect(closedGates(file, now).filter(({ commands }) => commands.includes('recordLeaving'))).toEqual([]);
      }),
    );
  });

  test('R069 of all commands the hold of a child alone holds anybody: the list names no other', () => {
    const holding = everyCommand.filter((name) =>
      /(^h|H)old|detain|keepIn|(^l|L)ock|restrain|confine|custody|forbid/.test(name),
    );
    expect(holding).toEqual(['holdChild', 'reviewChildHold']);
    expect(rulesBefore('held.begins').map(({ name }) => name)).toContain('only-a-child-is-kept');
  });

  test('R069 an adult can be held by no command and is held by no entry of their file', () => {
    prove(
      'No adult is held',
      runsOf(100),
      fc.property(heldBy, (change) => {
        const adult = fileOf({ ...change, age: 'adult', status: 'open' });
        const hold = { reason: 'trafficker-near', decision: idOf(70), tracing: idOf(70) } as const;
        expect(brokenBy(keep('holdChild', hold, { file: adult }))['only-a-child-is-kept']).toEqual(['adult-is-free']);
        expect(mayBeKept(adult, now)).toBe(false);
      }),
    );
  });

  test('R069 a state that holds an adult does not compile', () => {
    // @ts-expect-error a case is open or closed; there is no such thing as held
    const held: ReturnType<typeof fileOf>['status'] = 'held';
    expect(held).toBe('held');
  });
});

describe('Standards 6.7(c): nothing depends on whether the person takes part', () => {
  const choices = fc.array(
    fc.constantFrom('yes' as const, 'no' as const, 'not-now' as const).map((choice) => entryOf({ choice, as: [] })),
    { maxLength: 4 },
  );
  // That somebody was drawn into proceedings against their choice is marked: no service of theirs, and nothing that they may not do.
  const drawnIn = ['recordHearing', 'recordQuestioning'];
  // The contract's own examples: one body for each command on a case. A consent is sent with what it is about.
  const bodies = everyCommand
    .filter((name) => !['giveConsent', 'withdrawConsent', 'writeSection', ...drawnIn].includes(name))
    .map((name) => [name, caseCommands[name].body.parse(examples[name])] as const);

  test('Standards 6.7(c), R056 every service and every other act is answered the same, whatever the person chose and however often', {
    timeout: 110_000,
  }, () => {
    expect(bodies.length).toBeGreaterThan(50);
    const asked = (file: ReturnType<typeof fileOf>) => bodies.map(([name, said]) => [name, decision(name, said, file)]);
    const answers = Object.fromEntries(ages.map((age) => [age, asked(fileOf({ age }))]));
    prove(
      'Nothing depends on taking part',
      runsOf(100),
      fc.property(choices, fc.constantFrom(...ages), (takingPart, age) => {
        const without = fileOf({ age });
        const file = { ...without, takingPart };
        expect(asked(file)).toEqual(answers[age]);
        expect(closedGates(file, now)).toEqual(closedGates(without, now));
      }),
    );
  });

  function decision(name: CaseCommandName, said: unknown, file: ReturnType<typeof fileOf>) {
    return decideCase(name, file, said as never, actBy('case-worker'), idOf(60), [], 'not-needed');
  }
});
