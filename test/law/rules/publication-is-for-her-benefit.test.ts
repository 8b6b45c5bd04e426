import { describe, expect, test } from 'vitest';
import { publicationIsForHerBenefit } from '../../../packages/domain/src/rules/publication-is-for-her-benefit.ts';
import { entryOf, hoursFromNow } from '../../domain/entry-of.ts';
import { idOf, now } from '../../domain/made.ts';
import { decisionOn } from '../../domain/referrals.ts';
import { breachesOf } from '../judged.ts';

const agreed = { benefit: 'finds-her-family', how: 'signed', quality: 'free' };
const child = { age: 'child', ageGroup: '12-17' } as const;
const found = (able: boolean) => ({ capacities: [entryOf({ about: 'media', able })] }) as never;
const judge = (said: object, file: object = {}) =>
  breachesOf(publicationIsForHerBenefit, { file, said: { ...agreed, ...said } });

describe('publication-is-for-her-benefit', () => {
  test('Standards 12 allows: what the person agreed to themselves and gains by; what a guardian agrees to for a child or whoever is unable to decide', () => {
    expect(judge({})).toEqual([]);
    expect(judge({ how: 'spoken', benefit: 'she-wants-to-be-heard' })).toEqual([]);
    expect(judge({}, found(true))).toEqual([]);
    expect(judge({ how: 'guardian' }, child)).toEqual([]);
    expect(judge({ how: 'guardian' }, found(false))).toEqual([]);
  });

  test('Standards 12 refuses: what is of no use to the person, was pressed from them, or was agreed to by somebody who may not', () => {
    expect(judge({ benefit: undefined })).toEqual(['benefit-not-said']);
    for (const quality of ['detained', 'dependent', 'pressed', 'unwell'])
      expect(judge({ quality }), quality).toEqual(['not-free-to-agree']);
    for (const how of ['spoken', 'signed', 'thumbed'])
      for (const file of [child, found(false)]) expect(judge({ how }, file), how).toEqual(['guardian-has-not-agreed']);
    expect(judge({ how: 'guardian' })).toEqual(['capacity-not-assessed']);
    expect(judge({ how: 'guardian' }, found(true))).toEqual(['able-to-decide']);
  });

  test('Standards 12 refuses on the day of the approval: what a guardian agreed to for somebody grown since, and what was agreed to until yesterday', () => {
    const approve = (item: object, answer: string, file: object = {}) =>
      breachesOf(publicationIsForHerBenefit, {
        file: { publications: [entryOf({ ...agreed, ...item })], ...file } as never,
        as: 'approved.proposal',
        said: { proposal: entryOf({}).id, answer },
      });
    expect(approve({ how: 'guardian' }, 'approved', child)).toEqual([]);
    expect(approve({ until: '2026-03-02' }, 'approved')).toEqual([]);
    expect(approve({ how: 'guardian' }, 'approved')).toEqual(['capacity-not-assessed']);
    expect(approve({ until: '2026-03-01' }, 'approved')).toEqual(['consent-does-not-live']);
    expect(approve({ until: '2026-03-01' }, 'declined')).toEqual([]);
  });

  test('Standards 6.10(e), 12 refuses: what a guardian agrees to against a no of the child’s, until the child says yes', () => {
    const no = decisionOn({ about: 'media', answer: 'leave-it', at: hoursFromNow(-8) });
    const later = (more: object) => decisionOn({ about: 'media', id: idOf(41), at: hoursFromNow(-4), ...more });
    const by = (decisions: readonly object[], more: object = {}) =>
      judge({ how: 'guardian' }, { ...child, decisions, ...more });
    expect(by([no])).toEqual(['she-said-no']);
    expect(by([no, later({ decidedBy: 'best-interest' })])).toEqual(['she-said-no']);
    expect(by([no, later({})])).toEqual([]);
    expect(by([decisionOn({ about: 'return-home', answer: 'leave-it' })])).toEqual([]);
    const corrected = (by: string, n: number) => ({ ...entryOf({ corrects: no.id, why: 'wrong' }, now, n), by });
    expect(by([no], { corrections: [corrected('one', 81)] })).toEqual(['she-said-no']);
    expect(by([no], { corrections: [corrected('one', 81), corrected('two', 82)] })).toEqual([]);
  });

  test('Standards 12 refuses: what an adult decided against since they agreed; what they agreed to since they said no is theirs', () => {
    const approve = (hours: number) =>
      breachesOf(publicationIsForHerBenefit, {
        file: {
          publications: [entryOf(agreed, hoursFromNow(-24))],
          decisions: [decisionOn({ about: 'media', answer: 'leave-it', at: hoursFromNow(hours) })],
        } as never,
        as: 'approved.proposal',
        said: { proposal: entryOf({}).id, answer: 'approved' },
      });
    expect([approve(-12), approve(-36)]).toEqual([['she-said-no'], []]);
  });
});
