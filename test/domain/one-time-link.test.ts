import { describe, expect, test } from 'vitest';
import { confirmByLink, confirmHandover } from '../../packages/domain/src/handover/confirm.ts';
import { evolveHandover } from '../../packages/domain/src/handover/evolve.ts';
import { type HandoverState, handoverState } from '../../packages/domain/src/handover/handover.ts';
import { noticeOf, recipientsOf } from '../../packages/domain/src/handover/notice-of.ts';
import { holderOf, noteWrongCode, opensBy, sendOneTimeLink } from '../../packages/domain/src/handover/one-time-link.ts';
import { noticed } from '../../packages/domain/src/settings/corridors/notice-stage.ts';
import { oneTimeLinks } from '../../packages/domain/src/settings/one-time-links.ts';
import { minutesAfter } from '../../packages/domain/src/time.ts';
import { nextOf } from './around-a-handover.ts';
import { actOn, confirmedBy, moved, standingIn, unitOf } from './handovers.ts';
import { actBy, brokenBy, eventOf, idOf, now } from './made.ts';

const minutes = 'c'.repeat(64);
const departed = standingIn('departed');
const guard = {
  id: 'guard' as const,
  organisation: 'border-guard-vn' as const,
  country: 'VN' as const,
  blocked: false,
  purposes: ['handover'] as string[],
  reach: { email: 'guard@homeward.example' },
};
const made = (n: number) => ({ id: idOf(n), codeHash: 'slow' });
const send = (state: HandoverState, n = 60) => sendOneTimeLink(state, guard, made(n), actOn(unitOf(state, 'S')));
const linked = (state = departed, n = 60) => evolveHandover(state, eventOf(send(state, n)));
const byHolder = (state: HandoverState, at = now) => ({ by: holderOf(state), recordedAt: at, occurredAt: at });
const said = (state: HandoverState) => confirmByLink(state, { said: minutes, current: minutes }, byHolder(state));
const tried = (state: HandoverState, times: number): HandoverState =>
  times === 0 ? state : tried(evolveHandover(state, eventOf(noteWrongCode(state, byHolder(state)))), times - 1);

describe('A one-time link', () => {
  test('opens for its two hours and no longer, by its own id, for a handover that waits for that side', () => {
    const state = linked();
    expect(handoverState.parse(state)).toEqual(state);
    const [last, over] = [oneTimeLinks.opensFor.value * 60 - 1, oneTimeLinks.opensFor.value * 60];
    expect(opensBy(state, idOf(60), minutesAfter(now, last))).toBe(true);
    expect(opensBy(state, idOf(60), minutesAfter(now, over))).toBe(false);
    expect(opensBy(state, idOf(61), now)).toBe(false);
    expect(opensBy(departed, idOf(60), now)).toBe(false);
    for (const status of ['scheduled', 'handed-over', 'refused', 'disputed', 'withdrawn'] as const)
      expect(opensBy({ ...state, status }, idOf(60), now), status).toBe(false);
  });

  test('is offered to the sender, and sent, only until the receiving side has confirmed', () => {
    const received = moved(departed, confirmedBy('V'));
    const isOffered = (state: HandoverState) =>
      nextOf(state, unitOf(state, 'S')).some(({ act }) => act === 'sendOneTimeLink');
    expect([isOffered(departed), isOffered(received)]).toEqual([true, false]);
    expect([send(departed).type, send(received).type]).toEqual(['decided', 'refused']);
  });

  test('dies with the fifth wrong code, and a newer one takes the place of the one before', () => {
    const state = linked();
    expect(opensBy(tried(state, 4), idOf(60), now)).toBe(true);
    expect(opensBy(tried(state, 5), idOf(60), now)).toBe(false);
    const newer = linked(tried(state, 5), 61);
    expect(newer.link).toMatchObject({ id: idOf(61), wrong: 0, dead: false });
    expect(opensBy(newer, idOf(60), now)).toBe(false);
    expect(opensBy(newer, idOf(61), now)).toBe(true);
  });

  test('confirms for the receiving side and says that it did; its own organisation has the person from then on', () => {
    const sender = evolveHandover(
      linked(),
      eventOf(confirmHandover(linked(), { minutes }, minutes, actOn(unitOf(departed, 'S')))),
    );
    const both = evolveHandover(sender, eventOf(said(sender)));
    expect(both).toMatchObject({
      status: 'handed-over',
      confirmations: { V: { organisation: 'border-guard-vn', desk: 'border', byLink: idOf(60) } },
    });
    expect(both.custody.at(-1)).toMatchObject({ side: 'V', as: 'taken-over', organisation: 'border-guard-vn' });
    expect(opensBy(both, idOf(60), now)).toBe(false);
    expect(brokenBy(said(both))).toMatchObject({ 'handover-needs-two-organisations': ['side-already-confirmed'] });
  });

  test('confirms what stands there now, and nothing that is still owed', () => {
    const state = linked();
    expect(brokenBy(confirmByLink(state, { said: minutes, current: 'd'.repeat(64) }, byHolder(state)))).toEqual({
      'minutes-are-the-current-ones': ['minutes-changed'],
    });
    const { C01: _, ...ticks } = state.ticks;
    expect(brokenBy(said({ ...state, ticks }))).toMatchObject({ 'handover-needs-its-checklist': ['C01'] });
  });

  test('is sent by the sending side alone, after the person has left, and not once the other side has confirmed', () => {
    expect(brokenBy(sendOneTimeLink(departed, guard, made(60), actBy('counterpart-vn')))).toMatchObject({
      'each-side-writes-for-itself': expect.anything(),
    });
    expect(brokenBy(send(standingIn('scheduled')))).toMatchObject({ 'stays-in-its-state': expect.anything() });
    expect(brokenBy(sendOneTimeLink(departed, undefined, made(60), actOn(unitOf(departed, 'S'))))).toEqual({
      'link-goes-to-the-receiving-side': ['no-such-contact'],
    });
    const confirmed = evolveHandover(
      departed,
      eventOf(confirmHandover(departed, { minutes }, minutes, actBy('counterpart-vn'))),
    );
    expect(brokenBy(send(confirmed))).toEqual({ 'link-goes-to-the-receiving-side': ['side-already-confirmed'] });
  });
});

describe('A link that was used', () => {
  test('stays used, whatever becomes of the word that it said', () => {
    const over = evolveHandover(linked(), eventOf(said(linked())));
    const anew = { ...over, status: 'departed', confirmations: {} } as HandoverState;
    expect(anew.link).toMatchObject({ used: true });
    expect(opensBy(anew, idOf(60), now)).toBe(false);
  });
});

describe('Both sides are told', () => {
  const disclosures = { 'counterpart-vn': idOf(71), 'embassy-vn': idOf(72), casework: idOf(73) };
  const state = linked({ ...departed, disclosures });
  const told = (event: Parameters<typeof recipientsOf>[0], quiet = false) =>
    recipientsOf(event, { foreign: true, quiet, to: noticed.options }).map(({ desk, country }) => `${desk} ${country}`);

  test('when a link is dead, and of no wrong code before that', () => {
    const event = (wrong: number) => eventOf(noteWrongCode(tried(state, wrong), byHolder(state)));
    expect(noticeOf(event(3), 'departed')).toBeUndefined();
    expect(noticeOf(event(4), 'departed')).toBe('link-dead');
    expect(told(event(4))).toEqual(['counterpart VN', 'embassy VN', 'casework KH']);
    expect(told(event(4), true)).toEqual(['counterpart VN', 'casework KH']);
  });

  test('when somebody confirmed by a link; of a word of an account only the other side is', () => {
    expect(told(eventOf(said(state)))).toEqual(['counterpart VN', 'embassy VN', 'casework KH']);
    expect(told(eventOf(confirmHandover(state, { minutes }, minutes, actBy('counterpart-vn'))))).toEqual([
      'casework KH',
    ]);
  });

  test('the receiving side, when a link is sent', () => {
    expect(noticeOf(eventOf(send(state)), 'departed')).toBe('link-sent');
  });
});
