import { describe, expect, test } from 'vitest';
import { answerBack, askBack } from '../../packages/domain/src/handover/ask-back.ts';
import * as gate from '../../packages/domain/src/handover/at-the-gate.ts';
import * as journey from '../../packages/domain/src/handover/before-the-journey.ts';
import { confirmHandover } from '../../packages/domain/src/handover/confirm.ts';
import { deadlinesOf } from '../../packages/domain/src/handover/deadlines.ts';
import { evolveHandover } from '../../packages/domain/src/handover/evolve.ts';
import { giveFeedback } from '../../packages/domain/src/handover/feedback.ts';
import { type HandoverState, handoverState } from '../../packages/domain/src/handover/handover.ts';
import { minutesOf } from '../../packages/domain/src/handover/minutes.ts';
import { moveChecklist } from '../../packages/domain/src/handover/move-checklist.ts';
import { noticeOf } from '../../packages/domain/src/handover/notice-of.ts';
import { minutesToSign } from '../../packages/domain/src/handover/signed-minutes.ts';
import { actOn, confirmedBy, moved, standingIn, unitOf } from './handovers.ts';
import { actBy, brokenBy, eventOf, idOf, now } from './made.ts';

const minutes = 'b'.repeat(64);
const pending = standingIn('pending');
const tick = (state: HandoverState, side: 'S' | 'V', code = 'C01') =>
  journey.tickChecklistItem(
    state,
    code,
    { answer: 'missing', reason: 'five-days-instead' },
    actOn(unitOf(state, side)),
  );

describe('Standards 7.3(d): a change after a confirmation', () => {
  test('by the other side makes a new edition: the word stays, counts no more, and both sides hear of it', () => {
    const event = eventOf(tick(pending, 'V'));
    expect(event).toMatchObject({ type: 'ItemTicked', voids: ['S'] });
    expect(noticeOf(event, 'departed')).toBe('changed');
    const changed = evolveHandover(pending, event);
    expect(changed).toMatchObject({
      status: 'departed',
      edition: 2,
      confirmations: {},
      voided: [{ edition: 1, side: 'S', because: 'ItemTicked', confirmation: { organisation: 'unit-s', minutes } }],
    });
    expect(minutesOf(changed)).toMatchObject({ edition: 2 });
    expect(handoverState.parse(changed)).toEqual(changed);
  });

  test('by the side that confirmed is refused: its word binds it', () => {
    expect(brokenBy(tick(pending, 'S'))).toEqual({ 'confirmed-minutes-stand-still': ['confirmed-by:S'] });
  });

  test('before any confirmation tells nobody and keeps the edition', () => {
    const departed = standingIn('departed');
    const event = eventOf(tick(departed, 'V'));
    expect(event).not.toHaveProperty('voids');
    expect(noticeOf(event, 'departed')).toBeUndefined();
    expect(evolveHandover(departed, event)).toMatchObject({ edition: 1, voided: [] });
  });

  test.each([
    ['a refusal', gate.refuseHandover(pending, { reason: 'quarantine' }, actBy('counterpart-vn')), 'HandoverRefused'],
    ['another day', gate.postponeHandover(pending, { reason: 'court' }, actBy('case-worker')), 'HandoverPostponed'],
    ['a dispute', gate.disputeHandover(pending, { reason: 'custody' }, actBy('counterpart-vn')), 'HandoverDisputed'],
  ] as const)('%s voids it too, and says so', (_, decision, because) => {
    expect(evolveHandover(pending, eventOf(decision))).toMatchObject({ edition: 2, voided: [{ side: 'S', because }] });
  });
});

describe('Standards 7.3(c): somebody has them at every minute', () => {
  const links = ({ custody }: HandoverState) => custody.map(({ side, as }) => `${side} ${as}`);

  test('the sender until both have confirmed, the receiver from then on', () => {
    expect(links(standingIn('received'))).toEqual(['S in-care', 'S on-the-way', 'V taken-over', 'V placed']);
    expect(standingIn('handed-over').custody.at(-1)).toMatchObject({ organisation: 'unit-v', from: now });
  });

  test('refused at the gate the person stays with the sender, and goes back', () => {
    const refused = moved(standingIn('departed'), { type: 'HandoverRefused', side: 'V', reason: 'quarantine' });
    const back = moved(refused, { type: 'ReturnedToSender', organisation: 'shelter' });
    expect(links(back)).toEqual(['S in-care', 'S on-the-way', 'S at-the-gate', 'S in-care']);
    expect(back.custody.at(-2)?.organisation).toBe('some-unit');
    expect(back.custody.at(-1)?.organisation).toBe('shelter');
  });

  test('refused before the person left, nothing moves them', () => {
    expect(links(standingIn('refused'))).toEqual(['S in-care']);
  });

  test('nothing that moves the person on is dated before what moved their last', () => {
    const act = actBy('counterpart-vn', { occurredAt: '2026-03-01T00:00:00.000Z', lateReason: 'no-signal' });
    const before = { 'custody-goes-forward': ['before-she-was-there'] };
    const departed = standingIn('departed');
    expect(brokenBy(confirmHandover(departed, { minutes }, minutes, act))).toEqual(before);
    expect(brokenBy(gate.refuseHandover(departed, { reason: 'no-room' }, act))).toEqual(before);
    expect(brokenBy(gate.disputeHandover(departed, { reason: 'identity' }, act))).toEqual(before);
    expect(brokenBy(gate.refuseHandover(standingIn('scheduled'), { reason: 'no-room' }, act))).toEqual({});
    const over = standingIn('handed-over');
    expect(
      brokenBy(gate.recordArrivalAtDestination(over, { placement: 'shelter', family: 'not-assessed' }, act)),
    ).toEqual(before);
    expect(brokenBy(giveFeedback(standingIn('received'), { says: 'safe' }, act))).toEqual(before);
  });
});

describe('Some weeks later', () => {
  const received = standingIn('received');
  const stepOf = (state: HandoverState) => deadlinesOf(state).find(({ step }) => step === 'first-follow-up');

  test('the receiving side owes word of the person, and says how the person is; the sender cannot say it for them', () => {
    expect(stepOf(received)).toMatchObject({ owedBy: 'V', by: '2026-04-01' });
    expect(stepOf(received)).not.toHaveProperty('doneAt');
    const told = evolveHandover(
      received,
      eventOf(giveFeedback(received, { says: 'needs-help' }, actBy('counterpart-vn'))),
    );
    expect(told.feedback).toMatchObject([{ says: 'needs-help', at: now }]);
    expect(stepOf(told)).toMatchObject({ doneAt: now });
    expect(brokenBy(giveFeedback(received, { says: 'safe' }, actBy('case-worker')))).toEqual({
      'each-side-writes-for-itself': ['awaits:V'],
    });
  });
});

describe('Standards 7.3(d): a newer checklist', () => {
  const ask = (state: HandoverState, side: 'S' | 'V', version = 2) =>
    moveChecklist(state, { version }, [1, 2, 3], actOn(unitOf(state, side)));

  test('holds when both sides say the same version, and voids what was confirmed of the older one', () => {
    const one = evolveHandover(pending, eventOf(ask(pending, 'V')));
    expect(one).toMatchObject({ templateVersion: 1, moving: { side: 'V', version: 2 }, status: 'pending' });
    expect(evolveHandover(one, eventOf(ask(one, 'V')))).toMatchObject({ templateVersion: 1 });
    expect(evolveHandover(one, eventOf(ask(one, 'S', 3)))).toMatchObject({ templateVersion: 1, moving: { side: 'S' } });
    const both = evolveHandover(one, eventOf(ask(one, 'S')));
    expect(both).toMatchObject({ templateVersion: 2, edition: 2, status: 'departed', confirmations: {} });
    expect(both).not.toHaveProperty('moving');
    expect(both.ticks).toEqual(pending.ticks);
  });

  test('is never an older or an unknown one, and none comes after the handover', () => {
    expect(brokenBy(ask(pending, 'V', 1))).toEqual({ 'checklist-moves-forward': ['no-newer-version'] });
    expect(brokenBy(ask(standingIn('received'), 'V'))).toEqual({ 'stays-in-its-state': ['status:received'] });
  });
});

describe('Standards 7.3(c): a question instead of a refusal', () => {
  const ready = standingIn('proposed');
  const asked = evolveHandover(
    ready,
    eventOf(askBack(ready, { asks: ['which-commune', 'second-source'] }, 'q-1', actBy('embassy-vn'))),
  );

  test('stands with who asked what, and the other side answers it once', () => {
    expect(asked.questions).toMatchObject([{ id: 'q-1', side: 'V', asks: ['which-commune', 'second-source'] }]);
    const answer = (state: HandoverState, role: 'case-worker' | 'embassy-vn') =>
      answerBack(state, 'q-1', { answer: 'sent-anew' }, actBy(role));
    expect(brokenBy(answer(asked, 'embassy-vn'))).toEqual({ 'question-is-answered-once': ['own-question'] });
    const told = evolveHandover(asked, eventOf(answer(asked, 'case-worker')));
    expect(told.questions).toMatchObject([{ answered: { answer: 'sent-anew', at: now } }]);
    expect(brokenBy(answer(told, 'case-worker'))).toEqual({ 'question-is-answered-once': ['answered-before'] });
    expect(told.status).toBe('proposed');
  });

  test('is not asked once the person has left', () => {
    const late = askBack(standingIn('departed'), { asks: ['photo'] }, 'q-2', actBy('embassy-vn'));
    expect(brokenBy(late)).toEqual({ 'stays-in-its-state': ['status:departed'] });
  });
});

describe('What is signed', () => {
  const over = standingIn('handed-over');

  test('says who gave and who took over which edition, and nothing of them', () => {
    expect(minutesToSign(over, minutes)).toEqual({
      says: 'homeward-minutes',
      handover: over.id,
      edition: 1,
      minutes,
      from: 'KH',
      to: 'VN',
      sender: 'unit-s',
      receiver: 'unit-v',
      at: now,
      senderAt: now,
      receiverAt: now,
    });
  });

  test('says in which post each of them spoke at that moment, where an account said it', () => {
    const posts = { S: confirmedBy('S', { post: 'case-worker' }), V: confirmedBy('V', { byLink: idOf(60) }) };
    const number = 'H-KH-26-0143-T';
    const signed = minutesToSign({ ...moved(standingIn('departed'), posts.S, posts.V), number }, minutes);
    expect(signed).toMatchObject({ number, senderPost: 'case-worker', receiverByLink: true });
    expect(signed).not.toHaveProperty('receiverPost');
  });

  test('is nothing before both have confirmed, and nothing of other minutes', () => {
    expect(minutesToSign(pending, minutes)).toBeUndefined();
    expect(minutesToSign(over, 'c'.repeat(64))).toBeUndefined();
    const apart = moved(standingIn('departed'), confirmedBy('S'), confirmedBy('V', { minutes: 'c'.repeat(64) }));
    expect(minutesToSign(apart, minutes)).toBeUndefined();
  });
});
