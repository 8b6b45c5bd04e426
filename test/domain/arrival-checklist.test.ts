import { describe, expect, test } from 'vitest';
import {
  batchItems,
  hasOwnItems,
  mayOpenFile,
  openItems,
  personItems,
} from '../../packages/domain/src/arrival/deportation-checklist.ts';
import { allNo, answerOf, countedTruck, logged, now, screened, truckOf } from './made.ts';

describe('The arrival checklist as the record shows it', () => {
  const byCode = (items: ReturnType<typeof personItems>) =>
    Object.fromEntries(
      items.map(({ code, required, done }) => [code, `${required ? 'owed' : 'free'} ${done ? 'done' : 'open'}`]),
    );

  test('of a truck: counted, listed, seen, apart', () => {
    expect(byCode(batchItems(truckOf()))).toEqual({
      D1: 'owed open',
      D2: 'free open',
      D3: 'owed open',
      D4: 'owed open',
    });
    expect(byCode(batchItems(countedTruck({ list: 'yes' })))).toEqual({
      D1: 'owed done',
      D2: 'owed done',
      D3: 'owed done',
      D4: 'owed done',
    });
    expect(byCode(batchItems(countedTruck({}, { separation: 'nobody-to-separate' })))).toMatchObject({
      D4: 'owed done',
    });
    expect(byCode(batchItems(countedTruck({}, { separation: 'not-yet' })))).toMatchObject({ D4: 'owed open' });
  });

  test('of an adult without indicator or wish: screened, and no more', () => {
    expect(byCode(personItems(logged()))).toEqual({
      D5: 'free done',
      D6: 'owed open',
      D7: 'owed open',
      D8: 'free open',
      D9: 'free open',
    });
    expect(byCode(personItems(screened(logged())))).toMatchObject({
      D6: 'owed done',
      D7: 'owed done',
      D8: 'free open',
      D9: 'free open',
    });
  });

  test.each([
    ['a child', logged(10, { age: { birth: '2012' } }), {}],
    ['a presumed child', logged(10, { age: { unknown: true } }), {}],
    ['an indicator', logged(), { answers: { ...allNo, 'papers-kept': 'yes' } }],
    ['a wish for help', logged(), { wishesHelp: true }],
  ])('of %s: the five questions, a way on, and the person’s answer are owed', (name, person, said) => {
    const state = screened(person, said);
    expect(hasOwnItems(state)).toBe(true);
    expect(byCode(personItems(state))).toMatchObject({
      D5: 'owed done',
      D8: 'owed open',
      D9: name.includes('child') ? 'owed done' : 'owed open',
    });
    expect(openItems(personItems(state), 'close-batch')).toEqual(['D8']);
    expect(openItems(personItems(state), 'open-case')).toEqual(name.includes('child') ? [] : ['D9']);
  });

  test('a refusal is an answer to D9, and no consent to a file', () => {
    const wishing = screened(logged(), { wishesHelp: true });
    const refused = { ...wishing, consents: [answerOf('case-file', false)] };
    expect(openItems(personItems(refused), 'open-case')).toEqual([]);
    expect(mayOpenFile(refused, now)).toBe(false);
    expect(mayOpenFile({ ...refused, consents: [answerOf('case-file', true)] }, now)).toBe(true);
    expect(mayOpenFile({ ...refused, age: 'presumed-child' }, now)).toBe(true);
  });
});
