import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { caseCommands } from '../../packages/domain/src/case/commands.ts';
import { openProposals } from '../../packages/domain/src/case/identification/proposals.ts';
import { isAskedOf } from '../../packages/domain/src/people/relations.ts';
import { figures } from '../../packages/domain/src/report/figures.ts';
import { afterwards } from './afterwards.ts';
import { keep } from './keep.ts';
import { actBy, answerOf, brokenBy, fileOf, idOf, people } from './made.ts';

const said = {
  purpose: 'search-for-her-family',
  item: 'her-voice',
  outlet: 'radio',
  benefit: 'finds-her-family',
  how: 'signed',
  quality: 'free',
  language: 'km',
  interpreter: false,
  told: true,
  words: { because: 'Invented: looks for a sister.' },
} as const;
const by = (id: string, organisation: string) => ({
  ...actBy('second-approver'),
  by: { ...people['second-approver'], id, organisation },
});
const [first, second] = [by('first', 'social-affairs'), by('second', 'another-ministry')];
const asked = () => afterwards(fileOf(), 'agreeToPublication', said, { id: idOf(61) });
const word = (file: CaseState, act: typeof first, answer: 'approved' | 'declined' = 'approved', n = 62) =>
  afterwards(file, 'approve', { proposal: idOf(61), answer }, { act, id: idOf(n) });
const standing = (file: CaseState) => file.publications.map((one) => one.standing);
const count = (name: string, file: CaseState) =>
  (figures[name] as unknown as (files: readonly CaseState[]) => object)([file]);

describe('Standards 12: what may be published of the person', () => {
  test('waits for two people of two organisations, each word kept with its organisation', () => {
    const once = word(asked(), first);
    expect(standing(asked())).toEqual(['waiting']);
    expect(standing(once)).toEqual(['waiting']);
    expect(openProposals(once)).toMatchObject([{ id: idOf(61), act: 'publish-of-her', notOf: ['social-affairs'] }]);
    const twice = word(once, second, 'approved', 63);
    expect(standing(twice)).toEqual(['approved']);
    expect(openProposals(twice)).toEqual([]);
    expect(count('publications', twice)).toMatchObject({ agreed: 1, approved: 1, waiting: 0 });
  });

  test('is asked of no second person of an organisation that has said its word', () => {
    const [one] = openProposals(word(asked(), first));
    if (one === undefined) throw new Error('nothing waits');
    expect(isAskedOf({ ...people['second-approver'], organisation: 'social-affairs' }, one)).toBe(false);
    expect(isAskedOf({ ...people['second-approver'], organisation: 'another-ministry' }, one)).toBe(true);
  });

  test('ends with one no, and when the person takes it back, also between the two words and after both', () => {
    expect(standing(word(asked(), first, 'declined'))).toEqual(['declined']);
    const back = (file: CaseState) => afterwards(file, 'withdrawFromPublication', { publication: idOf(61) });
    const once = back(word(asked(), first));
    expect(standing(once)).toEqual(['withdrawn']);
    const late = keep('approve', { proposal: idOf(61), answer: 'approved' }, { file: once, act: second });
    expect(brokenBy(late)['publication-takes-two-organisations']).toEqual(['publication-withdrawn']);
    expect(standing(back(word(word(asked(), first), second, 'approved', 63)))).toEqual(['withdrawn']);
  });

  test('rests on no other consent of the person’s, and is one to nobody of the ledger', () => {
    expect(asked().consents).toEqual(fileOf().consents);
    const everybody = fileOf({ consents: [answerOf('family', true), answerOf('ngo', true)] });
    expect(everybody.publications).toEqual([]);
  });

  test('says that the person was told, why it is good for them, and for whom the person needs an interpreter', () => {
    const { body } = caseCommands.agreeToPublication;
    expect(body.safeParse({ ...said, told: false }).success).toBe(false);
    expect(body.safeParse({ ...said, words: {} }).success).toBe(false);
    expect(body.safeParse({ ...said, how: 'best-interest' }).success).toBe(false);
    const foreign = keep('agreeToPublication', said, { file: fileOf({ language: 'vi' }) });
    expect(brokenBy(foreign)).toHaveProperty('consent-needs-its-interpreter');
    const through = { ...said, language: 'vi', interpreter: true } as const;
    expect(brokenBy(keep('agreeToPublication', through, { file: fileOf({ language: 'vi' }) }))).toEqual({
      'strange-interpreter-serves-a-doctor-alone': ['interpreter-missing'],
    });
    expect(brokenBy(keep('agreeToPublication', { ...said, how: 'spoken' }))).toHaveProperty(
      'spoken-consent-has-a-witness',
    );
  });
});

describe('Standards 6.3(f): what was published without the person', () => {
  const seen = { outlet: 'website', publishedOn: '2026-03-01' } as const;
  const breach = { ...seen, showed: ['face' as const], done: ['told-police' as const] };

  test('is written down in codes, also after the person’s case was closed, and counted with what was not done', () => {
    const file = afterwards(fileOf(), 'recordIdentityBreach', breach);
    expect(file.identityBreaches).toMatchObject([breach]);
    expect(count('identity-breaches', file)).toEqual({
      breaches: 1,
      outlets: { website: 1 },
      notAskedToTakeDown: 1,
      toldToNobody: 0,
      sheWasNotTold: 1,
      sheWasNotSupported: 1,
    });
    expect(brokenBy(keep('recordIdentityBreach', breach, { file: fileOf({ status: 'closed' }) }))).toEqual({});
  });

  test('names nobody in the clear, and is no breach where nothing was shown', () => {
    const { body } = caseCommands.recordIdentityBreach;
    expect(body.safeParse({ ...breach, name: 'Invented Person' }).success).toBe(false);
    expect(body.safeParse({ ...breach, showed: [] }).success).toBe(false);
  });
});
