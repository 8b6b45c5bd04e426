import { describe, expect, test } from 'vitest';
import { countingDeterminations, standingOf } from '../../packages/domain/src/case/case.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { openProposals } from '../../packages/domain/src/case/identification/proposals.ts';
import { openCaseBody } from '../../packages/domain/src/case/open-case-body.ts';
import { openFromReport } from '../../packages/domain/src/case/open-from-report.ts';
import { afterwards } from './afterwards.ts';
import { keep } from './keep.ts';
import { actBy, answerOf, brokenBy, eventOf, fileOf, idOf, now, safely } from './made.ts';

const none = { recruitment: 'no', transportation: 'no', exploitation: 'unknown' } as const;
const notAVictim = {
  status: 'not-a-victim',
  by: 'social-affairs',
  kind: 'social-affairs',
  evidence: 'document',
  stages: { ...none, exploitation: 'no' },
} as const;
const later = (day: string) => actBy('case-worker', {}, `2026-03-${day}T03:00:00.000Z`);
const second = (day = '05') => actBy('second-approver', {}, `2026-03-${day}T03:00:00.000Z`);

const waiting = () => afterwards(fileOf(), 'recordDetermination', notAVictim, { act: later('03'), id: idOf(61) });

describe('Policy III (presumption of victim): that somebody is not a victim', () => {
  test('waits for a second person, and nothing of their changes', () => {
    const file = waiting();
    expect(openProposals(file).map(({ id }) => id)).toEqual([idOf(61)]);
    expect(file.determinations).toEqual(fileOf().determinations);
  });

  test('counts from the day of the approval, for the organisation that decided it', () => {
    const file = afterwards(
      waiting(),
      'approve',
      { proposal: idOf(61), answer: 'approved' },
      { act: second(), id: idOf(62) },
    );
    expect(file.determinations.at(-1)).toEqual({
      status: 'not-a-victim',
      by: 'social-affairs',
      kind: 'social-affairs',
      evidence: 'document',
      participants: [],
      stages: notAVictim.stages,
      at: '2026-03-05T03:00:00.000Z',
      id: idOf(62),
    });
    expect(standingOf(file.determinations)).toBe('not-a-victim');
    expect(openProposals(file)).toEqual([]);
    expect(file.proposals).toHaveLength(1);
  });

  test('leaves the person a victim where any other organisation says so', () => {
    const found = { recruitment: 'yes', transportation: 'yes', exploitation: 'yes' } as const;
    const confirmed = { status: 'confirmed', by: 'court', kind: 'court', stages: found } as const;
    const file = afterwards(waiting(), 'recordDetermination', confirmed, { act: later('04') });
    const approved = afterwards(file, 'approve', { proposal: idOf(61), answer: 'approved' }, { act: second() });
    expect(standingOf(approved.determinations)).toBe('confirmed');
  });

  test('is declined for good, and the answer is kept', () => {
    const said = { proposal: idOf(61), answer: 'declined', reason: 'evidence-inconclusive' } as const;
    const file = afterwards(waiting(), 'approve', said, { act: second(), id: idOf(62) });
    expect(file.approvals).toEqual([
      { ...said, id: idOf(62), at: '2026-03-05T03:00:00.000Z', by: 'second-approver-1' },
    ]);
    expect(standingOf(file.determinations)).toBe('presumed');
    const again = keep('approve', { proposal: idOf(61), answer: 'approved' }, { file, act: second('06') });
    expect(brokenBy(again)).toEqual({ 'not-a-victim-needs-a-second-person': ['no-open-proposal'] });
  });

  test('is not approved by the organisation that proposed or decided it', () => {
    const said = { proposal: idOf(61), answer: 'approved' } as const;
    const own = keep('approve', said, { file: waiting(), act: actBy('supervisor', {}, '2026-03-05T03:00:00.000Z') });
    expect(brokenBy(own)).toEqual({ 'not-a-victim-needs-a-second-person': ['own-organisation'] });
  });

  test('and a determination that was written down wrongly no longer counts, and stays', () => {
    const approved = afterwards(
      waiting(),
      'approve',
      { proposal: idOf(61), answer: 'approved' },
      { act: second(), id: idOf(62) },
    );
    const file = afterwards(
      approved,
      'correctRecord',
      { corrects: idOf(62), why: 'another-person' },
      { act: later('06') },
    );
    expect(file.determinations).toEqual(approved.determinations);
    expect(standingOf(countingDeterminations(file))).toBe('presumed');
  });
});

describe('R006: where and with whom somebody was identified', () => {
  test('Policy II.A: place and participants stand with the determination', () => {
    const said = { place: 'police', participants: ['anti-trafficking-police', 'social-affairs'] } as const;
    const file = afterwards(fileOf(), 'recordDetermination', {
      status: 'presumed',
      by: 'police',
      kind: 'police',
      ...said,
    });
    expect(file.determinations.at(-1)).toMatchObject(said);
  });

  test('R155, Policy VI.c: who told of them is kept from the opening on', () => {
    const { id: _, at: _at, ...consent } = answerOf('case-file', true);
    const body = openCaseBody.parse({
      from: 'report',
      sex: 'male',
      citizenship: 'KH',
      consent,
      reportedBy: 'provincial-department',
      identity: { name: { latin: 'Invented Person' }, age: { birth: '1990' } },
    });
    if (body.from !== 'report') throw new Error('not a report');
    const state = evolveCase(undefined, eventOf(openFromReport(idOf(50), body, actBy('case-worker'))));
    expect(state.reportedBy).toBe('provincial-department');
    expect(fileOf().reportedBy).toBeUndefined();
  });
});

describe('An interview of identification', () => {
  const said = {
    setting: safely,
    supportPerson: 'present',
    asked: ['threats', 'immediate-needs'],
    traumaTrainingOn: '2026-01-15',
  } as const;

  test('R073, R074, R077: keeps how it was held, the training of who held it, and the answer about a support person', () => {
    const file = afterwards(fileOf(), 'recordInterview', { ...said, place: 'shelter' }, { id: idOf(63) });
    expect(file.interviews).toEqual([
      { ...said, id: idOf(63), at: now, by: 'case-worker-1', needsMet: [], place: 'shelter', participants: [] },
    ]);
  });

  test('Standards 7.1(a), 7.1(f), 6.5(e): is refused when it is not safe, before care, and without the person’s language', () => {
    const file = fileOf({ needs: ['doctor'], language: 'vi' });
    const unsafe = { ...said, setting: { ...safely, noSuspects: false } };
    expect(brokenBy(keep('recordInterview', unsafe as never, { file }))).toEqual({
      'interview-is-safe': ['suspects-near'],
      'interview-waits-for-care': ['need-open:doctor'],
      'interview-needs-its-interpreter': ['interpreter-missing'],
    });
  });

  test('R076: has room for the five essential questions and for no other', () => {
    expect(() => keep('recordInterview', { ...said, asked: ['story'] } as never)).toThrow();
  });

  test('R051, Standards 6.5(e): takes an interpreter of the register who signed', () => {
    const signed = {
      kind: 'spoken',
      language: 'vi',
      confidentialitySignedOn: '2026-03-01',
      words: { name: 'Invented' },
    } as const;
    const file = afterwards(fileOf({ language: 'vi' }), 'recordInterpreter', signed, { id: idOf(64) });
    expect(brokenBy(keep('recordInterview', { ...said, interpreter: idOf(64) } as never, { file }))).toEqual({});
    expect(brokenBy(keep('recordInterview', { ...said, interpreter: idOf(65) } as never, { file }))).toEqual({
      'interpreter-is-registered': ['interpreter-not-registered'],
    });
  });
});
