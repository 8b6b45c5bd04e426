import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { changedForPartners, copyForPartner } from '../../packages/domain/src/case/disclosures/copy-for-partner.ts';
import { copyOf } from './disclosed.ts';
import { entryOf } from './entry-of.ts';
import { fileOf, idOf, now } from './made.ts';
import { referralOf } from './referrals.ts';

type Copy = CaseState['copies'][number];

const fileWith = (copies: readonly Copy[], more: Partial<CaseState> = {}) => fileOf({ copies: [...copies], ...more });
const toldAfter = (after: CaseState, before = fileWith([])) =>
  changedForPartners(before, after).map(({ told }) => told);
const toldOf = (more: Partial<CaseState>) => toldAfter(fileWith([copyOf()], more))[0];
const plain = { for: 'referral', sections: ['identity'], at: now };

describe('What a partner’s own system is told of a copy', () => {
  test('is what it is for, what it holds and until when; every one has the shape that is promised', () => {
    const told = toldAfter(fileWith([copyOf({ until: '2026-05-01' })]));
    expect(told).toEqual([{ disclosure: idOf(70), version: 1, status: 'alive', ...plain, until: '2026-05-01' }]);
    expect(toldAfter(fileWith([copyOf()]))).toEqual([{ disclosure: idOf(70), version: 1, status: 'alive', ...plain }]);
    expect(copyForPartner.array().parse(told)).toEqual(told);
  });

  test('of one that is over, that it is over and nothing else', () => {
    const before = fileWith([copyOf({ until: '2026-05-01' })]);
    for (const status of ['superseded', 'withdrawn', 'ended'] as const)
      expect(toldAfter(fileWith([copyOf({ status, until: '2026-05-01' })]), before)).toEqual([
        { disclosure: idOf(70), version: 1, status },
      ]);
  });

  test('each end once, and nothing of a copy that was over before', () => {
    const over = fileWith([copyOf({ status: 'withdrawn' })]);
    expect(toldAfter(over, over)).toEqual([]);
    expect(toldAfter(fileWith([copyOf({ status: 'ended' })]), over)).toEqual([]);
    expect(toldAfter(fileWith([copyOf()]), fileWith([copyOf()]))).toEqual([]);
    expect(toldAfter(fileWith([copyOf({ status: 'ended' })]), fileWith([copyOf()]))).toHaveLength(1);
  });

  test('the number of a copy in its line counts those that it replaced, one after another', () => {
    const first = copyOf({ status: 'superseded' });
    const second = copyOf({ id: idOf(71), status: 'superseded', replaces: idOf(70) });
    const third = copyOf({ id: idOf(72), replaces: idOf(71) });
    const other = copyOf({ id: idOf(73), organisation: 'ngo-2' });
    const told = toldAfter(fileWith([first, second, third, other]));
    expect(told.map(({ version }) => version)).toEqual([1, 2, 3, 1]);
    expect(told[2]).toMatchObject({ replaces: idOf(71) });
    // What replaced a copy that is not in the register, or itself, begins its line.
    const lost = [copyOf({ replaces: idOf(60) }), copyOf({ id: idOf(71), replaces: idOf(71) })];
    expect(toldAfter(fileWith(lost)).map(({ version }) => version)).toEqual([1, 1]);
  });

  test('goes to an organisation at the partner desk alone: to no other desk, for no sheet, and to no desk as a whole', () => {
    const { organisation: _, ...wholeDesk } = copyOf();
    const others: readonly Copy[] = [
      copyOf({ desk: 'embassy', to: 'embassy' }),
      copyOf({ desk: 'casework', to: 'case-file' }),
      copyOf({ handover: idOf(60) }),
      wholeDesk,
    ];
    expect(others.flatMap((one) => toldAfter(fileWith([one])))).toEqual([]);
    expect(changedForPartners(fileWith([]), fileWith([copyOf()])).map(({ of }) => of)).toEqual([copyOf()]);
  });
});

describe('How the person’s referral to the partner stands', () => {
  const toNgo = (n: number, more: object = {}) => referralOf(n, { to: 'ngo-1', ...more });
  const said = (referral: string, more: object) => ({
    ...entryOf({ referral, answer: 'accepted' as const, ...more }, now, 44),
  });

  test('is said with the copy: it waits, was accepted, or was declined and why', () => {
    expect(toldOf({})).not.toHaveProperty('referral');
    expect(toldOf({ referrals: [toNgo(41)] })).toMatchObject({ referral: { answer: 'waiting' } });
    const answered = (more: object) => toldOf({ referrals: [toNgo(41)], referralAnswers: [said(idOf(41), more)] });
    expect(answered({})?.referral).toEqual({ answer: 'accepted' });
    const no = { answer: 'declined', reason: 'no-place' };
    expect(answered(no)?.referral).toEqual(no);
  });

  test('is that of the last one to this organisation; one to another, or corrected away, says nothing', () => {
    const referrals = [toNgo(41), toNgo(42), referralOf(43, { to: 'ngo-2' })];
    const referralAnswers = [said(idOf(41), {})];
    expect(toldOf({ referrals, referralAnswers })?.referral).toEqual({ answer: 'waiting' });
    const corrections = [entryOf({ corrects: idOf(42) }, now, 45)] as unknown as CaseState['corrections'];
    expect(toldOf({ referrals, referralAnswers, corrections })?.referral).toEqual({ answer: 'accepted' });
    expect(toldOf({ referrals: [referralOf(43, { to: 'ngo-2' })] })).not.toHaveProperty('referral');
  });

  test('is news by itself, while the copy is alive', () => {
    const waiting = fileWith([copyOf()], { referrals: [toNgo(41)] });
    const accepted = { ...waiting, referralAnswers: [said(idOf(41), {})] };
    expect(toldAfter(accepted, waiting)).toMatchObject([{ status: 'alive', referral: { answer: 'accepted' } }]);
    const over = (file: CaseState) => ({ ...file, copies: [copyOf({ status: 'ended' })] });
    expect(toldAfter(over(accepted), over(waiting))).toEqual([]);
  });
});
