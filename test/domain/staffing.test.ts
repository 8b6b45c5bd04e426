import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { loadOfCase } from '../../packages/domain/src/case/case-load.ts';
import { caseCommands } from '../../packages/domain/src/case/commands.ts';
import { instrument, request } from '../../packages/domain/src/case/staffing/track.ts';
import { instrumentsAreRead } from '../../packages/domain/src/clocks/instruments-are-read.ts';
import { knowledgeIsRefreshed } from '../../packages/domain/src/clocks/knowledge-is-refreshed.ts';
import { reassignmentIsAnswered } from '../../packages/domain/src/clocks/reassignment-is-answered.ts';
import { cooperation } from '../../packages/domain/src/report/figures/cooperation.ts';
import { exposures } from '../../packages/domain/src/report/figures/exposure.ts';
import { instrumentsRead } from '../../packages/domain/src/report/figures/instruments-read.ts';
import { cambodia } from '../../packages/domain/src/settings/cambodia.ts';
import { daysLater, stamped } from './closings.ts';
import { keep } from './keep.ts';
import { actBy, fileOf, idOf, now } from './made.ts';
import { recorded } from './recorded.ts';

const act = actBy('supervisor');
const asked = recorded('askReassignment', {});

describe('R124, Standards 8.1(f): a worker who asks that a case goes to somebody else', () => {
  test('gives no reason: there is no room for one, neither in the clear nor sealed', () => {
    // Who takes it over at once is a seat, and no reason.
    expect(Object.keys(request())).toEqual(['to']);
    expect(request().to.safeParse('because I am tired').success).toBe(false);
    expect(caseCommands.askReassignment.wordsIn).toBeUndefined();
    expect(() => keep('askReassignment', { reason: 'tired' } as never)).toThrow();
    expect(asked.reassignmentRequests).toEqual([stamped(60)]);
  });

  test('is answered within a week: another worker takes the case, or shares it, or relief is found', () => {
    expect(reassignmentIsAnswered.due(asked)).toEqual([{ thing: idOf(60), on: '2026-03-09' }]);
    const answer = (said: object) =>
      recorded('reassignCase', { request: idOf(60), ...said } as never, { file: asked, act, id: idOf(61) });
    const gone = answer({ answer: 'reassigned', to: 'case-worker-2' });
    expect(gone.assigned).toEqual(['case-worker-2']);
    expect(reassignmentIsAnswered.due(gone)).toEqual([]);
    expect(answer({ answer: 'shared', to: 'case-worker-2' }).assigned).toEqual(['case-worker-1', 'case-worker-2']);
    expect(answer({ answer: 'kept-with-relief' }).assigned).toEqual(['case-worker-1']);
  });
});

const all = [...instrument.options];
const read = (at: string, by = 'case-worker-1', instruments = all): CaseState['acknowledgements'][number] => ({
  ...stamped(80, at, by),
  instruments,
});

describe('R129, Standards 10(a): Declaration, Policy and Standards', () => {
  const due = (file: Partial<CaseState>) => instrumentsAreRead.due(fileOf(file)).map(({ thing, on }) => [thing, on]);

  test('are read by whoever works on a case within a week, all three', () => {
    expect(due({})).toEqual([['case-worker-1', '2026-03-09']]);
    expect(instrumentsAreRead.due(recorded('acknowledgeInstruments', { instruments: all }))).toEqual([]);
    expect(due({ acknowledgements: [read(now, 'case-worker-1', all.slice(1))] })).toHaveLength(1);
    expect(
      due({
        acknowledgements: [read(now, 'case-worker-1', all.slice(1)), read(now, 'case-worker-1', all.slice(0, 1))],
      }),
    ).toEqual([]);
    expect(due({ assigned: ['case-worker-1', 'case-worker-2'], acknowledgements: [read(now)] })).toEqual([
      ['case-worker-2', '2026-03-09'],
    ]);
  });

  test('are counted: of those who work on cases, how many have read all, with whichever case', () => {
    const files = [
      fileOf({ acknowledgements: [read(now)] }),
      fileOf({ assigned: ['case-worker-1', 'case-worker-2'] }),
      fileOf({ assigned: ['case-worker-3'], acknowledgements: [read(now, 'case-worker-3', all.slice(1))] }),
    ];
    expect(instrumentsRead(files)).toEqual({ workers: 3, read: 1 });
  });
});

describe('R125, Standards 8.1(g): knowledge', () => {
  test('is refreshed a year after it was last read, counted from the oldest of the three', () => {
    expect(knowledgeIsRefreshed.due(fileOf())).toEqual([]);
    expect(knowledgeIsRefreshed.due(fileOf({ acknowledgements: [read(now)] }))).toEqual([
      { thing: 'case-worker-1', on: '2027-03-02' },
    ]);
    const partly = [read(now), read(daysLater(30), 'case-worker-1', all.slice(1))];
    expect(knowledgeIsRefreshed.due(fileOf({ acknowledgements: partly }))[0]?.on).toBe('2027-03-02');
    const anew = [read(now), read(daysLater(30))];
    expect(knowledgeIsRefreshed.due(fileOf({ acknowledgements: anew }))[0]?.on).toBe('2027-04-01');
  });
});

describe('R126, Standards 8.2: what a worker carries', () => {
  test('is counted, with no case and no word of one, and told when it is more than the limit', () => {
    const reopenings = [{ ...stamped(79), reason: 'crisis' as const, closure: idOf(78) }];
    const files = [
      fileOf({ age: 'presumed-child', reopenings }),
      fileOf({ assigned: ['case-worker-2', 'case-worker-1'] }),
      fileOf({ status: 'closed', assigned: ['case-worker-2'] }),
    ];
    const shown = (all: readonly CaseState[]) =>
      exposures(
        all.flatMap((file) => loadOfCase(file) ?? []),
        now,
        [],
      );
    const none = { today: 0, lately: 0, refused: 0 };
    expect(shown(files)).toEqual([
      { worker: 'case-worker-1', open: 2, children: 1, reopened: 1, overLimit: false, searches: none },
      { worker: 'case-worker-2', open: 1, children: 0, reopened: 0, overLimit: false, searches: none },
    ]);
    const full = Array.from({ length: cambodia.caseload.value }, () => fileOf());
    expect(shown(full)[0]?.overLimit).toBe(false);
    expect(shown([...full, fileOf()])[0]?.overLimit).toBe(true);
  });

  test('Standards 6.3(e): and how often each seat looked for somebody, also of who carries no case', () => {
    const searched = [
      { who: 'case-worker-1', day: '2026-03-01', searches: 4, refused: 0 },
      { who: 'case-worker-1', day: '2026-03-02', searches: 60, refused: 3 },
      { who: 'case-worker-3', day: '2026-03-01', searches: 1, refused: 0 },
    ];
    const told = exposures([loadOfCase(fileOf()) ?? expect.fail()], now, searched);
    expect(told.map(({ worker, open, searches }) => [worker, open, searches])).toEqual([
      ['case-worker-1', 1, { today: 60, lately: 64, refused: 3 }],
      ['case-worker-3', 0, { today: 0, lately: 1, refused: 0 }],
    ]);
  });
});

describe('R130, Standards 10(d): cooperation with the Ministry', () => {
  test('is counted by organisation', () => {
    const socialAffairs = [
      {
        ...stamped(80),
        office: 'demo-province',
        level: 'provincial' as const,
        consultedOn: '2026-03-01',
        advice: 'in-favour' as const,
      },
    ];
    const reintegrations = [{ ...stamped(81), decision: idOf(1), consultation: idOf(80), to: 'independent' as const }];
    const directiveOpenings = [{ ...stamped(82), phase: 'reintegration' as const }];
    const files = [
      fileOf({ socialAffairs, reintegrations, directiveOpenings }),
      fileOf(),
      fileOf({ organisation: 'demo-ngo' }),
    ];
    expect(cooperation(files)).toEqual({
      'demo-ngo': { cases: 1, consultations: 0, reintegrations: 0, underTheDirective: 0 },
      'social-affairs': { cases: 2, consultations: 1, reintegrations: 1, underTheDirective: 1 },
    });
  });
});
