import { describe, expect, test } from 'vitest';
import { answerConsent } from '../../packages/domain/src/arrival/answer-consent.ts';
import { arrivalState } from '../../packages/domain/src/arrival/arrival.ts';
import { evolveArrival } from '../../packages/domain/src/arrival/evolve-arrival.ts';
import {
  arrivalAnswer,
  logArrival,
  logArrivalBody,
  referArrival,
  referArrivalBody,
} from '../../packages/domain/src/arrival/log-arrival.ts';
import { screenPerson } from '../../packages/domain/src/arrival/screen-person.ts';
import { actBy, answerOf, brokenBy, eventOf, following, idOf, logged, now, screening } from './made.ts';

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

  test('is as old as the person was when the person came, not as when it was written down', () => {
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

  test('is answered with how the person is treated, what the person may have, what is still asked', () => {
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

describe('The way on, and the person’s answer', () => {
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
      [{}, {}],
    ]);
  });

  test('Standards 6.3(b): a refusal is kept like a consent, under the id of its command', () => {
    const { id: _, at: _at, ...said } = answerOf('embassy', false);
    const event = eventOf(answerConsent(logged(), idOf(40), { consent: said }, officer));
    expect(following(logged(), event).consents).toEqual([{ ...said, id: idOf(40), at: now }]);
    const late = actBy('intake', { occurredAt: '2026-02-01T00:00:00.000Z' });
    const refused = { 'late-entry-gives-its-reason': ['late-without-reason'] };
    expect(brokenBy(answerConsent(logged(), idOf(40), { consent: said }, late))).toEqual(refused);
    expect(brokenBy(refer(logged(), late))).toEqual(refused);
  });

  test('an event of an arrival that was never logged is a fault, not a person', () => {
    expect(() => evolveArrival(undefined, eventOf(refer()))).toThrow('never logged');
  });
});
