import { describe, expect, test } from 'vitest';
import { arrivalState, evolveArrival } from '../../packages/domain/src/arrival/arrival.ts';
import {
  batchItems,
  hasOwnItems,
  mayOpenFile,
  openItems,
  personItems,
} from '../../packages/domain/src/arrival/deportation-checklist.ts';
import {
  answerConsent,
  arrivalAnswer,
  logArrival,
  logArrivalBody,
  referArrival,
  referArrivalBody,
} from '../../packages/domain/src/arrival/log-arrival.ts';
import { screenPerson } from '../../packages/domain/src/arrival/screen-person.ts';
import {
  actBy,
  allNo,
  answerOf,
  brokenBy,
  countedTruck,
  eventOf,
  following,
  idOf,
  logged,
  now,
  screened,
  screening,
  truckOf,
} from './made.ts';

const officer = actBy('intake');
const batch = { id: idOf(1), centre: 'poipet-transit-centre', from: 'TH' } as const;
const body = (said: object = {}) =>
  logArrivalBody.parse({
    sex: 'male',
    sections: { identity: { name: { latin: 'X' }, age: { birth: '1990' } } },
    ...said,
  });

describe('One person off the truck', () => {
  test('is logged with what may stand in the clear, and nothing of the sections', () => {
    const said = body({
      needs: ['food'],
      citizenship: 'VN',
      language: 'vi',
      sections: {
        identity: { name: { latin: 'Canary' }, age: { birth: '2012' }, birthplace: 'Canary' },
        needs: { threats: 'Canary' },
      },
    });
    const event = eventOf(logArrival(idOf(10), batch, said, officer));
    expect(event).toMatchObject({ corridor: 'TH-KH', age: 'child', ageGroup: '12-17', threatened: true });
    expect(event).toMatchObject({ sections: { identity: 1, needs: 1 } });
    expect(JSON.stringify(event)).not.toContain('Canary');
    expect(arrivalState.parse(evolveArrival(undefined, event))).toMatchObject({ status: 'logged', consents: [] });
  });

  test('is refused for a date alone', () => {
    const late = actBy('intake', { occurredAt: '2026-02-01T00:00:00.000Z' });
    expect(brokenBy(logArrival(idOf(10), batch, body(), late))).toEqual({
      'late-entry-gives-its-reason': ['late-without-reason'],
    });
  });

  test('is as old as she was when she came, not as when it was written down', () => {
    const then = actBy('intake', { occurredAt: '2008-05-01T02:00:00.000Z', lateReason: 'archive' });
    expect(eventOf(logArrival(idOf(10), batch, body(), then))).toMatchObject({
      age: 'presumed-child',
      ageGroup: 'unknown',
    });
    expect(eventOf(logArrival(idOf(10), batch, body(), officer))).toMatchObject({ ageGroup: '25+' });
  });

  test('Standards 7.1(g): nothing but the five questions has a place at the border', () => {
    expect(() => body({ phone: '012' })).toThrow();
    expect(() => body({ sections: { identity: { name: {}, age: { unknown: true } }, medical: {} } })).toThrow();
    expect(() => body({ sections: { identity: { name: {}, age: { unknown: true }, narrative: 'x' } } })).toThrow();
  });

  test('is answered with how she is treated, what she may have, what is still asked', () => {
    const answer = (said: object) => {
      const event = eventOf(logArrival(idOf(10), batch, body(said), officer));
      if (event.type !== 'ArrivalLogged') throw new Error('logged nothing');
      return arrivalAnswer(event);
    };
    expect(answer({})).toMatchObject({
      age: 'adult',
      interpreterNeeded: false,
      checklist: ['D5', 'D6', 'D7', 'D8', 'D9'],
    });
    expect(answer({ language: 'th' })).toMatchObject({ interpreterNeeded: true });
    expect(answer({ language: 'th' }).entitlements).toContain('interpreter');
    expect(answer({ signLanguage: true })).toMatchObject({ interpreterNeeded: true });
    expect(answer({ signLanguage: true }).entitlements).toContain('sign-language-interpreter');
  });
});

describe('The way on, and her answer', () => {
  const refer = (state = logged(), act = officer) =>
    referArrival(state, referArrivalBody.parse({ onward: 'hospital' }), act);

  test('several ways on stand beside each other, each once', () => {
    const state = logged();
    const twice = [refer(), refer(), referArrival(state, { onward: 'ngo' }, officer)].map(eventOf);
    expect(following(state, ...twice).onward).toEqual(['hospital', 'ngo']);
  });

  test('each command in each status: allowed, or refused by it', () => {
    const allowed = (['logged', 'screened', 'opened'] as const).map((status) => {
      const state = { ...logged(), status };
      return [brokenBy(screenPerson(state, screening(), officer)), brokenBy(refer(state))];
    });
    expect(allowed).toEqual([
      [{}, {}],
      [{}, {}],
      [{ 'stays-in-its-state': ['status:opened'] }, {}],
    ]);
  });

  test('Standards 6.3(b): a refusal is kept like a consent, under the id of its command', () => {
    const { id: _, at: _at, ...said } = answerOf('embassy', false);
    const event = eventOf(answerConsent(idOf(40), { consent: said }, officer));
    expect(following(logged(), event).consents).toEqual([{ ...said, id: idOf(40), at: now }]);
    const late = actBy('intake', { occurredAt: '2026-02-01T00:00:00.000Z' });
    const refused = { 'late-entry-gives-its-reason': ['late-without-reason'] };
    expect(brokenBy(answerConsent(idOf(40), { consent: said }, late))).toEqual(refused);
    expect(brokenBy(refer(logged(), late))).toEqual(refused);
  });

  test('an event of an arrival that was never logged is a fault, not a person', () => {
    expect(() => evolveArrival(undefined, eventOf(refer()))).toThrow('never logged');
  });
});

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
  ])('of %s: the five questions, a way on, and her answer are owed', (name, person, said) => {
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
