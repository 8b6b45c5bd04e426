import { describe, expect, test } from 'vitest';
import { canBe } from '../../packages/domain/src/directory/can-be.ts';
import { organisationKinds } from '../../packages/domain/src/directory/name-organisation.ts';

describe('as what an organisation of the directory can be told of somebody', () => {
  test('Standards 11(7): a yes to a hospital carries to a hospital alone', () => {
    expect(organisationKinds.filter((kind) => canBe({ kind }, 'hospital'))).toEqual(['hospital']);
    expect(canBe({ kind: 'screening-centre' }, 'hospital')).toBe(false);
  });

  test('Standards 6.3(b): what the directory knows as another kind is none that the person agreed to', () => {
    expect([canBe({ kind: 'ngo' }, 'ngo'), canBe({ kind: 'ngo' }, 'shelter')]).toEqual([true, true]);
    expect([canBe({ kind: 'ngo' }, 'police'), canBe({ kind: 'ngo' }, 'embassy')]).toEqual([false, false]);
    expect([canBe({ kind: 'police-unit' }, 'ngo'), canBe({ kind: 'police-unit' }, 'shelter')]).toEqual([false, false]);
    expect([canBe({ kind: 'consulate' }, 'embassy'), canBe({ kind: 'consulate' }, 'ngo')]).toEqual([true, false]);
  });

  test('of a kind outside the list nothing is known', () => {
    expect(canBe({ kind: 'provincial-office' }, 'commune')).toBe(true);
  });
});
