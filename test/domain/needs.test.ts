import { describe, expect, test } from 'vitest';
import { service } from '../../packages/domain/src/case/clear.ts';
import { entitlements, type Needs } from '../../packages/domain/src/case/needs.ts';
import { needsOf } from '../../packages/domain/src/case/services/answer.ts';
import { fileOf, now } from './made.ts';

const needs: Needs = {
  age: 'adult',
  needsInterpreter: false,
  needsSignLanguage: false,
  hasProceeding: false,
  wishesToTravelHome: false,
};
const more = (change: Partial<Needs>) =>
  entitlements({ ...needs, ...change }).filter((one) => !entitlements(needs).includes(one));

describe('The services of the catalogue', () => {
  test('Standards 6.6(a): twelve are everybody’s, at any stage', () => {
    expect(entitlements(needs)).toEqual([
      'psychological',
      'medical',
      'legal-aid',
      'spiritual',
      'socio-economic',
      'vocational-training',
      'life-skills',
      'accommodation',
      'recreation',
      'family-contact',
      'risk-assessment',
      'follow-up',
    ]);
  });

  test.each([
    [{ age: 'child' }, ['schooling', 'family-tracing']],
    [{ age: 'presumed-child' }, ['schooling', 'family-tracing']],
    [{ hasProceeding: true }, []],
    [{ age: 'presumed-child', hasProceeding: true }, ['schooling', 'family-tracing', 'child-advocate']],
    [{ needsInterpreter: true }, ['interpreter']],
    [{ needsSignLanguage: true }, ['sign-language-interpreter']],
    [{ wishesToTravelHome: true }, ['travel-home']],
  ] as const)('%j adds %j and takes nothing away', (change, added) => {
    expect(more(change)).toEqual(added);
    expect(entitlements({ ...needs, ...change })).toEqual(expect.arrayContaining([...entitlements(needs)]));
  });

  test('all needs together open the whole catalogue, each service once', () => {
    const all = entitlements({
      age: 'child',
      needsInterpreter: true,
      needsSignLanguage: true,
      hasProceeding: true,
      wishesToTravelHome: true,
    });
    expect(all.toSorted()).toEqual(service.options.toSorted());
  });

  test('are decided from these five facts of a file and no other', () => {
    const file = fileOf({
      language: 'vi',
      signLanguage: true,
      hasProceeding: true,
      wishesToTravelHome: true,
      age: 'child',
    });
    expect(needsOf(file, now)).toEqual({
      age: 'child',
      needsInterpreter: true,
      needsSignLanguage: true,
      hasProceeding: true,
      wishesToTravelHome: true,
    });
    expect(needsOf(fileOf(), now)).toEqual(needs);
  });
});
