import { describe, expect, test } from 'vitest';
import { answerConsent, withdrawAtTheBorder } from '../../packages/domain/src/arrival/answer-consent.ts';
import { answerOfBorder, saidToCaseFile } from '../../packages/domain/src/arrival/to-case-file.ts';
import { sendAnswerBody } from '../../packages/domain/src/case/answers/send-answer.ts';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { copiesOver, nextOver, withEnded } from '../../packages/domain/src/case/disclosures/over.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { consents } from '../../packages/domain/src/consent/ledger.ts';
import { copyOf } from './disclosed.ts';
import { actBy, answerOf, eventOf, fileOf, idOf, logged, now } from './made.ts';

const consent = idOf(40);
const agreed = answerOf('ngo', true, { id: consent, for: 'referral', organisation: 'ngo-1' });
const officer = actBy('intake', {}, '2026-03-02T04:00:00.000Z');
const opened = { ...logged(), openedAs: idOf(50), consents: [agreed] };
const copy = copyOf({ restsOn: { consent } });

/** What the officer writes, and the file after it came there. */
function takenBack(copies: CaseState['copies']): CaseState {
  const event = eventOf(withdrawAtTheBorder(opened, idOf(41), { consent }, officer));
  const goes = saidToCaseFile(event);
  if (goes === undefined) throw new Error('it went nowhere');
  const { type: _, ...sent } = answerOfBorder(idOf(41), opened.id, goes, officer);
  return evolveCase(fileOf({ consents: [agreed], copies }), { type: 'AnswerCame', ...sent });
}

describe('Standards 6.3(b): what somebody takes back at the border once their file is open', () => {
  test('is written down there and goes on to the file, where it counts before anybody has read it', () => {
    const event = eventOf(withdrawAtTheBorder(opened, idOf(41), { consent }, officer));
    expect(event).toMatchObject({ type: 'ConsentWithdrawn', consent, passedOn: 'case-file' });
    const file = takenBack([copy]);
    expect(file.consents).toMatchObject([{ id: consent, withdrawn: { at: officer.occurredAt, entry: idOf(41) } }]);
    expect(consents(file.consents, 'ngo', officer.occurredAt, 'ngo-1')).toBe(false);
    expect(file.answers).toMatchObject([{ id: idOf(41), status: 'waiting', withdraws: consent }]);
  });

  test('goes nowhere where no file is open', () => {
    const { openedAs: _, ...early } = opened;
    const event = eventOf(withdrawAtTheBorder(early, idOf(41), { consent }, officer));
    expect(saidToCaseFile(event)).toBeUndefined();
  });

  test('ends the copies that rest on it at the next look of the clocks, and no other', () => {
    const other = copyOf({ id: idOf(71), restsOn: { consent: 'another' } });
    const file = takenBack([copy, other]);
    expect(nextOver(file)).toBe(officer.occurredAt);
    expect(copiesOver(file, officer.occurredAt).map(({ id }) => id)).toEqual([copy.id]);
    expect(withEnded(file, [copy.id]).copies.map(({ status }) => status)).toEqual(['withdrawn', 'alive']);
    expect(nextOver(withEnded(file, [copy.id]))).toBeUndefined();
    expect(copiesOver(fileOf({ consents: [agreed], copies: [copy] }), now)).toEqual([]);
  });

  test('leaves a copy alone that a younger yes covers', () => {
    const again = { ...agreed, id: idOf(42), at: '2026-03-02T05:00:00.000Z' };
    const file = takenBack([copy]);
    expect(copiesOver({ ...file, consents: [...file.consents, again] }, again.at)).toEqual([]);
  });

  test('ends a sheet of a handover once casework has taken it in', () => {
    const sheet = copyOf({ restsOn: { consent }, handover: idOf(60) });
    const file = takenBack([sheet]);
    expect(copiesOver(file, officer.occurredAt)).toEqual([]);
    const said = { answer: idOf(41), outcome: 'set-aside', reason: 'already-known', sections: [] };
    const stamp = { id: idOf(43), occurredAt: '2026-03-02T06:00:00.000Z', by: 'case-worker-1' };
    const after = evolveCase(file, { type: 'AnswerTakenIn', said, ...stamp } as never);
    expect(after.copies.map(({ status }) => status)).toEqual(['withdrawn']);
  });

  test('nobody else says it of a consent: what a partner sends back withdraws none, and refuses nothing', () => {
    for (const more of [{ withdraws: consent }, { refuses: agreed }]) {
      const said = { sections: { testimony: { note: 'Invented.' } }, ...more };
      expect(sendAnswerBody.safeParse(said).success).toBe(false);
    }
  });
});

describe('Standards 6.3(b): what somebody refuses or agrees to at the border once their file is open', () => {
  const { id: _, at: _at, ...asked } = agreed;
  const sent = (given: boolean, more: object = {}, of: Partial<CaseState> = {}) => {
    const said = { ...asked, given, ...more };
    const event = eventOf(
      answerConsent({ ...opened, status: 'screened' }, idOf(41), { consent: said }, officer, ['ngo-1']),
    );
    const goes = saidToCaseFile(event) ?? expect.fail('it went nowhere');
    const { type: _type, ...answer } = answerOfBorder(idOf(41), opened.id, goes, officer);
    return evolveCase(fileOf({ consents: [agreed], copies: [copy], ...of }), { type: 'AnswerCame', ...answer });
  };

  test('a no stands in the file as it comes, after the yes, and ends the copies that the yes let go', () => {
    const file = sent(false);
    expect(file.consents.map(({ id, given }) => [id, given])).toEqual([
      [consent, true],
      [idOf(41), false],
    ]);
    expect(consents(file.consents, 'ngo', officer.occurredAt, 'ngo-1')).toBe(false);
    expect([nextOver(file), copiesOver(file, officer.occurredAt).map(({ id }) => id)]).toEqual([
      officer.occurredAt,
      [copy.id],
    ]);
  });

  test('a yes waits until somebody has read it', () => {
    const file = sent(true);
    expect([file.consents, file.answers.at(-1)?.status]).toEqual([[agreed], 'waiting']);
  });

  test('a no ends the referral that rests on the yes, and a yes ends none', () => {
    const referral = { id: idOf(60), at: now, to: 'ngo-1', kind: 'ngo', services: ['legal-aid'] } as const;
    const referrals = [{ ...referral, services: [...referral.services], decision: idOf(61), expects: [] }];
    const ends = (given: boolean) => sent(given, {}, { referrals }).referrals.map(({ withdrawn }) => withdrawn);
    expect([ends(false), ends(true)]).toEqual([[officer.occurredAt], [undefined]]);
  });

  test('a no to the embassy ends what two people shared with it without the person, and nothing that others read', () => {
    const embassy = {
      to: 'embassy',
      desk: 'embassy',
      country: 'TH',
      organisation: 'embassy-of-th',
      for: 'return',
    } as const;
    const shared = copyOf({ ...embassy, restsOn: { exception: idOf(80) } });
    const other = copyOf({ id: idOf(71), restsOn: { exception: idOf(81) } });
    const no = { to: 'embassy', for: 'return', organisation: undefined };
    const file = sent(false, no, { copies: [shared, other] });
    expect(copiesOver(file, officer.occurredAt).map(({ id }) => id)).toEqual([shared.id]);
    expect(withEnded(file, [shared.id]).copies.map(({ status }) => status)).toEqual(['withdrawn', 'alive']);
    expect(copiesOver(fileOf({ copies: [shared] }), officer.occurredAt)).toEqual([]);
  });

  test('Standards 6.10(d): a no that somebody else says for an adult takes no yes of the adult back, for a child it does', () => {
    const lives = (of: Partial<CaseState>) => {
      const { consents: said } = sent(false, { how: 'guardian' }, of);
      return consents(said, 'ngo', officer.occurredAt, 'ngo-1');
    };
    expect([lives({}), lives({ age: 'child', ageGroup: '12-17' })]).toEqual([true, false]);
    expect(sent(false, { how: 'guardian' }).answers).toMatchObject([{ id: idOf(41), status: 'waiting' }]);
  });
});
