import { describe, expect, test } from 'vitest';
import { decisionWithoutHerIsExplained } from '../../packages/domain/src/clocks/decision-without-her-is-explained.ts';
import { dueOf } from './due-of.ts';
import { entryOf, hoursFromNow } from './entry-of.ts';
import { keep } from './keep.ts';
import { kept } from './kept.ts';
import { actBy, brokenBy, fileOf, idOf, now } from './made.ts';
import { recorded } from './recorded.ts';

const thing = idOf(70);
const telling = { language: 'km', form: 'spoken', understood: true } as const;
const decision = { about: 'return-home', decidedBy: 'herself', answer: 'do-it', preparation: thing } as const;
const told = (about: 'return-home' | 'care', at: string) =>
  kept(fileOf(), 'informForDecision', { about, ...telling }, at, 70);

describe('Standards 6.10: the person’s decisions', () => {
  test('R062 is the person’s when the person was told of it and had time; R061 it is informed in advance', () => {
    const file = told('return-home', hoursFromNow(-72));
    expect(brokenBy(keep('recordDecision', decision, { file }))).toEqual({});
    expect(kept(file, 'recordDecision', decision).decisions).toMatchObject([
      { ...decision, possible: true, alternatives: [], familyConsulted: false, at: now },
    ]);
    expect(brokenBy(keep('recordDecision', decision, { file: told('return-home', hoursFromNow(-71)) }))).toEqual({
      'decision-has-time-to-reflect': ['no-time-to-reflect'],
    });
    expect(brokenBy(keep('recordDecision', decision, { file: told('care', hoursFromNow(-72)) }))).toEqual({
      'decision-follows-its-information': ['not-informed-before'],
    });
  });

  test('R062 every breach is told at once, and every decision stays beside the earlier ones', () => {
    const { preparation: _, ...untold } = decision;
    const said = { ...untold, decidedBy: 'best-interest', possible: false } as const;
    expect(brokenBy(keep('recordDecision', said, { file: fileOf() }))).toEqual({
      'decision-follows-its-information': ['not-informed-before'],
      'adult-decides-herself': ['capacity-not-assessed'],
      'impossible-wish-has-alternatives': ['alternatives-missing'],
    });
    const once = kept(told('return-home', hoursFromNow(-72)), 'recordDecision', decision, now, 61);
    const twice = kept(once, 'recordDecision', { ...decision, answer: 'leave-it' }, hoursFromNow(1), 62);
    expect(twice.decisions.map(({ answer }) => answer)).toEqual(['do-it', 'leave-it']);
    const act = actBy('case-worker', {}, hoursFromNow(2));
    expect(brokenBy(keep('recordDecision', decision, { file: twice, act }))).toEqual({
      'each-decision-is-told-of-anew': ['told-for-another-decision'],
    });
  });

  test('R062 what was told on paper counts from the day it is written down, and from its own where another person has seen the paper', () => {
    const paper = actBy('case-worker', { occurredAt: hoursFromNow(-100), lateReason: 'from-paper' });
    const said = { about: 'return-home', ...telling } as const;
    const file = recorded('informForDecision', said, { act: paper, id: thing });
    expect(file.preparations).toMatchObject([{ at: hoursFromNow(-100), heardAt: now }]);
    const late = actBy('case-worker', { occurredAt: hoursFromNow(-25), lateReason: 'from-paper' });
    for (const act of [late, actBy('case-worker'), actBy('case-worker', {}, hoursFromNow(71))])
      expect(brokenBy(keep('recordDecision', decision, { file, act }))).toEqual({
        'decision-has-time-to-reflect': ['no-time-to-reflect'],
      });
    expect(
      brokenBy(keep('recordDecision', decision, { file, act: actBy('case-worker', {}, hoursFromNow(72)) })),
    ).toEqual({});
    const vouched = [entryOf({ entry: thing, paper: 'form' } as const, now, 71)];
    expect(brokenBy(keep('recordDecision', decision, { file: { ...file, vouched }, act: late }))).toEqual({});
  });

  test('R063 what the person prefers and cannot be done stands with its alternatives', () => {
    const said = { ...decision, possible: false, alternatives: ['other-place', 'other-time'] } as const;
    const file = kept(told('return-home', hoursFromNow(-72)), 'recordDecision', {
      ...said,
      alternatives: [...said.alternatives],
    });
    expect(file.decisions.at(-1)).toMatchObject({ possible: false, alternatives: ['other-place', 'other-time'] });
  });

  test('R064 others decide for an adult only on an assessment; why the person is unable is sealed', () => {
    const assess = {
      about: 'care',
      able: false,
      assessedBy: 'joint-team',
      words: { finding: 'Invented finding' },
    } as const;
    const file = kept(told('care', hoursFromNow(-1)), 'assessCapacity', assess, now, 71);
    expect(JSON.stringify(file)).not.toContain('Invented finding');
    const said = { about: 'care', decidedBy: 'substitute', answer: 'do-it', preparation: thing } as const;
    expect(brokenBy(keep('recordDecision', { ...said, capacity: idOf(71) }, { file }))).toEqual({});
    expect(brokenBy(keep('recordDecision', said, { file }))).toEqual({
      'adult-decides-herself': ['capacity-not-assessed'],
    });
  });

  test('R065 a child decides themselves like anybody, and what is decided for them weighs their opinion', () => {
    const file = { ...told('return-home', hoursFromNow(-72)), age: 'child' as const };
    expect(brokenBy(keep('recordDecision', decision, { file }))).toEqual({});
    const forThem = { ...decision, decidedBy: 'best-interest' } as const;
    expect(brokenBy(keep('recordDecision', forThem, { file }))).toEqual({
      'childs-opinion-is-weighed': ['opinion-not-heard'],
    });
    const weighed = { ...forThem, opinion: 'not-followed', deviation: 'safety' } as const;
    expect(kept(file, 'recordDecision', weighed).decisions).toMatchObject([weighed]);
  });
});

describe('Standards 6.10(f): what was decided without the person', () => {
  const taken = (change: object = {}) => [
    entryOf({
      about: 'placement' as const,
      decidedBy: 'best-interest' as const,
      answer: 'do-it' as const,
      notConsulted: 'could-not-wait' as const,
      familyConsulted: false,
      possible: true,
      alternatives: [],
      ...change,
    }),
  ];
  const explain = { decision: thing, whyTold: true, benefitTold: true, ...telling };

  test('R066 is explained to the person in time: why, and how it helps them', () => {
    const file = fileOf({ age: 'child', decisions: taken() });
    expect(dueOf(decisionWithoutHerIsExplained, file)).toEqual([[thing, '2026-03-09', '2026-03-16']]);
    expect(dueOf(decisionWithoutHerIsExplained, kept(file, 'explainDecision', explain))).toEqual([]);
    for (const part of [{ whyTold: false }, { benefitTold: false }])
      expect(dueOf(decisionWithoutHerIsExplained, kept(file, 'explainDecision', { ...explain, ...part }))).toHaveLength(
        1,
      );
    expect(dueOf(decisionWithoutHerIsExplained, { decisions: taken({ notConsulted: undefined }) })).toEqual([]);
    expect(dueOf(decisionWithoutHerIsExplained, { decisions: taken({ decidedBy: 'herself' }) })).toEqual([]);
    expect(brokenBy(keep('explainDecision', explain, { act: actBy('case-worker') }))).toEqual({
      'answer-names-what-it-answers': ['not-in-the-file:decision'],
    });
  });
});
