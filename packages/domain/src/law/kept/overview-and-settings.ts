import { basicNeedsAreAnswered } from '../../clocks/basic-needs-are-answered.ts';
import { providersKnowThePlan } from '../../clocks/providers-know-the-plan.ts';
import { transitCentreLooksAtNeedsFirst } from '../../clocks/transit-centre-looks-at-needs-first.ts';
import { admissionRestsOnItsReason } from '../../rules/admission-rests-on-its-reason.ts';
import { arrivalItemsAreDone } from '../../rules/arrival-items-are-done.ts';
import { communeHelpsWhenSheAgrees } from '../../rules/commune-helps-when-she-agrees.ts';
import { confirmedNeedsThreeStages } from '../../rules/confirmed-needs-three-stages.ts';
import { stayFitsItsSetting } from '../../rules/stay-fits-its-setting.ts';
import { transitCentreLinksOutside } from '../../rules/transit-centre-links-outside.ts';
import { enforced, enforcedByShape, type Kept, recorded, recordedIn, reminded, reportedIn } from '../obligation.ts';
import type { overviewAndSettings } from '../register/overview-and-settings.ts';

/** What trafficking is, and where victims are cared for, Policy I and II, Standards 3: how each obligation is kept. */
export const overviewAndSettingsKept: Kept<typeof overviewAndSettings> = {
  R001: [
    recordedIn('packages/domain/src/case/clear.ts'),
    reportedIn('packages/domain/src/report/bilateral.ts', 'packages/domain/src/report/figures/purposes.ts'),
  ],
  R002: [enforced(confirmedNeedsThreeStages), recorded('recordDetermination')],
  R003: [reportedIn('packages/domain/src/report/vector.ts', 'packages/domain/src/report/bilateral.ts')],
  R004: [recorded('answerBasicNeed'), reminded(basicNeedsAreAnswered)],
  R005: [enforced(stayFitsItsSetting, transitCentreLinksOutside), recorded('beginStay', 'endStay')],
  R006: [recorded('recordDetermination', 'recordInterview')],
  R007: {
    a: [
      enforced(arrivalItemsAreDone),
      enforced(transitCentreLinksOutside),
      reminded(transitCentreLooksAtNeedsFirst),
      reportedIn('packages/domain/src/report/figures/time-to-first-needs.ts'),
    ],
    b: [recorded('joinTeam', 'arrangeCarer')],
  },
  R008: {
    a: [recorded('recordQuestioning')],
    b: [recorded('recordQuestioning')],
    c: [recorded('recordPlanReading'), reminded(providersKnowThePlan)],
  },
  R009: {
    a: [
      enforced(admissionRestsOnItsReason),
      enforcedByShape('packages/domain/src/case/recovery/track.ts'),
      recorded('admitToShelter'),
    ],
    b: [recorded('offerService', 'answerService')],
    c: [recorded('joinTeam', 'arrangeCarer')],
  },
  R010: { a: [enforced(communeHelpsWhenSheAgrees)], b: [recorded('recordVisit')] },
};
