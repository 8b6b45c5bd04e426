import { describe, expect, test } from 'vitest';
import { confirmByLink, confirmHandover } from '../../packages/domain/src/handover/confirm.ts';
import { evolveHandover } from '../../packages/domain/src/handover/evolve.ts';
import { type HandoverState, handoverState } from '../../packages/domain/src/handover/handover.ts';
import { actOn, confirmedBy, moved, proposed, standingIn, unitOf, without } from './handovers.ts';
import { actBy, brokenBy, eventOf, now, people } from './made.ts';

const minutes = 'b'.repeat(64);
const longAgo = { occurredAt: '2026-02-01T00:00:00.000Z' };
const dated = { 'late-entry-gives-its-reason': ['late-without-reason'] };
const confirm = (state: HandoverState, act = actOn(unitOf(state, 'S')), current = minutes) =>
  confirmHandover(state, { minutes }, current, act);
const departed = standingIn('departed');

describe('Two sides confirm', () => {
  test('Standards 7.3(c): one alone leaves it pending, the second of another organisation hands over', () => {
    const one = evolveHandover(departed, eventOf(confirm(departed)));
    expect(one).toMatchObject({
      status: 'pending',
      confirmations: { S: { organisation: 'social-affairs', minutes, at: now } },
    });
    expect(one).not.toHaveProperty('handedOverAt');
    const two = evolveHandover(one, eventOf(confirm(one, actBy('counterpart-vn'))));
    expect(two).toMatchObject({
      status: 'handed-over',
      handedOverAt: now,
      confirmations: { S: {}, V: { organisation: 'unit-of-vn' } },
    });
    expect(handoverState.parse(two)).toEqual(two);
  });

  test('a confirmation carries what the officer is called, for both sides to read; a word by a link has no name', () => {
    const called = { km: 'សុខា', en: 'Sokha' };
    const said = eventOf(confirmHandover(departed, { minutes }, minutes, actOn(unitOf(departed, 'S')), called));
    const one = evolveHandover(departed, said);
    expect(one.confirmations.S).toMatchObject({ called, post: 'case-worker' });
    expect(handoverState.parse(one)).toEqual(one);
    expect(evolveHandover(departed, eventOf(confirm(departed))).confirmations.S).not.toHaveProperty('called');
    const linked = eventOf(confirmByLink(departed, { said: minutes, current: minutes }, actBy('border-police')));
    expect(linked).not.toHaveProperty('confirmation.called');
  });

  test('of two words that come in the other order the person is handed over when the later one was said', () => {
    const [earlier, later] = ['2026-03-02T02:30:00.000Z', '2026-03-02T02:45:00.000Z'];
    const [first] = departed.custody;
    const away = { ...departed, custody: [{ ...first, from: '2026-03-02T02:00:00.000Z' }] } as HandoverState;
    const heard = evolveHandover(away, eventOf(confirm(away, actBy('counterpart-vn', { occurredAt: later }))));
    const both = evolveHandover(heard, eventOf(confirm(heard, actBy('case-worker', { occurredAt: earlier }))));
    expect(both).toMatchObject({ status: 'handed-over', handedOverAt: later });
    expect(both.custody.at(-1)).toMatchObject({ side: 'V', as: 'taken-over', from: later });
  });

  test('Policy VI.b: nobody confirms over a sheet that lacks what its corridor requires, on any way, and hears what is missing', () => {
    const lacking = { ...departed, sheetSays: ['name' as const] };
    const missing = ['sheet-lacks:birthYear', 'sheet-lacks:document', 'sheet-lacks:place'];
    const broken = { 'sheet-says-what-is-required': missing };
    const rerouted = moved(lacking, {
      type: 'HandoverRerouted',
      date: '2026-03-02',
      gate: 'prek-chak',
      mode: 'land',
      disclosures: {},
    });
    for (const state of [lacking, rerouted, { ...lacking, quiet: true }, standingIn('pending', lacking)]) {
      expect(brokenBy(confirm({ ...state, status: 'departed', confirmations: {} }))).toEqual(broken);
      expect(brokenBy(confirm(state, actBy('counterpart-vn')))).toMatchObject(broken);
      expect(brokenBy(confirmByLink(state, { said: minutes, current: minutes }, actBy('border-police')))).toMatchObject(
        broken,
      );
    }
    const inward = standingIn('departed', { ...proposed({ country: 'TH', direction: 'inbound' }), sheetSays: [] });
    expect(brokenBy(confirm(inward))).toMatchObject({
      'sheet-says-what-is-required': ['sheet-lacks:name', 'sheet-lacks:birthYear', 'sheet-lacks:document'],
    });
  });

  test('Standards 7.3(d): of a handover that was written before sheets were judged nobody assumes what its sheet says', () => {
    const { sheetSays: _, ...older } = departed;
    expect(handoverState.parse(older).sheetSays).toEqual([]);
  });

  test('whichever of the two is first', () => {
    const one = evolveHandover(departed, eventOf(confirm(departed, actBy('embassy-vn'))));
    expect(one).toMatchObject({ status: 'pending', confirmations: { V: { desk: 'embassy' } } });
    expect(evolveHandover(one, eventOf(confirm(one)))).toMatchObject({ status: 'handed-over' });
  });

  test('the first confirmation of a side binds it: its other desk comes too late', () => {
    const one = evolveHandover(departed, eventOf(confirm(departed, actBy('counterpart-vn'))));
    expect(brokenBy(confirm(one, actBy('embassy-vn')))).toEqual({
      'handover-needs-two-organisations': ['side-already-confirmed'],
    });
    expect(brokenBy(confirm(one, actBy('counterpart-vn')))).toEqual({
      'handover-needs-two-organisations': ['side-already-confirmed'],
    });
  });

  test('the same person or the same organisation is never both sides', () => {
    const pending = moved(departed, confirmedBy('S', { by: people['counterpart-vn'].id }));
    expect(brokenBy(confirm(pending, actBy('counterpart-vn')))).toEqual({
      'handover-needs-two-organisations': ['same-person'],
    });
    const same = moved(departed, confirmedBy('S', { organisation: people['counterpart-vn'].organisation }));
    expect(brokenBy(confirm(same, actBy('counterpart-vn')))).toEqual({
      'handover-needs-two-organisations': ['same-organisation'],
    });
  });

  test.each([
    [
      'the minutes have changed',
      departed,
      undefined,
      'c'.repeat(64),
      { 'minutes-are-the-current-ones': ['minutes-changed'] },
    ],
    ['an item is open', without(departed, 'C15'), undefined, minutes, { 'handover-needs-its-checklist': ['C15'] }],
    [
      'a supervisor does it',
      departed,
      actOn(people.supervisor),
      minutes,
      { 'handover-needs-two-organisations': ['not-this-side'] },
    ],
    [
      'a mission does it',
      departed,
      actOn(people['consul-kh']),
      minutes,
      { 'handover-needs-two-organisations': ['not-this-side'] },
    ],
  ] as const)('a confirmation is refused when %s, and for nothing else', (_, state, act, current, broken) => {
    expect(brokenBy(confirm(state, act, current))).toEqual(broken);
  });

  test('that breaks every rule at once is told of every one', () => {
    const state = moved(without(standingIn('handed-over'), 'C15'), { type: 'FileOpened' });
    const own = {
      ...state.confirmations,
      V: { ...state.confirmations.V, by: 'supervisor-1', organisation: 'social-affairs' },
    };
    expect(
      brokenBy(
        confirm({ ...state, confirmations: own } as HandoverState, actBy('supervisor', longAgo), 'c'.repeat(64)),
      ),
    ).toEqual({
      ...dated,
      'custody-goes-forward': ['before-she-was-there'],
      'stays-in-its-state': ['status:handed-over'],
      'handover-needs-its-checklist': ['C15'],
      'handover-needs-two-organisations': [
        'not-this-side',
        'side-already-confirmed',
        'same-person',
        'same-organisation',
      ],
      'minutes-are-the-current-ones': ['minutes-changed'],
    });
  });
});
