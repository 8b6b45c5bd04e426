import { describe, expect, test } from 'vitest';
import * as relations from '../../packages/domain/src/people/relations.ts';
import { fileOf, idOf, now, people } from './made.ts';
import { proposed as proposal } from './proposals.ts';

describe('[ASVS-8.2.3] Words go only into a section that the table lets their writer write', () => {
  const [worker, unit, supervisor] = [people['case-worker'], people['central-unit'], people.supervisor];
  const all = ['identity', 'whereabouts', 'family', 'needs', 'medical', 'hiv', 'testimony', 'legal', 'travel'] as const;
  const mayWrite = (actor: typeof worker, file: ReturnType<typeof fileOf>) =>
    all.filter((section) => relations.mayAct('recordNarrative', actor, file, section)).join();

  test('the person’s case worker into all but the medical part, the central unit into travel, a supervisor and a colleague into none', () => {
    const file = fileOf({ organisation: 'social-affairs', assigned: [worker.id], handover: idOf(70) });
    expect(mayWrite(worker, file)).toBe('identity,whereabouts,family,needs,testimony,legal,travel');
    expect(mayWrite({ ...worker, id: 'a-third' }, file)).toBe('');
    expect(mayWrite(unit, file)).toBe('travel');
    expect(mayWrite(unit, fileOf({ organisation: 'elsewhere', assigned: [unit.id] }))).toBe('travel');
    expect(mayWrite(unit, fileOf({ organisation: unit.organisation, assigned: [] }))).toBe('');
    expect(mayWrite({ ...supervisor, organisation: 'social-affairs' }, file)).toBe('');
  });

  test('without words an act asks only how the person stands to the case', () => {
    const file = fileOf({ organisation: 'social-affairs', assigned: [worker.id], handover: idOf(70) });
    for (const actor of [worker, unit, { ...supervisor, organisation: 'social-affairs' }])
      expect(relations.mayAct('openPhase', actor, file), actor.role).toBe(true);
  });
});

describe('The central unit', () => {
  const unit = people['central-unit'];
  const sees = (of: object) => {
    const file = fileOf({ organisation: unit.organisation, assigned: [], ...of });
    return [relations.relationTo(unit, file), relations.sightOfCase(unit, file, now, 'supervision').join()];
  };
  const readByTheUnit = 'identity,whereabouts,family,needs,legal,travel';

  test('[ASVS-8.2.2] Standards 6.3(e): opens what it works on and what is handed over; of its own files otherwise it knows that they are there', () => {
    expect(sees({})).toEqual(['own-organisation', '']);
    expect(sees({ assigned: ['another'] })).toEqual(['own-organisation', '']);
    expect(sees({ assigned: [unit.id] })).toEqual(['assigned', readByTheUnit]);
    expect(sees({ handover: idOf(70) })).toEqual(['corridor', readByTheUnit]);
    expect(sees({ organisation: 'elsewhere' })).toEqual(['third-party', '']);
  });
});

describe('Whoever is asked about one act', () => {
  const waiting = fileOf({ proposals: [proposal()], organisation: 'social-affairs' });
  const shelter = { ...people.supervisor, organisation: 'another-shelter' };

  test('[ASVS-8.2.2] whoever is asked answers, and does nothing else to the case', () => {
    for (const actor of [people['second-approver'], shelter]) {
      expect(relations.mayAct('approve', actor, waiting)).toBe(true);
      for (const operation of ['reassignCase', 'agreeToClosing', 'reviewBreakGlass', 'openPhase'])
        expect(relations.mayAct(operation, actor, waiting), operation).toBe(false);
      expect(relations.asksOf(actor, waiting).map(({ act, reason }) => [act, reason])).toEqual([
        ['not-a-victim', waiting.proposals[0]?.evidence],
      ]);
    }
    expect(relations.asksOf({ ...shelter, organisation: 'social-affairs' }, waiting)).toEqual([]);
  });
});
