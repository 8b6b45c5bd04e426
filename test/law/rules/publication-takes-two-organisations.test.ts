import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { publicationTakesTwoOrganisations } from '../../../packages/domain/src/rules/publication-takes-two-organisations.ts';
import { entryOf } from '../../domain/entry-of.ts';
import { idOf, people } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const person = { ...entryOf({ standing: 'waiting', from: 'social-affairs' }), id: idOf(70), by: 'case-worker-1' };
const yes = { ...entryOf({ proposal: idOf(70), answer: 'approved', organisation: 'social-affairs' }), by: 'the-first' };
const second = { ...people['second-approver'], id: 'the-second', organisation: 'another-ministry' };
const judge = (file: object, by = second, proposal = idOf(70)) =>
  breachesOf(publicationTakesTwoOrganisations, {
    by,
    said: { proposal, answer: 'approved' },
    file: { publications: [person], approvals: [], ...file } as unknown as Partial<CaseState>,
  });

describe('publication-takes-two-organisations', () => {
  test('Standards 12 allows: a first word of anybody else, and a second one of another organisation', () => {
    expect(judge({})).toEqual([]);
    expect(judge({}, { ...second, organisation: 'social-affairs' })).toEqual([]);
    expect(judge({ approvals: [yes] })).toEqual([]);
    // Of any other proposal it says nothing.
    expect(judge({ approvals: [yes] }, second, idOf(71))).toEqual([]);
  });

  test('Standards 12 refuses: whoever wrote it down, the same person or organisation twice, and a word after the person took it back', () => {
    expect(judge({}, { ...second, id: 'case-worker-1' })).toEqual(['own-proposal']);
    expect(judge({ approvals: [yes] }, { ...second, id: 'the-first' })).toEqual(['approved-before']);
    expect(judge({ approvals: [yes] }, { ...second, organisation: 'social-affairs' })).toEqual(['own-organisation']);
    expect(judge({ publications: [{ ...person, standing: 'withdrawn' }] })).toEqual(['publication-withdrawn']);
  });
});
