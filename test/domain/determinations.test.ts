import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CaseState, type Determination, standingOf } from '../../packages/domain/src/case/case.ts';
import { caseEvent } from '../../packages/domain/src/case/events.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { entitlements } from '../../packages/domain/src/case/needs.ts';
import { needsOf } from '../../packages/domain/src/case/services/answer.ts';
import { keep } from './keep.ts';
import { actBy, brokenBy, eventOf, fileOf, idOf, now } from './made.ts';

const answers = ['yes', 'no', 'unknown'] as const;
const stages = answers.flatMap((recruitment) =>
  answers.flatMap((transportation) => answers.map((exploitation) => ({ recruitment, transportation, exploitation }))),
);
const worker = actBy('case-worker');
const record = (said: object, act = worker) =>
  keep('recordDetermination', { by: 'police', kind: 'police', ...said } as never, { act });
const statuses = ['presumed', 'confirmed', 'not-a-victim'] as const;
const of = (status: Determination['status']): Determination => ({ status, by: 'police', kind: 'police', at: now });
const determinations = fc.array(fc.constantFrom(...statuses), { minLength: 1, maxLength: 8 });

describe('A determination', () => {
  test('Policy I (stages): of the 27 ways to find three stages one confirms; every other names what is missing', () => {
    for (const three of stages) {
      const missing = Object.entries(three)
        .filter(([, answer]) => answer !== 'yes')
        .map(([name]) => `stage:${name}`);
      expect(brokenBy(record({ status: 'confirmed', stages: three })), JSON.stringify(three)).toEqual(
        missing.length === 0 ? {} : { 'confirmed-needs-three-stages': missing },
      );
      expect(brokenBy(record({ status: 'presumed', stages: three }))).toEqual({});
    }
    expect(brokenBy(record({ status: 'confirmed' }))).toEqual({ 'confirmed-needs-three-stages': ['stages-missing'] });
  });

  test('Policy III (presumption of victim): that the person is none is a proposal with stages and evidence, and counts for nothing yet', () => {
    const file = fileOf({ determinations: [] });
    const none = { recruitment: 'no', transportation: 'no', exploitation: 'no' } as const;
    const event = eventOf(record({ status: 'not-a-victim', evidence: 'court-decision', stages: none }));
    const state = evolveCase(file, event);
    expect(state.determinations).toEqual([]);
    expect(state.proposals).toEqual([
      {
        id: idOf(60),
        at: now,
        by: 'case-worker-1',
        organisation: 'social-affairs',
        decider: 'police',
        kind: 'police',
        evidence: 'court-decision',
        stages: none,
        participants: [],
      },
    ]);
    expect(standingOf(state.determinations)).toBe('presumed');
  });

  test('is refused for its date like everything else', () => {
    const late = actBy('case-worker', { occurredAt: '2026-02-01T00:00:00.000Z' });
    expect(brokenBy(record({ status: 'confirmed' }, late))).toEqual({
      'late-entry-gives-its-reason': ['late-without-reason'],
      'confirmed-needs-three-stages': ['stages-missing'],
    });
  });

  test('R002: keeps in its event which of the three stages were found', () => {
    const three = { recruitment: 'yes', transportation: 'unknown', exploitation: 'no' };
    const event = eventOf(record({ status: 'presumed', stages: three, evidence: 'statement' }));
    expect(event).toMatchObject({ type: 'DeterminationRecorded', said: { stages: three, evidence: 'statement' } });
    expect(caseEvent.parse(event)).toEqual(event);
  });

  test('stands beside the others with who decided it: nothing is overwritten', () => {
    const file = fileOf();
    const found = {
      status: 'confirmed',
      stages: stages[0],
      exploitation: ['begging-dangerous-labour'],
      sector: 'begging',
    };
    const state = evolveCase(file, eventOf(record(found)));
    expect(state.determinations).toEqual([
      ...file.determinations,
      { status: 'confirmed', by: 'police', kind: 'police', at: now, id: idOf(60), stages: stages[0], participants: [] },
    ]);
    expect(state).toMatchObject({ exploitation: ['begging-dangerous-labour'], sector: 'begging' });
    expect(evolveCase(state, eventOf(record({ status: 'presumed' })))).toMatchObject({ sector: 'begging' });
  });
});

describe('What the determinations come to', () => {
  test.each([
    [[], 'presumed'],
    [['presumed'], 'presumed'],
    [['not-a-victim'], 'not-a-victim'],
    [['not-a-victim', 'presumed'], 'presumed'],
    [['presumed', 'not-a-victim'], 'presumed'],
    [['not-a-victim', 'confirmed'], 'confirmed'],
    [['confirmed', 'not-a-victim', 'presumed'], 'confirmed'],
  ] as const)('Standards 7.1(c): %j comes to %s', (said, standing) => {
    expect(standingOf(said.map(of))).toBe(standing);
  });

  test('Standards 7.1(c): of one organisation its latest counts, of several the most protective', () => {
    const on = (status: Determination['status'], by: string, day: string): Determination => ({
      status,
      by,
      kind: 'social-affairs',
      at: `2026-03-${day}T00:00:00.000Z`,
    });
    const presumed = on('presumed', 'shelter', '02');
    expect(standingOf([on('not-a-victim', 'shelter', '03'), presumed])).toBe('not-a-victim');
    expect(standingOf([on('not-a-victim', 'shelter', '01'), presumed])).toBe('presumed');
    expect(standingOf([presumed, on('not-a-victim', 'police', '03')])).toBe('presumed');
    expect(standingOf([presumed, on('not-a-victim', 'shelter', '03'), on('confirmed', 'court', '01')])).toBe(
      'confirmed',
    );
  });

  test('the most protective counts, in whatever order they were made', async () => {
    await fc.assert(
      fc.property(determinations, fc.integer(), (said, seed) => {
        const shuffled = said.toSorted((a, b) => ((a.length * 7 + seed) % 5) - ((b.length * 7 + seed) % 5));
        expect(standingOf(shuffled.map(of))).toBe(standingOf(said.map(of)));
        expect(standingOf(said.map(of)) === 'not-a-victim').toBe(said.every((one) => one === 'not-a-victim'));
      }),
    );
  });

  test('Standards 7.1(c): presumed, confirmed or neither changes nothing of the person’s services', async () => {
    await fc.assert(
      fc.property(determinations, (said) => {
        const state: CaseState = fileOf({ determinations: said.map(of) });
        expect(entitlements(needsOf(state, now))).toEqual(entitlements(needsOf(fileOf(), now)));
      }),
    );
  });
});
