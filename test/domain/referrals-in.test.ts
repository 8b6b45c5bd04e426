import { describe, expect, test } from 'vitest';
import { caseState } from '../../packages/domain/src/case/case.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { openCaseBody } from '../../packages/domain/src/case/open-case-body.ts';
import {
  acceptReferral,
  declineReferral,
  withdrawReferral,
} from '../../packages/domain/src/case/referred-in/decide-referral-in.ts';
import { openFromReferral } from '../../packages/domain/src/case/referred-in/open-from-referral.ts';
import {
  evolveReferralIn,
  lineOfReferralIn,
  type ReferralIn,
  referralIn,
  referralInLine,
} from '../../packages/domain/src/case/referred-in/referral-in.ts';
import {
  declineReferralBody,
  withdrawReferralBody,
} from '../../packages/domain/src/case/referred-in/referral-in-body.ts';
import { actBy, brokenBy, eventOf, idOf, now, people } from './made.ts';
import { counted, send, yes } from './referred-in.ts';

const [partner, worker] = [actBy('provider'), actBy('case-worker')];
const waiting = () => evolveReferralIn(undefined, eventOf(send()));
const no = declineReferralBody.parse({ reason: 'no-place' });
const back = withdrawReferralBody.parse({ reason: 'she-changed-her-mind' });
const declined = () => evolveReferralIn(waiting(), eventOf(declineReferral(waiting(), no, worker, counted)));
const accepted = () => evolveReferralIn(waiting(), eventOf(acceptReferral(waiting(), worker, counted)));

describe('A referral to casework', () => {
  test('waits with codes and ids in the clear, and with no word of who the person is or why', () => {
    const state = waiting();
    expect(referralIn.parse(state)).toEqual(state);
    expect(state).toMatchObject({
      id: idOf(90),
      organisation: people.provider.organisation,
      status: 'waiting',
      at: now,
      age: 'adult',
      language: 'km',
      services: ['accommodation'],
      sections: ['identity', 'needs'],
    });
    expect(state.consents).toMatchObject([{ id: idOf(91), to: 'case-file', given: true, at: now }]);
    expect(JSON.stringify(state)).not.toMatch(/canary|1990/i);
    const line = lineOfReferralIn(state);
    expect(referralInLine.parse(line)).toEqual(line);
    expect(JSON.stringify(line)).not.toContain('spoken');
  });

  test('Standards 6.3(b): is sent with the person’s yes, or of a child; Standards 5: under a memorandum; Standards 6.5(e): in their language', () => {
    expect(brokenBy(send(undefined, { consent: undefined }))).toEqual({ 'case-file-needs-consent': ['D9'] });
    expect(brokenBy(send(undefined, { consent: { ...yes, given: false } }))).toEqual({
      'case-file-needs-consent': ['D9'],
    });
    const child = { identity: { name: { latin: 'Canary' }, age: { unknown: true } } };
    expect(brokenBy(send(undefined, { consent: undefined, sections: child }))).toEqual({});
    expect(brokenBy(send(undefined, {}, { memorandum: 'over' }))).toEqual({
      'helpers-work-under-a-memorandum': ['memorandum-over'],
    });
    expect(brokenBy(send(undefined, { language: 'vi' }))).toHaveProperty('consent-needs-its-interpreter');
    expect(brokenBy(send(undefined, {}, {}, actBy('provider', { occurredAt: '2026-02-01T03:00:00.000Z' })))).toEqual({
      'late-entry-gives-its-reason': ['late-without-reason'],
    });
  });

  test('in newer words waits since the first; once answered it stands, and waits anew only where that is said', () => {
    const later = actBy('provider', {}, '2026-03-03T03:00:00.000Z');
    const newer = evolveReferralIn(waiting(), eventOf(send(waiting(), { services: ['legal-aid'] }, {}, later)));
    expect(newer).toMatchObject({ status: 'waiting', at: now, services: ['legal-aid'] });
    expect(brokenBy(send(declined()))).toEqual({ 'stays-in-its-state': ['status:declined'] });
    const again = evolveReferralIn(declined(), eventOf(send(declined(), { again: true }, {}, later)));
    expect(again).toMatchObject({ status: 'waiting', at: later.occurredAt });
    expect(again.decided).toBeUndefined();
    expect(brokenBy(send(accepted(), { again: true }))).toEqual({ 'one-file-a-person': ['already-opened'] });
  });

  test('Standards 7.3(e): is declined for a reason of the list, and none of it is where the person comes from', () => {
    expect(declined()).toMatchObject({ status: 'declined', decided: { at: now, reason: 'no-place' } });
    expect(declineReferralBody.safeParse({}).success).toBe(false);
    const foreign = declineReferralBody.safeParse({ reason: 'foreign' });
    expect(foreign.error?.issues.map(({ message }) => message)).toEqual(['foreign-is-no-reason']);
  });

  test('is answered once, by whoever is first: taken, declined or taken back', () => {
    for (const state of [declined(), accepted()])
      for (const decision of [declineReferral(state, no, worker, counted), withdrawReferral(state, back, partner)])
        expect(brokenBy(decision)).toEqual({ 'stays-in-its-state': [`status:${state.status}`] });
    expect(evolveReferralIn(waiting(), eventOf(withdrawReferral(waiting(), back, partner)))).toMatchObject({
      status: 'withdrawn',
      decided: { reason: 'she-changed-her-mind' },
    });
    expect(accepted().decided).toEqual({ at: now });
  });
});

describe('A file opened from a referral', () => {
  const body = openCaseBody.parse({ from: 'referral', referral: idOf(90), exploitation: ['domestic-work'] });
  const open = (state: ReferralIn, act = worker) => openFromReferral(idOf(50), body as never, state, act);

  test('Standards 7.6(f): begins with what the person said to the partner, and keeps how its system names them', () => {
    const state = evolveCase(undefined, eventOf(open(waiting())));
    expect(caseState.parse(state)).toEqual(state);
    expect(state).toMatchObject({
      origin: 'report',
      reportedBy: 'ngo',
      channel: 'domestic',
      corridor: 'KH-KH',
      exploitation: ['domestic-work'],
      referredIn: { referral: idOf(90), organisation: people.provider.organisation },
      externals: [{ system: 'primero', id: 'P-1' }],
      sections: { identity: 1, needs: 1 },
      organisation: people['case-worker'].organisation,
      assigned: [people['case-worker'].id],
    });
    expect(state.consents).toEqual(waiting().consents);
  });

  test('is one file, of somebody who waits and agreed', () => {
    expect(brokenBy(open(accepted()))).toEqual({ 'one-file-a-person': ['already-opened'] });
    expect(brokenBy(open(declined()))).toEqual({ 'stays-in-its-state': ['status:declined'] });
    expect(brokenBy(open({ ...waiting(), consents: [] }))).toEqual({ 'case-file-needs-consent': ['D9'] });
  });

  test('keeps the embassy away where the person or their case worker says so', () => {
    const silent = evolveReferralIn(undefined, eventOf(send(undefined, { doNotContactEmbassy: true })));
    expect(evolveCase(undefined, eventOf(open(silent))).doNotContactEmbassy).toBe(true);
  });
});
