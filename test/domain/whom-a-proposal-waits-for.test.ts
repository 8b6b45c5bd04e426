import { describe, expect, test } from 'vitest';
import * as relations from '../../packages/domain/src/people/relations.ts';
import { fileOf, idOf, now, people } from './made.ts';
import { answered, corrected, proposed as proposal, released } from './proposals.ts';

const readBySupervisors = ['identity', 'whereabouts', 'family', 'needs', 'testimony', 'legal', 'travel'];

describe('Policy III (presumption of victim): whom a proposal waits for', () => {
  const waiting = fileOf({ proposals: [proposal()], organisation: 'social-affairs' });
  const shelter = { ...people.supervisor, organisation: 'another-shelter' };

  test('a second approver and a supervisor of another organisation know the case, and open nothing of it', () => {
    for (const actor of [people['second-approver'], shelter]) {
      expect(relations.mayKnowCase(actor, waiting)).toBe(true);
      expect(relations.sightOfCase(actor, waiting)).toEqual([]);
    }
    expect(relations.sightOfCase(people.supervisor, waiting, now, 'safety')).toEqual(readBySupervisors);
  });

  test('only at the desk of the proposal: the person’s seat at health knows nothing of it', () => {
    for (const actor of [people['second-approver'], shelter]) {
      expect(relations.relationTo(actor, waiting)).toBe('asked');
      expect(relations.relationTo({ ...actor, desk: 'health' }, waiting)).toBe('third-party');
    }
  });

  test('nobody else does for its sake, neither who wrote it nor their colleagues nor those who decided', () => {
    const others = ['case-worker', 'central-unit', 'intake', 'task-force'] as const;
    for (const role of others) {
      const actor = { ...people[role], id: 'another', organisation: 'elsewhere' };
      expect(relations.mayKnowCase(actor, waiting)).toBe(false);
    }
    const approver = people['second-approver'];
    expect(relations.mayKnowCase({ ...approver, id: 'case-worker-1' }, waiting)).toBe(false);
    expect(relations.mayKnowCase({ ...approver, organisation: 'social-affairs' }, waiting)).toBe(false);
    expect(relations.mayKnowCase({ ...approver, organisation: 'police' }, waiting)).toBe(false);
  });

  test('a child’s release to their family waits for a second approver wherever the person works, not for who proposed it', () => {
    const file = fileOf({ releases: [released()], organisation: 'social-affairs' });
    const approver = people['second-approver'];
    for (const actor of [approver, { ...approver, organisation: 'social-affairs' }, shelter])
      expect(relations.mayKnowCase(actor, file)).toBe(true);
    expect(relations.mayKnowCase({ ...approver, id: 'case-worker-1' }, file)).toBe(false);
    expect(relations.mayKnowCase({ ...people['case-worker'], id: 'another' }, file)).toBe(false);
    const answers = [answered('approved', idOf(91))];
    expect(relations.mayKnowCase(approver, fileOf({ releases: [released()], approvals: answers }))).toBe(false);
  });

  test('a case of which nothing was ever asked waits for nobody, however little of it is at hand', () => {
    const { organisation, assigned } = fileOf({ organisation: 'social-affairs', assigned: [] });
    const known = { organisation, assigned, handover: undefined };
    for (const actor of [people['second-approver'], shelter])
      expect(relations.relationTo(actor, known)).toBe('third-party');
    for (const [list, one] of [
      ['proposals', proposal()],
      ['releases', released()],
    ] as const)
      expect(relations.relationTo(people['second-approver'], { ...known, [list]: [one] }), list).toBe('asked');
  });

  test('once it is answered, corrected, or was never made, the case is unknown again', () => {
    const done = [
      fileOf(),
      fileOf({ proposals: [proposal()], approvals: [answered('declined')] }),
      fileOf({ proposals: [proposal()], approvals: [answered('approved')] }),
      fileOf({ proposals: [proposal()], corrections: [corrected(idOf(90))] }),
    ];
    for (const file of done)
      for (const actor of [people['second-approver'], shelter]) expect(relations.mayKnowCase(actor, file)).toBe(false);
  });
});
