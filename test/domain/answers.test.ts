import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withNote } from '../../packages/domain/src/case/answers/noted.ts';
import { sendAnswer, sendAnswerBody } from '../../packages/domain/src/case/answers/send-answer.ts';
import { settledIn } from '../../packages/domain/src/case/answers/settled.ts';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { lineOfCase } from '../../packages/domain/src/case/case-line.ts';
import { type SectionName, sectionNames } from '../../packages/domain/src/case/sections.ts';
import { answerIsRead } from '../../packages/domain/src/clocks/answer-is-read.ts';
import { actOf } from '../../packages/domain/src/command.ts';
import { mayAnswer } from '../../packages/domain/src/people/clearance.ts';
import { answerFrom } from './answered.ts';
import { fileOf, idOf, now, people } from './made.ts';

const { id, of, desk, country, organisation, to, sections, by } = answerFrom();
const came = (outcomes: readonly object[] = []) =>
  ({ type: 'AnswerCame', id, of, desk, country, organisation, to, sections, outcomes, occurredAt: now, by }) as never;

describe('Who may answer with what', () => {
  test('[ASVS-8.2.3] is the W of the access plan for whoever is addressed: of a provider, services given alone', () => {
    const pens: Readonly<Record<string, readonly SectionName[]>> = {
      'embassy-th': ['travel'],
      'consul-kh': ['travel'],
      'counterpart-vn': sectionNames,
      'border-police': [],
      'case-worker': [],
      'health-worker': [],
      auditor: [],
    };
    for (const [role, pen] of Object.entries(pens))
      for (const section of sectionNames)
        expect(mayAnswer({ role: role as never }, { [section]: {} }), `${role} ${section}`).toBe(pen.includes(section));
    expect(mayAnswer({ role: 'provider' }, { needs: { services: 'x' } })).toBe(true);
    expect(mayAnswer({ role: 'provider' }, { needs: { services: 'x', plan: 'x' } })).toBe(false);
    expect(mayAnswer({ role: 'counterpart-my' }, { travel: {}, legal: {} })).toBe(true);
    expect(mayAnswer({ role: 'embassy-my' }, { travel: {}, legal: {} })).toBe(false);
  });
});

describe('An answer', () => {
  test('says in the clear which sections it speaks of, for whichever desk opens them, and nothing of what stands there', async () => {
    const some = fc.subarray(
      sectionNames.filter((one) => one !== 'identity'),
      { minLength: 1 },
    );
    await fc.assert(
      fc.property(some, (names) => {
        const medical = names.filter((one) => one === 'medical' || one === 'hiv');
        const said = sendAnswerBody.safeParse({ sections: Object.fromEntries(names.map((one) => [one, {}])) });
        expect(said.success).toBe(medical.length === 0 || medical.length === names.length);
        if (said.data === undefined) return;
        const decision = sendAnswer(idOf(81), idOf(80), said.data, actOf(people['case-worker'], now, {}));
        if (decision.type === 'refused') return expect.fail('refused');
        expect([...decision.event.sections].toSorted()).toEqual([...names].toSorted());
        expect(decision.event.to).toBe(medical.length === 0 ? 'casework' : 'health');
      }),
    );
  });

  test('is noted once, however often it comes; services given count at once, and an older word undoes no newer one', () => {
    const file = fileOf({ services: { medical: { outcome: 'declined', at: '2099-01-01T00:00:00.000Z' } } });
    const given = [
      { service: 'medical', outcome: 'provided' },
      { service: 'legal-aid', outcome: 'provided' },
    ];
    const once = withNote(file, came(given));
    expect(withNote(once, came(given))).toEqual(once);
    expect(once.answers).toHaveLength(1);
    expect(once.services).toMatchObject({ medical: { outcome: 'declined' }, 'legal-aid': { outcome: 'provided' } });
  });

  test('says itself whether a referral is taken: of the last that its organisation was sent and that stands', () => {
    const plate = { at: now, services: ['medical'], kind: 'ngo', decision: idOf(60), expects: [] } as const;
    const sent = (name: number, more: object = {}) =>
      ({ ...plate, id: idOf(name), to: organisation, ...more }) as unknown as CaseState['referrals'][number];
    const yes = { referral: { answer: 'accepted' } };
    const file = fileOf({ referrals: [sent(50), sent(51), sent(52, { withdrawn: now }), sent(53, { to: 'another' })] });
    const once = withNote(file, { ...(came() as object), ...yes } as never);
    expect(once.referralAnswers).toEqual([{ id, at: now, by, referral: idOf(51), answer: 'accepted' }]);
    expect(lineOfCase(once).referred).toEqual([
      { id: idOf(50), to: organisation, answer: 'waiting' },
      { id: idOf(51), to: organisation, answer: 'accepted' },
      { id: idOf(52), to: organisation, answer: 'withdrawn' },
      { id: idOf(53), to: 'another', answer: 'waiting' },
    ]);
    const nobody = fileOf({ referrals: [sent(53, { to: 'another' })] });
    expect(withNote(nobody, { ...(came() as object), ...yes } as never).referralAnswers).toEqual([]);
    const later = {
      id: idOf(54),
      at: '2099-01-01T00:00:00.000Z',
      by,
      referral: idOf(51),
      answer: 'declined',
      reason: 'no-place',
    };
    const newer = { ...file, referralAnswers: [later] } as typeof file;
    expect(withNote(newer, { ...(came() as object), ...yes } as never).referralAnswers).toEqual([later]);
  });

  test('who declines says why, and that the person is foreign is no reason', () => {
    const said = (referral: object) => sendAnswerBody.safeParse({ sections: { needs: {} }, referral });
    expect(said({ answer: 'declined', reason: 'no-place' }).success).toBe(true);
    expect(said({ answer: 'declined' }).success).toBe(false);
    expect(said({ answer: 'declined', reason: 'foreigner' }).error?.issues[0]).toMatchObject({
      path: ['referral', 'reason'],
      message: 'foreign-is-no-reason',
    });
    expect(said({ answer: 'accepted', reason: 'no-place' }).success).toBe(false);
  });

  test('is owed a decision while it waits, and whoever decided first has decided', () => {
    const file = withNote(fileOf({}), came());
    expect(answerIsRead.due(file).map(({ thing }) => thing)).toEqual([id]);
    const first = settledIn(file.answers, { answer: id, outcome: 'taken-in', at: now, by: 'worker-1' });
    const second = { answer: id, outcome: 'set-aside', reason: 'already-known', at: now, by: 'worker-2' } as const;
    expect(settledIn(first, second)).toEqual(first);
    expect(answerIsRead.due({ ...file, answers: first })).toEqual([]);
  });
});
