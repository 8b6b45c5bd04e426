import { basicNeedsAreAnswered } from '../../clocks/basic-needs-are-answered.ts';
import { providersKnowThePlan } from '../../clocks/providers-know-the-plan.ts';
import { transitCentreLooksAtNeedsFirst } from '../../clocks/transit-centre-looks-at-needs-first.ts';
import { arrivalItemsAreDone } from '../../rules/arrival-items-are-done.ts';
import { communeHelpsWhenSheAgrees } from '../../rules/commune-helps-when-she-agrees.ts';
import { confirmedNeedsThreeStages } from '../../rules/confirmed-needs-three-stages.ts';
import { stayFitsItsSetting } from '../../rules/stay-fits-its-setting.ts';
import { transitCentreLinksOutside } from '../../rules/transit-centre-links-outside.ts';
import {
  enforced,
  enforcedByShape,
  type Obligation,
  owed,
  recorded,
  recordedIn,
  reminded,
  reportedIn,
} from '../obligation.ts';

/** What trafficking is, and where victims are cared for: Policy I and II, Standards 3. */
export const overviewAndSettings: readonly Obligation[] = [
  owed(
    'R001',
    'RP',
    ['Policy I (purposes)'],
    'Each purpose of trafficking that the Policy lists has a code of its own.',
    recordedIn('packages/domain/src/case/clear.ts'),
    reportedIn('packages/domain/src/report/bilateral.ts', 'packages/domain/src/report/figures/purposes.ts'),
  ),
  owed(
    'R002',
    'ER',
    ['Policy I (stages)', 'Policy III (identification)'],
    'A victim is confirmed when recruitment, transportation and exploitation are all found; with fewer the person stays a presumed victim.',
    enforced(confirmedNeedsThreeStages),
    recorded('recordDetermination'),
  ),
  owed(
    'R003',
    'P',
    ['Policy I (figures of 2008)'],
    'The national figures can be read again: returns by country, and referrals inside Cambodia.',
    reportedIn('packages/domain/src/report/vector.ts', 'packages/domain/src/report/bilateral.ts'),
  ),
  owed(
    'R004',
    'RM',
    ['Policy I (stages)'],
    'Safety, shelter, food, care, legal protection, remedies and confidentiality are asked about in every case.',
    recorded('answerBasicNeed'),
    reminded(basicNeedsAreAnswered),
  ),
  owed(
    'R005',
    'ER',
    ['Policy II', 'Standards 3'],
    'Where a victim is cared for decides what is owed there: identification, transit centre, long-term shelter, community.',
    enforced(stayFitsItsSetting, transitCentreLinksOutside),
    recorded('beginStay', 'endStay'),
  ),
  owed(
    'R006',
    'R',
    ['Policy II.A'],
    'At a police or immigration post police and social affairs identify victims together.',
    recorded('recordDetermination', 'recordInterview'),
  ),
  owed(
    'R007',
    'MP',
    ['Policy II.B'],
    'A transit centre finds immediate needs and links to services outside.',
    enforced(arrivalItemsAreDone),
    enforced(transitCentreLinksOutside),
    reminded(transitCentreLooksAtNeedsFirst),
    reportedIn('packages/domain/src/report/figures/time-to-first-needs.ts'),
  ),
  owed(
    'R008',
    'RM',
    ['Policy II.B', 'Policy II.C'],
    'Questions by judges and lawyers are gentle, and whoever helps knows the plan.',
    recorded('recordQuestioning', 'recordPlanReading'),
    reminded(providersKnowThePlan),
  ),
  owed(
    'R009',
    'ER',
    ['Policy II.C'],
    'A long-term shelter takes a person in when the family is not found or is not safe, and then offers the whole range of services.',
    enforcedByShape('packages/domain/src/case/recovery/track.ts'),
    recorded('admitToShelter', 'offerService', 'answerService'),
  ),
  owed(
    'R010',
    'E',
    ['Policy II.D'],
    'Commune chiefs and focal points help only when the person agrees.',
    enforced(communeHelpsWhenSheAgrees),
  ),
];
