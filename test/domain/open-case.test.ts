import { describe, expect, test } from 'vitest';
import type { ArrivalState } from '../../packages/domain/src/arrival/arrival.ts';
import { evolveArrival } from '../../packages/domain/src/arrival/evolve-arrival.ts';
import { caseState } from '../../packages/domain/src/case/case.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { openFromArrival, openFromHandover } from '../../packages/domain/src/case/open-case.ts';
import { type OpenCase, openCaseBody } from '../../packages/domain/src/case/open-case-body.ts';
import { openFromReport } from '../../packages/domain/src/case/open-from-report.ts';
import { noteFileOpened } from '../../packages/domain/src/handover/at-the-gate.ts';
import { handoverStatus } from '../../packages/domain/src/handover/handover-status.ts';
import { knownAgeOf } from '../../packages/domain/src/people/age.ts';
import { proposed, standingIn } from './handovers.ts';
import { actBy, allNo, answerOf, brokenBy, eventOf, idOf, logged, now, sameDay, screened } from './made.ts';

const worker = actBy('case-worker');
const late = actBy('case-worker', { occurredAt: '2026-02-01T00:00:00.000Z' });
const dated = { 'late-entry-gives-its-reason': ['late-without-reason'] };
const { id: _, at: _at, ...yes } = answerOf('case-file', true);
type From<T extends OpenCase['from']> = Extract<OpenCase, { from: T }>;
const said = <T extends OpenCase['from']>(from: T, more: object) => openCaseBody.parse({ from, ...more }) as From<T>;

const victim = screened(logged(10, { needs: ['food'], language: 'vi', citizenship: 'VN', signLanguage: true }), {
  answers: { ...allNo, 'papers-kept': 'yes' },
  exploitation: ['forced-labour'],
  sector: 'fishing',
});
const agreed: ArrivalState = { ...victim, consents: [answerOf('case-file', true)] };
const fromTruck = said('arrival', { batch: idOf(1), arrival: idOf(10) });

describe('A file opened from an arrival', () => {
  const open = (arrival: ArrivalState, body = fromTruck, act = worker) => openFromArrival(idOf(50), body, arrival, act);

  test('Standards 7.6(f): takes along what the person said at the border, so nobody asks again', () => {
    const state = evolveCase(undefined, eventOf(open(agreed)));
    expect(caseState.parse(state)).toEqual(state);
    expect(state).toMatchObject({
      origin: 'arrival',
      channel: 'deportation',
      corridor: 'TH-KH',
      status: 'open',
      organisation: 'social-affairs',
      assigned: ['case-worker-1'],
      language: 'vi',
      signLanguage: true,
      needs: ['food'],
      exploitation: ['forced-labour'],
      sector: 'fishing',
      consents: agreed.consents,
      determinations: [{ status: 'presumed', by: 'social-affairs', kind: 'social-affairs', at: now }],
      phases: { identification: [{ openedAt: now }] },
    });
  });

  test('adds what the opener knows, each purpose once', () => {
    const more = {
      ...fromTruck,
      exploitation: ['forced-labour' as const, 'prostitution' as const],
      sector: 'construction' as const,
    };
    expect(eventOf(open(agreed, more))).toMatchObject({
      exploitation: ['forced-labour', 'prostitution'],
      sector: 'construction',
    });
  });

  test('keeps the embassy away when the person said no to it, or the opener says so', () => {
    const flag = (state: ArrivalState, body = fromTruck) => eventOf(open(state, body));
    expect(flag(agreed)).toMatchObject({ doNotContactEmbassy: false });
    expect(flag({ ...agreed, consents: [...agreed.consents, answerOf('embassy', false)] })).toMatchObject({
      doNotContactEmbassy: true,
    });
    expect(flag(agreed, { ...fromTruck, doNotContactEmbassy: true })).toMatchObject({ doNotContactEmbassy: true });
  });

  test.each([
    ['nobody was answered', victim, { 'case-file-needs-consent': ['D9'], 'arrival-items-are-done': ['D9'] }],
    [
      'the person said no',
      { ...victim, consents: [answerOf('case-file', false)] },
      { 'case-file-needs-consent': ['D9'] },
    ],
    [
      'the yes has run out',
      { ...victim, consents: [answerOf('case-file', true, { until: '2026-03-01' })] },
      { 'case-file-needs-consent': ['D9'] },
    ],
    ['the five questions are not asked', { ...agreed, sections: {} }, { 'arrival-items-are-done': ['D5'] }],
    ['not screened', { ...agreed, status: 'logged' }, { 'stays-in-its-state': ['status:logged'] }],
    [
      'it is open already',
      evolveArrival(agreed, { type: 'ArrivalOpened', as: idOf(49), occurredAt: now, by: 'x' }),
      { 'one-file-a-person': ['already-opened'] },
    ],
  ] as const)('is refused when %s, and for nothing else', (_why, arrival, broken) => {
    expect(brokenBy(open(arrival as ArrivalState))).toEqual(broken);
  });

  test('Standards 6.11(e): for a child, presumed or certain, their best interest decides', () => {
    for (const age of ['child', 'presumed-child'] as const) expect(brokenBy(open({ ...victim, age }))).toEqual({});
  });

  test('that breaks every rule at once is told of every one', () => {
    const broken = { ...victim, status: 'logged' as const, openedAs: idOf(49), sections: {} };
    expect(brokenBy(open(broken, fromTruck, late))).toEqual({
      ...dated,
      'stays-in-its-state': ['status:logged'],
      'one-file-a-person': ['already-opened'],
      'case-file-needs-consent': ['D9'],
      'arrival-items-are-done': ['D5', 'D9'],
    });
  });
});

describe('A file opened from a handover', () => {
  const home = proposed({ country: 'MY', direction: 'inbound' });
  const body = said('handover', { handover: idOf(70), consent: yes });
  const open = (
    state = standingIn('received', home),
    how = body,
    act = worker,
    told = knownAgeOf({ birth: '1990', estimated: false }, sameDay),
  ) => openFromHandover(idOf(50), how, state, told, act);

  test('begins with the sheet of the other side, on the formal channel', () => {
    const state = evolveCase(undefined, eventOf(open()));
    expect(caseState.parse(state)).toEqual(state);
    expect(state).toMatchObject({
      origin: 'handover',
      channel: 'formal',
      corridor: 'MY-KH',
      handover: idOf(70),
      ageGroup: '25+',
      sections: { identity: 1 },
      returnEnded: { handover: idOf(70), sheetsClosed: true },
    });
  });

  test('is opened where the person was received, in no other status', () => {
    for (const status of handoverStatus.options)
      expect(brokenBy(open(standingIn(status, home))), status).toEqual(
        status === 'received' ? {} : { 'stays-in-its-state': [`status:${status}`] },
      );
  });

  test('is never opened for somebody who has left Cambodia', () => {
    expect(brokenBy(open(standingIn('received', proposed())))).toEqual({ 'stays-in-its-state': ['status:received'] });
  });

  test('once, and with the person’s answer unless the person is a child', () => {
    const { consent: _none, ...silent } = body;
    const received = standingIn('received', home);
    const opened = { ...received, fileOpened: true };
    expect(eventOf(noteFileOpened(received, worker))).toMatchObject({ type: 'FileOpened', by: 'case-worker-1' });
    expect(brokenBy(open(opened))).toEqual({ 'one-file-a-person': ['already-opened'] });
    expect(brokenBy(open(received, silent))).toEqual({ 'case-file-needs-consent': ['D9'] });
    expect(brokenBy(open(received, { ...body, consent: { ...yes, given: false } }))).toEqual({
      'case-file-needs-consent': ['D9'],
    });
    expect(brokenBy(open({ ...received, age: 'presumed-child' }, silent))).toEqual({});
    expect(brokenBy(open({ ...opened, status: 'pending' }, silent, late))).toEqual({
      ...dated,
      'stays-in-its-state': ['status:pending'],
      'one-file-a-person': ['already-opened'],
      'case-file-needs-consent': ['D9'],
    });
  });
});

describe('A file opened from a report inside Cambodia', () => {
  const person = { sex: 'male', citizenship: 'KH', identity: { name: { latin: 'Canary' }, age: { birth: '1990' } } };
  const open = (more: object = { consent: yes }, act = worker) =>
    openFromReport(idOf(50), said('report', { ...person, ...more }), act);

  test('crosses no border, and holds no name in the clear', () => {
    const event = eventOf(open());
    expect(event).toMatchObject({
      channel: 'domestic',
      corridor: 'KH-KH',
      origin: 'report',
      age: 'adult',
      ageGroup: '25+',
    });
    expect(event).toMatchObject({ consents: [{ ...yes, id: idOf(50), at: now }] });
    expect(JSON.stringify(event)).not.toContain('Canary');
    expect(caseState.parse(evolveCase(undefined, event))).toMatchObject({ status: 'open' });
  });

  test('needs the person’s yes to a file, not to something else, unless the person is a child', () => {
    const needed = { 'case-file-needs-consent': ['D9'] };
    expect(brokenBy(open({}))).toEqual(needed);
    expect(brokenBy(open({ consent: { ...yes, to: 'ngo' } }))).toEqual(needed);
    expect(brokenBy(open({ identity: { name: {}, age: { unknown: true } } }))).toEqual({});
    expect(brokenBy(open({}, late))).toEqual({ ...dated, ...needed });
  });
});
