import { describe, expect, test } from 'vitest';
import { belongingsAreCountedWithHer } from '../../../packages/domain/src/rules/belongings-are-counted-with-her.ts';
import { idOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const items = [{ what: 'money', count: 2, pictured: true }];
const listed = (said: object) =>
  breachesOf(belongingsAreCountedWithHer, { said: { items, countedWith: 'herself', receipt: 'signed', ...said } });

describe('belongings-are-counted-with-her', () => {
  test('Standards 7.2(h) allows: a list counted with the person and pictured, by their thumb too, and one without them that says why', () => {
    for (const receipt of ['signed', 'thumbed', 'she-declined']) expect(listed({ receipt }), receipt).toEqual([]);
    expect(listed({ countedWith: 'a-second-worker', notWithHer: 'not-conscious' })).toEqual([]);
    expect(breachesOf(belongingsAreCountedWithHer, { said: { list: idOf(70), items: [], receipt: 'signed' } })).toEqual(
      [],
    );
  });

  test('Standards 7.2(h) refuses: a list made apart from the person without a reason, unpictured, or without a receipt, and a return without one', () => {
    for (const countedWith of ['a-second-worker', 'somebody-she-trusts'])
      expect(listed({ countedWith }), countedWith).toEqual(['not-counted-with-her']);
    const unseen = [...items, { what: 'papers', count: 1, pictured: false }];
    expect(listed({ items: unseen })).toEqual(['not-pictured:papers']);
    expect(listed({ items: unseen, receipt: 'none', countedWith: 'a-second-worker' })).toEqual([
      'not-counted-with-her',
      'not-pictured:papers',
      'no-receipt',
    ]);
    expect(breachesOf(belongingsAreCountedWithHer, { said: { list: idOf(70), items: [], receipt: 'none' } })).toEqual([
      'no-receipt',
    ]);
  });
});
