import { company, onward } from '@homeward/domain/arrival/arrival';
import * as batch from '@homeward/domain/arrival/batch';
import { indicators, said, screeningResult } from '@homeward/domain/arrival/screening';
import { determination } from '@homeward/domain/case/case';
import * as clear from '@homeward/domain/case/clear';
import { receivedLine } from '@homeward/domain/case/disclosures/received-line';
import { asked } from '@homeward/domain/case/identification/proposals';
import { declineReason } from '@homeward/domain/case/referral/track';
import { referralIn } from '@homeward/domain/case/referred-in/referral-in';
import { takenBackReason } from '@homeward/domain/case/referred-in/referral-in-body';
import { sectionNames } from '@homeward/domain/case/sections';
import { serviceOutcome, unavailableReason } from '@homeward/domain/case/services/outcome';
import { howGiven, quality, recipientKind, use } from '@homeward/domain/consent/consent';
import { channelKind, freshness, verifiedHow } from '@homeward/domain/directory/channel';
import { contactAsked, contactState } from '@homeward/domain/directory/contact';
import { gateHeard, gateStatus, weekday } from '@homeward/domain/directory/gate';
import { deliveryOutcome } from '@homeward/domain/directory/notice-delivery';
import { placeKinds } from '@homeward/domain/directory/place-kinds';
import { memorandumStanding } from '@homeward/domain/directory/provider';
import * as atTheGate from '@homeward/domain/handover/at-the-gate';
import { isEnded, mode, placementKind } from '@homeward/domain/handover/handover';
import { handoverStatus } from '@homeward/domain/handover/handover-status';
import { handoverActNames, handoverActs } from '@homeward/domain/handover/next-act';
import { side } from '@homeward/domain/handover/side';
import { circumstance } from '@homeward/domain/handover/templates/circumstance';
import {
  backAnswer,
  backQuestion,
  custody,
  feedbackSays,
  hurryReason,
  overrideReason,
  voided,
} from '@homeward/domain/handover/words-of-both';
import { desks, roles } from '@homeward/domain/people/actor';
import { openingReason } from '@homeward/domain/people/opening-reason';
import { checkKind, seatState } from '@homeward/domain/people/staff';
import { claimStates, followUpOutcomes, holdReasons, intervals } from '@homeward/domain/report/counter-names';
import { icTipCategories, icTipSources, icTipVariables } from '@homeward/domain/report/ic-tip';
import { parityReport } from '@homeward/domain/report/parity/report';
import { holdAges } from '@homeward/domain/settings/reports';
import { closingReason, gap } from '../../packages/domain/src/case/closing/track.ts';
import { bandNames } from '../../packages/domain/src/report/crossed.ts';
import { whyHidden } from '../../packages/domain/src/report/public/edition.ts';
import { publicTables } from '../../packages/domain/src/report/public/tables.ts';
import { publishedFigures } from '../../packages/domain/src/report/published.ts';
import { familiesOfOversight } from './families-of-oversight.ts';

/** Families of words whose last part is a code of the law: each code has its words. */
export const families: Readonly<Record<string, readonly string[]>> = {
  ...familiesOfOversight,
  asks: asked.unwrap().shape.act.options,
  'asked-reason': asked.unwrap().shape.reason.unwrap().options,
  'age-band': bandNames,
  'age-class': clear.ageClass.options,
  'age-group': clear.ageGroup.options,
  channel: clear.channel.options.filter((one) => one !== 'domestic'),
  circumstance: circumstance.options,
  'closing-reason': closingReason.options,
  'learning-gap': gap.options,
  'channel-kind': channelKind.options,
  check: checkKind.options,
  company: company.options,
  'contact-status': contactState.unwrap().shape.status.options,
  'consent.to': recipientKind.options,
  'consent.for': use.options,
  'consent.how': howGiven.options,
  'consent.quality': quality.options,
  section: sectionNames,
  corridor: clear.corridor.options,
  desk: desks,
  difference: batch.differenceReason.options,
  exploitation: clear.exploitation.options,
  family: atTheGate.recordArrivalBody.shape.family.unwrap().options,
  'checklist-figure': ['signed', 'complete'],
  'claim-state': claimStates,
  figure: publishedFigures,
  'follow-up': followUpOutcomes,
  hold: holdReasons,
  'hold-age': [0, ...holdAges].map(String),
  interval: intervals,
  'ic-tip': icTipCategories,
  'ic-tip-source': icTipSources,
  'ic-tip-variable': icTipVariables,
  'parity-finding': parityReport.unwrap().shape.verdicts.element.shape.kind.options,
  'parity-head': [
    'answered',
    'not-taken',
    'service',
    'who',
    ...Object.keys(parityReport.unwrap().shape.rows.element.shape.foreign.shape),
  ],
  'parity-untold': ['unanswered', 'not-available', 'not-taken'],
  'parity-who': ['cambodian', 'foreign'],
  'report-half': ['year', '1', '2'],
  freshness: freshness.options,
  'gate-heard': gateHeard.options,
  'gate-status': gateStatus.options,
  weekday: weekday.options,
  'copy-status': receivedLine.unwrap().shape.status.options,
  feedback: feedbackSays.options,
  'asks-back': backQuestion.options,
  'answers-back': backAnswer.options,
  custody: custody.unwrap().shape.as.options,
  void: voided.unwrap().shape.because.options,
  'handover-status': handoverStatus.options,
  hurry: hurryReason.options,
  override: overrideReason.options,
  indicator: indicators,
  list: batch.listReceived.options,
  memorandum: memorandumStanding.options,
  mode: mode.options,
  need: clear.immediateNeed.options,
  'next.wait': handoverStatus.options.filter((status) => isEnded({ status })),
  'awaits.act': handoverActNames.filter((act) => 'awaited' in handoverActs[act]),
  onward: onward.options,
  'opening-reason': openingReason.options,
  origin: batch.originKind.options,
  outcome: [...serviceOutcome.options, 'open'],
  'referral-declined': declineReason.options,
  'referral-in': referralIn.unwrap().shape.status.options,
  'referral-back': takenBackReason.options,
  'place-kind': placeKinds,
  placement: placementKind.options,
  purpose: contactAsked.unwrap().shape.purposes.element.options,
  resolve: atTheGate.resolveDisputeBody.shape.outcome.options,
  result: screeningResult.options,
  role: roles,
  said: said.options,
  'seat-status': seatState.shape.status.options,
  sector: clear.labourSector.options,
  separation: batch.separation.options,
  service: clear.service.options,
  sex: clear.sex.options,
  'sex-age': publicTables['sex-age'].codes,
  suppressed: whyHidden.options,
  'suppressed-hint': whyHidden.options,
  side: side.options,
  'told-outcome': deliveryOutcome.options,
  standing: determination.shape.status.options,
  stop: [atTheGate.refuseHandoverBody, atTheGate.postponeHandoverBody, atTheGate.disputeHandoverBody].flatMap(
    (body) => body.shape.reason.options as readonly string[],
  ),
  'verified-how': verifiedHow.options,
  unavailable: unavailableReason.options,
  'unscreened-reason': batch.unscreenedReason.options,
  vehicle: batch.vehicleKind.options,
};
