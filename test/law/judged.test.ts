import { describe, expect, expectTypeOf, test } from 'vitest';
import type { EffectFacts } from '../../packages/domain/src/case/case-command.ts';
import type { Judged } from '../../packages/domain/src/case/judged.ts';
import { caseGate, caseRule } from '../../packages/domain/src/law/case-rule.ts';
import { breachesOf } from './judged.ts';

const stated = { name: 'invented', says: 'Invented.', restsOn: ['Standards 6.4(b)'], basis: 'text' } as const;
const guards = ['offerService'] as const;

describe('Standards 6.4(b), Policy VI.b: what a rule on a case may weigh', () => {
  test('has no nationality, sex, way of coming or recognition: a rule that reads one does not compile', () => {
    const unequal = [
      // @ts-expect-error a rule that reads the person’s citizenship
      caseRule({ ...stated, guards, breaches: ({ file }) => (file.citizenship === 'KH' ? [] : ['foreign']) }),
      // @ts-expect-error a rule that reads the person’s sex
      caseRule({ ...stated, guards, breaches: ({ file }) => (file.sex === 'female' ? [] : ['man']) }),
      // @ts-expect-error a rule that reads which border the person crossed
      caseRule({ ...stated, guards, breaches: ({ file }) => (file.corridor === 'KH-KH' ? [] : ['abroad']) }),
      // @ts-expect-error a rule that reads whether the person was deported
      caseRule({ ...stated, guards, breaches: ({ file }) => (file.channel === 'formal' ? [] : ['deported']) }),
      // @ts-expect-error a rule that reads what an authority has recognised
      caseRule({ ...stated, guards, breaches: ({ file }) => (file.determinations.length > 0 ? [] : ['presumed']) }),
      // @ts-expect-error a rule that reads how the person was exploited
      caseRule({ ...stated, guards, breaches: ({ file }) => (file.exploitation.length > 0 ? [] : ['other']) }),
      // @ts-expect-error a rule that reads the work the person was exploited in
      caseRule({ ...stated, guards, breaches: ({ file }) => (file.sector === 'fishing' ? [] : ['other']) }),
      // @ts-expect-error nor does a gate
      caseGate({ ...stated, guards, standing: (file) => (file.citizenship === 'KH' ? [] : ['foreign']) }),
    ];
    expect(unequal).toHaveLength(8);
    type Birth = 'citizenship' | 'nationality' | 'sex' | 'corridor' | 'channel';
    type Recognition = 'determinations' | 'exploitation' | 'sector';
    expectTypeOf<Extract<keyof Judged, Birth | Recognition>>().toBeNever();
    // Nor does what an act does to the person depend on any of it.
    expectTypeOf<EffectFacts<object>['file']>().toEqualTypeOf<Judged>();
  });

  test('is what the command says, by its own name: a rule that reads what nobody says does not compile', () => {
    // @ts-expect-error an offer says no outcome
    const rule = caseRule({ ...stated, guards, breaches: ({ said }) => (said.outcome === undefined ? [] : ['x']) });
    expect(breachesOf(rule)).toEqual([]);
    // @ts-expect-error no command has this name
    expect(caseRule({ ...stated, guards: ['deport'], breaches: () => [] }).guards).toEqual(['deport']);
  });

  test('is everything else of the case, and a gate finds it without anything said', () => {
    const gate = caseGate({ ...stated, guards, standing: ({ age }, at) => [age, at] });
    expect(breachesOf(gate, { file: { age: 'child' }, at: '2026-03-03T00:00:00.000Z' })).toEqual([
      'child',
      '2026-03-03T00:00:00.000Z',
    ]);
  });
});
