import { describe, expect, test } from 'vitest';
import { childIsPlacedOnlyWithASafeFamily } from '../../packages/domain/src/rules/child-is-placed-only-with-a-safe-family.ts';
import { confirmedMinutesStandStill } from '../../packages/domain/src/rules/confirmed-minutes-stand-still.ts';
import { departureNeedsItsNotice } from '../../packages/domain/src/rules/departure-needs-its-notice.ts';
import { handoverNeedsItsChecklist } from '../../packages/domain/src/rules/handover-needs-its-checklist.ts';
import { handoverNeedsTwoOrganisations } from '../../packages/domain/src/rules/handover-needs-two-organisations.ts';
import { itemIsTickedByItsSide } from '../../packages/domain/src/rules/item-is-ticked-by-its-side.ts';
import { minutesAreTheCurrentOnes } from '../../packages/domain/src/rules/minutes-are-the-current-ones.ts';
import { oneOpenHandoverACase } from '../../packages/domain/src/rules/one-open-handover-a-case.ts';
import { planIsNotInThePast } from '../../packages/domain/src/rules/plan-is-not-in-the-past.ts';
import { requiredItemIsNotWavedThrough } from '../../packages/domain/src/rules/required-item-is-not-waved-through.ts';
import { scheduleNeedsAnOpenGate } from '../../packages/domain/src/rules/schedule-needs-an-open-gate.ts';
import { scheduleNeedsBothSides } from '../../packages/domain/src/rules/schedule-needs-both-sides.ts';
import { servicesAreAnsweredBeforeReturn } from '../../packages/domain/src/rules/services-are-answered-before-return.ts';
import { sharingNeedsConsent } from '../../packages/domain/src/rules/sharing-needs-consent.ts';

const own = { by: 'sokha', organisation: 'transit-centre' };
const other = { by: 'somchai', organisation: 'shelter' };

describe('The rules of the handover', () => {
  test('Standards 7.3(c): a confirmation is refused from the wrong side, twice, by one person or one organisation', () => {
    expect(handoverNeedsTwoOrganisations.breaches(own, other, undefined, true)).toEqual([]);
    expect(handoverNeedsTwoOrganisations.breaches(own, undefined, undefined, true)).toEqual([]);
    expect(handoverNeedsTwoOrganisations.breaches(own, other, undefined, false)).toEqual(['not-this-side']);
    expect(handoverNeedsTwoOrganisations.breaches(own, other, own, true)).toEqual(['side-already-confirmed']);
    expect(handoverNeedsTwoOrganisations.breaches(own, { ...other, by: 'sokha' }, undefined, true)).toEqual([
      'same-person',
    ]);
    expect(
      handoverNeedsTwoOrganisations.breaches(own, { ...other, organisation: 'transit-centre' }, undefined, true),
    ).toEqual(['same-organisation']);
  });

  test('Standards 7.3(c): a date needs the side it waits for', () => {
    expect(scheduleNeedsBothSides.breaches('S', 'V')).toEqual(['awaits:V']);
    expect(scheduleNeedsBothSides.breaches('V', 'V')).toEqual([]);
  });

  test('Standards 7.3(c): an item is answered by its own side, and never where the record itself answers', () => {
    expect(itemIsTickedByItsSide.breaches(true, true, false)).toEqual([]);
    expect(itemIsTickedByItsSide.breaches(false, true, false)).toEqual(['no-such-item']);
    expect(itemIsTickedByItsSide.breaches(true, true, true)).toEqual(['item-of-the-record']);
    expect(itemIsTickedByItsSide.breaches(true, false, false)).toEqual(['item-of-another-side']);
  });

  test('Standards 7.3(c): a second open handover of a case is refused', () => {
    expect(oneOpenHandoverACase.breaches('handover-1')).toEqual(['handover-open']);
    expect(oneOpenHandoverACase.breaches(undefined)).toEqual([]);
  });

  test('Standards 7.3(d), Policy VI.b: every open item of the checklist is named', () => {
    expect(handoverNeedsItsChecklist.breaches(['C01', 'C15'])).toEqual(['C01', 'C15']);
    expect(handoverNeedsItsChecklist.breaches([])).toEqual([]);
  });

  test('Standards 7.3(d): a required item is never answered as not applicable, and every answer but done gives its reason', () => {
    expect(requiredItemIsNotWavedThrough.breaches(true, 'done', undefined)).toEqual([]);
    expect(requiredItemIsNotWavedThrough.breaches(true, 'not-applicable', 'stated')).toEqual(['required-item']);
    expect(requiredItemIsNotWavedThrough.breaches(false, 'not-applicable', 'stated')).toEqual([]);
    expect(requiredItemIsNotWavedThrough.breaches(true, 'missing', undefined)).toEqual(['reason-missing']);
  });

  test('Standards 7.3(d): old minutes are not confirmed, and confirmed ones stand still', () => {
    expect(minutesAreTheCurrentOnes.breaches('old', 'new')).toEqual(['minutes-changed']);
    expect(minutesAreTheCurrentOnes.breaches('new', 'new')).toEqual([]);
    expect(confirmedMinutesStandStill.breaches(['S'])).toEqual(['confirmed-by:S']);
    expect(confirmedMinutesStandStill.breaches([])).toEqual([]);
  });

  test('Policy VI.b: nobody leaves before the receiving country has acknowledged, unless on paper or with a reason', () => {
    expect(departureNeedsItsNotice.breaches({}, false, undefined)).toEqual(['notice-not-acknowledged']);
    expect(departureNeedsItsNotice.breaches({ acknowledgedAt: '2026-03-01T08:00:00.000Z' }, false, undefined)).toEqual(
      [],
    );
    expect(departureNeedsItsNotice.breaches({}, true, undefined)).toEqual([]);
    expect(departureNeedsItsNotice.breaches({}, false, 'medical-emergency')).toEqual([]);
  });

  test('Policy VI.b, Standards 6.4(b), Standards 6.6(a): each unanswered service holds up the return of a foreign victim', () => {
    expect(servicesAreAnsweredBeforeReturn.breaches(['medical', 'legal-aid'])).toEqual([
      'unanswered:medical',
      'unanswered:legal-aid',
    ]);
    expect(servicesAreAnsweredBeforeReturn.breaches([])).toEqual([]);
  });

  test('Standards 6.3(b), Standards 11(7): each recipient without her consent is named', () => {
    expect(sharingNeedsConsent.breaches(['embassy', 'counterpart'], ['counterpart'])).toEqual(['no-consent:embassy']);
    expect(sharingNeedsConsent.breaches(['embassy'], ['embassy', 'police'])).toEqual([]);
  });

  test('Standards 6.1(h), Standards 7.8(d): a child goes to a family only when it was found safe', () => {
    for (const family of ['unsafe', 'not-found', 'not-assessed'] as const) {
      expect(childIsPlacedOnlyWithASafeFamily.breaches(true, 'family', family)).toEqual([`family:${family}`]);
      expect(childIsPlacedOnlyWithASafeFamily.breaches(true, 'shelter', family)).toEqual([]);
      expect(childIsPlacedOnlyWithASafeFamily.breaches(false, 'family', family)).toEqual([]);
    }
    expect(childIsPlacedOnlyWithASafeFamily.breaches(true, 'family', 'safe')).toEqual([]);
  });

  test('Standards 6.11(a): a date stands only at a gate that lets people through', () => {
    expect(scheduleNeedsAnOpenGate.breaches('closed', false)).toEqual(['gate:closed']);
    expect(scheduleNeedsAnOpenGate.breaches('unknown', false)).toEqual(['gate:unknown']);
    expect(scheduleNeedsAnOpenGate.breaches('limited', false)).toEqual([]);
    expect(scheduleNeedsAnOpenGate.breaches('closed', true)).toEqual([]);
  });

  test('Standards 7.5(d): a plan lies ahead of the act that makes it', () => {
    expect(planIsNotInThePast.breaches('2026-03-01', '2026-03-02T00:00:00.000Z')).toEqual(['planned-in-the-past']);
    expect(planIsNotInThePast.breaches('2026-03-02', '2026-03-02T17:00:00.000Z')).toEqual(['planned-in-the-past']);
    expect(planIsNotInThePast.breaches('2026-03-02', '2026-03-02T16:59:00.000Z')).toEqual([]);
  });
});
