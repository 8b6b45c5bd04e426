import { describe, expect, test } from 'vitest';
import { handoverNeedsTwoOrganisations } from '../../../packages/domain/src/rules/handover-needs-two-organisations.ts';

const own = { by: 'sokha', organisation: 'transit-centre' };
const other = { by: 'somchai', organisation: 'shelter' };

describe('handover-needs-two-organisations', () => {
  test('Policy VI.b allows: a confirmation of the first side, and of another person of another organisation', () => {
    expect(handoverNeedsTwoOrganisations.breaches(own, undefined, undefined, true)).toEqual([]);
    expect(handoverNeedsTwoOrganisations.breaches(own, other, undefined, true)).toEqual([]);
  });

  test('Policy VI.b refuses: the wrong side, a second time, one person and one organisation for both', () => {
    const judge = handoverNeedsTwoOrganisations.breaches;
    expect(judge(own, other, undefined, false)).toEqual(['not-this-side']);
    expect(judge(own, other, own, true)).toEqual(['side-already-confirmed']);
    expect(judge(own, { ...other, by: own.by }, undefined, true)).toEqual(['same-person']);
    expect(judge(own, { ...other, organisation: own.organisation }, undefined, true)).toEqual(['same-organisation']);
    expect(judge(own, own, own, false)).toEqual([
      'not-this-side',
      'side-already-confirmed',
      'same-person',
      'same-organisation',
    ]);
  });
});
