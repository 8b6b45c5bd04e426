import { describe, expect, test } from 'vitest';
import { copiesOver } from '../../packages/domain/src/case/disclosures/over.ts';
import type { CaseEvent } from '../../packages/domain/src/case/events.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { ownProtection } from '../../packages/domain/src/case/one-person/heard.ts';
import { coveredBy } from '../../packages/domain/src/consent/ledger.ts';
import { factsOfPerson } from '../../packages/domain/src/report/facts-of-person.ts';
import { foldFacts } from '../../packages/domain/src/report/vector.ts';
import { writtenFile } from './counted-person.ts';
import { copyOf } from './disclosed.ts';
import { hoursFromNow } from './entry-of.ts';
import { answerOf, fileOf, idOf, now } from './made.ts';

const cameBack = { origin: 'report', channel: 'other', corridor: 'TH-KH' } as const;
const cameOn = (n: number, openedAt: string, more: object = {}) => {
  const file = fileOf({ id: idOf(n), ...cameBack, openedAt, ...more });
  return { ...writtenFile([], file), named: (thing: string) => `${n}/${thing}` };
};
const counted = (...files: Parameters<typeof factsOfPerson>[0]) => foldFacts(factsOfPerson(files));
const offered = {
  type: 'ServiceOffered',
  id: idOf(70),
  said: { service: 'medical' },
  occurredAt: now,
  by: 'x',
} as const;

describe('Practice 10, indicator 1: one person with two files', () => {
  const [march, june] = [cameOn(1, '2026-03-02T03:00:00.000Z'), cameOn(2, '2026-06-02T03:00:00.000Z')];

  test('who returned twice in a year is one person and two returns; two files of two people are two', () => {
    expect(counted(march, june)).toMatchObject({ 'returned.TH-KH.all': 1, 'returned.TH-KH.returns': 2 });
    expect(counted(june, march)).toEqual(counted(march, june));
    const apart = foldFacts([...factsOfPerson([march]), ...factsOfPerson([june])]);
    expect(apart).toMatchObject({ 'returned.TH-KH.all': 2, 'returned.TH-KH.returns': 2 });
  });

  test('is a person of each year, and of each way', () => {
    const next = cameOn(3, '2027-01-02T03:00:00.000Z');
    expect(counted(march, next)).toMatchObject({ 'returned.TH-KH.all': 2, 'returned.TH-KH.returns': 2 });
    const other = cameOn(4, '2026-06-02T03:00:00.000Z', { corridor: 'VN-KH' });
    expect(counted(march, other)).toMatchObject({ 'returned.TH-KH.all': 1, 'returned.VN-KH.all': 1 });
  });

  test('what was done for them counts once for each time, on the corridor that either file knows', () => {
    const inside = { corridor: 'KH-KH', channel: 'domestic' } as const;
    const nobodyKnows = fileOf({ id: idOf(5), ...inside, citizenship: 'unknown' });
    const vietnamese = fileOf({ id: idOf(6), ...inside, citizenship: 'VN' });
    const files = [writtenFile([offered], nobodyKnows), writtenFile([{ ...offered, id: idOf(71) }], vietnamese)];
    expect(counted(...files.map((one, n) => ({ ...one, named: (thing: string) => `${n}/${thing}` })))).toEqual({
      'service.KH-VN.offered': 2,
    });
  });
});

describe('Two files that are made one', () => {
  const merge = { id: idOf(20), at: now, by: 'x', with: idOf(9), reason: 'same-paper' } as const;
  const said = (file: Parameters<typeof fileOf>[0]) => ownProtection(fileOf(file), now);
  const answer = (proposal: string, id: string, other = said({})): CaseEvent =>
    ({
      type: 'ProposalAnswered',
      id,
      said: { proposal, answer: 'approved', other },
      occurredAt: now,
      by: 'y',
    }) as never;
  const joined = { type: 'JoinedWith', id: idOf(33), merge: merge.id, occurredAt: now, by: 'y' } as const;

  test('say so in each, and whom no mission may know of by one, none may by the other, until they are parted', () => {
    const flagged = said({ doNotContactEmbassy: true });
    const file = evolveCase(fileOf({ merges: [merge] }), answer(merge.id, idOf(30), flagged));
    const oneWith = { file: idOf(9), merge: merge.id, at: now, heard: [], flagged: true };
    expect(file).toMatchObject({ oneWith, doNotContactEmbassy: true });
    const other = evolveCase(fileOf({ id: idOf(9) }), { ...joined, with: file.id, protection: flagged });
    expect(other).toMatchObject({ oneWith: { file: file.id }, doNotContactEmbassy: true });
    const stamp = { with: file.id, merge: merge.id, occurredAt: now, by: 'y' };
    const parted = evolveCase(other, { type: 'PartedFrom', ...stamp });
    expect([parted.oneWith, parted.doNotContactEmbassy]).toEqual([undefined, false]);
  });

  test('R042: what the person refused in one ends what rests on a yes from before in the other, and carries nothing new there', () => {
    const yes = answerOf('ngo', true, { id: idOf(40), at: hoursFromNow(-9) });
    const [no, since] = [answerOf('ngo', false, { id: idOf(41), at: hoursFromNow(-5) }), hoursFromNow(-1)];
    const taken = { ...yes, id: idOf(42), withdrawn: { at: hoursFromNow(-4), entry: idOf(50) } };
    const agreed = { consents: [yes], copies: [copyOf({ restsOn: { consent: yes.id } })] };
    const asked = { to: 'ngo', use: 'referral', sections: ['identity'] } as const;
    for (const word of [no, taken]) {
      const protection = said({ consents: [word] });
      const file = evolveCase(fileOf({ ...agreed, merges: [merge] }), answer(merge.id, idOf(30), protection));
      expect(file.copies.map(({ status }) => status)).toEqual(['withdrawn']);
      const other = evolveCase(fileOf(agreed), { ...joined, with: file.id, protection });
      expect(other.copies.map(({ status }) => status)).toEqual(['withdrawn']);
      expect(coveredBy(other.consents, asked, now)).toBeUndefined();
      const later = { ...joined, type: 'OtherFileHeard', with: file.id, protection, closes: false } as const;
      const heard = evolveCase(
        { ...fileOf(agreed), oneWith: { file: file.id, merge: merge.id, at: now, heard: [] } },
        later,
      );
      expect(copiesOver(heard, now).map(({ id }) => id)).toEqual([agreed.copies[0]?.id]);
    }
    expect(said({ consents: [no, { ...yes, at: since }] }).noes).toEqual([]);
  });

  test('are two again when a second person has agreed to that', () => {
    const parting = { id: idOf(21), at: now, by: 'x', with: idOf(9), merge: merge.id, reason: 'two-people' } as const;
    const oneWith = { file: idOf(9), merge: merge.id, at: now, heard: [] };
    const file = evolveCase(fileOf({ unmerges: [parting], oneWith }), answer(parting.id, idOf(31)));
    expect(file.oneWith).toBeUndefined();
  });
});
