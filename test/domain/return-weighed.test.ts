import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { saidOfGoing } from '../../packages/domain/src/case/movement/said-of-going.ts';
import { tickChecklistItem, tickChecklistItemBody } from '../../packages/domain/src/handover/before-the-journey.ts';
import { blocking, standing } from '../../packages/domain/src/handover/checklist.ts';
import { evolveHandover } from '../../packages/domain/src/handover/evolve.ts';
import type { HandoverEvent } from '../../packages/domain/src/handover/handover.ts';
import { hearWish } from '../../packages/domain/src/handover/hear-wish.ts';
import { entryOf, hoursFromNow } from './entry-of.ts';
import { actOn, answered, proposed, standingIn, unitOf } from './handovers.ts';
import { brokenBy, fileOf, idOf, now, people } from './made.ts';

type Risk = 'acceptable' | 'acceptable-with-measures' | 'not-acceptable';
type Assessment = CaseState['assessments'][number];
type Explanation = CaseState['explanations'][number];

const weighed = (n: number, risk: Risk | undefined, hours: number, more: object = {}) =>
  ({
    ...entryOf({ kind: 'risk', riskOf: 'return', risk, home: 'own-family' }, hoursFromNow(hours), n),
    ...more,
  }) as Assessment;
const shown = (assessments: readonly Assessment[], more: object = {}) =>
  saidOfGoing(fileOf({ assessments: [...assessments], ...more } as Partial<CaseState>), now).shown.riskWeighed;
const corrected = (n: number) => ({ corrections: [{ corrects: idOf(n) }] });
const broken = (n: number) => ({ breaches: [{ id: idOf(n), list: 'assessments', at: now, by: 'x', broke: [] }] });

describe('Standards 6.1(h), 7.6(d): the danger of going home', () => {
  test('is shown by the file where the last finding is one to accept', () => {
    expect(shown([])).toBe(false);
    expect(shown([weighed(1, 'acceptable', -9)])).toBe(true);
    expect(shown([weighed(1, 'not-acceptable', -9), weighed(2, 'acceptable-with-measures', -8)])).toBe(true);
    expect(shown([weighed(1, undefined, -9)])).toBe(false);
    expect(shown([weighed(1, 'acceptable', -9, { riskOf: 'intervention' })])).toBe(false);
  });

  test('counts however it was heard: after an older finding, dated before it, corrected, or against a rule', () => {
    const safe = weighed(1, 'acceptable', -9);
    expect(shown([safe, weighed(2, 'not-acceptable', -8)])).toBe(false);
    expect(shown([safe, weighed(2, 'not-acceptable', -99, { heardAt: hoursFromNow(-8) })])).toBe(false);
    expect(shown([safe, weighed(2, 'not-acceptable', -8)], corrected(2))).toBe(false);
    expect(shown([safe, weighed(2, 'not-acceptable', -8)], broken(2))).toBe(false);
  });

  test('is not weighed by what was corrected or broke a rule', () => {
    expect(shown([weighed(1, 'acceptable', -9)], corrected(1))).toBe(false);
    expect(shown([weighed(1, 'acceptable', -9)], broken(1))).toBe(false);
  });
});

describe('Item C05 of whoever leaves Cambodia', () => {
  const unweighed = answered(proposed({ shown: { riskWeighed: false, wayTold: true } }));
  const hear = (state: typeof unweighed, riskWeighed: boolean) =>
    hearWish(state, { wish: 'yes', shown: { riskWeighed, wayTold: true } }, actOn(people['case-worker']));

  test('is settled by the file and by no tick, and holds up the day', () => {
    expect(unweighed.ticks['C05']).toBeUndefined();
    expect(blocking(unweighed, 'schedule')).toEqual(['C05']);
    expect(blocking(answered(proposed()), 'schedule')).toEqual([]);
  });

  test('hears of a danger that is found later, and of what is found after it', () => {
    const on = standingIn('scheduled', answered(proposed()));
    const danger = evolveHandover(on, hear(on, false) as HandoverEvent);
    expect([danger.wish, blocking(danger, 'depart')]).toEqual(['yes', ['C05']]);
    expect(hear(danger, false)).toBeUndefined();
    expect(blocking(evolveHandover(danger, hear(danger, true) as HandoverEvent), 'depart')).toEqual([]);
  });

  test('stands as it was once both sides have confirmed', () => {
    const over = standingIn('handed-over', answered(proposed()));
    const after = evolveHandover(over, hear(over, false) as HandoverEvent);
    expect(standing(after)).toEqual(standing(over));
  });
});

describe('Item C21 of whoever leaves Cambodia', () => {
  const explained = (more: object = {}) =>
    entryOf({
      of: 'activity',
      subject: 'journey',
      language: 'km',
      form: 'spoken',
      understood: true,
      ...more,
    }) as Explanation;
  const told = (explanations: readonly Explanation[], more: object = {}) =>
    saidOfGoing(fileOf({ explanations: [...explanations], ...more } as Partial<CaseState>), now).shown.wayTold;

  test('Standards 6.5(a), (c): rests on what the file shows of the telling', () => {
    expect(told([])).toBe(false);
    expect(told([explained()])).toBe(true);
    expect(told([explained({ understood: false })])).toBe(false);
    expect(told([explained({ subject: 'training' })])).toBe(false);
    expect(told([explained()], corrected(70))).toBe(false);
    const breaches = [{ id: idOf(70), list: 'explanations', at: now, by: 'x', broke: [] }];
    expect(told([explained()], { breaches })).toBe(false);
  });

  test('is ticked for the card in their hands, and not before the file shows the telling', () => {
    const untold = proposed({ shown: { riskWeighed: true, wayTold: false } });
    const tick = (state: typeof untold, answer: 'done' | 'missing') =>
      tickChecklistItem(
        state,
        'C21',
        tickChecklistItemBody.parse({ answer, reason: 'later' }),
        actOn(unitOf(state, 'S')),
      );
    expect(brokenBy(tick(untold, 'done'))).toEqual({ 'item-is-ticked-by-its-side': ['item-not-in-the-file'] });
    expect(brokenBy(tick(untold, 'missing'))).toEqual({});
    const ready = answered(proposed());
    expect(blocking(ready, 'depart')).toEqual([]);
    // What was told and is taken back holds up the way again.
    expect(blocking({ ...ready, shown: { riskWeighed: true, wayTold: false } }, 'depart')).toEqual(['C21']);
  });
});
