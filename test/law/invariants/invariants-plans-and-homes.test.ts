import { nobodyIsClosedAgainstTheirWish } from './r028.ts';
import { familyIsFoundSafe } from './r036.ts';
import { whoeverIsGoneIsSought } from './r039.ts';
import { aPlanSaysWhoDoesWhatByWhen } from './r093.ts';
import { nobodyPlansAlongUnagreed } from './r096.ts';
import { aJourneyHomeIsWeighedFirst, aReturnIsWeighedFirst } from './r100.ts';
import { nobodyIsAskedTwiceForNothing } from './r102.ts';
import { nobodyIsAssessedUnwilling } from './r103.ts';
import { whatIsFoundLeadsSomewhere } from './r104.ts';
import { whereToLiveIsTheirDecision } from './r106.ts';
import { theCommunityHearsWhatWasAsked } from './r107.ts';
import { personAndPlaceAreLookedAt } from './r109.ts';
import { aTrialIsATrial } from './r110.ts';
import { visitsAreToldBefore } from './r115.ts';
import { whoeverIsDoneIsWell } from './r117.ts';
import { thePhasesOfTheDirectiveFollowEachOther } from './r128.ts';
import { contactRestsOnWhatIsKnownOfTheFamily } from './r134.ts';
import { nobodyStaysWhereRightsAreNotKept } from './r143.ts';
import { theOtherSideKnowsBefore } from './r154.ts';
import { nobodySettlesUnplanned } from './r156.ts';
import { adult, another, child, tale, tellApart } from './telling.ts';

const abroad = { by: { ...(another.by as object), id: 'counterpart-1', country: 'VN' } } as typeof another;
const planned = ['HandoverScheduled'] as const;
const onPaper = (day: string) => ['Departed', { onPaper: { day, by: 'consulate' } }] as const;
const heard = ['NoticeAcknowledged', {}, 1, abroad] as const;
const plan = ['PlanRecorded', { phases: ['reintegration'] }] as const;
const action = { plan: 'e1', outcome: 'skill', responsible: 'a-house' };
const yes = [
  'ConsentGiven',
  { consent: { to: 'ngo', for: 'care', given: true, quality: 'free', sections: ['needs'] } },
] as const;
const read = ['PlanReadByProvider', { plan: 'e1', provider: 'org-one' }] as const;
const risk = (said: string) => ['AssessmentRecorded', { kind: 'risk', riskOf: 'return', risk: said }] as const;
const home = (decision: string) => ['ReintegrationStarted', { to: 'own-family', decision }] as const;
const assess = (said: object) => ['AssessmentRecorded', { assent: 'agreed', aimsTold: true, ...said }] as const;
const where = (to: string) =>
  [
    'DecisionTaken',
    { about: 'reintegration', decidedBy: 'herself', answer: 'do-it', reintegration: { to, from: '2026-04-01' } },
  ] as const;
const no = ['DecisionTaken', { about: 'placement', answer: 'leave-it' }] as const;
const placed = ['PersonPlaced', { placement: 'family' }] as const;
const approved = (proposal: string) => ['ProposalAnswered', { proposal, answer: 'approved' }, 1, another] as const;
const asked = ['CommunityAskedFor', { wish: 'asks', what: 'awareness', when: 'after' }] as const;
const spoken = (when: string) => ['CommunitySpokenTo', { request: 'e1', what: 'awareness', when }] as const;
const initial = ['AssessmentRecorded', { kind: 'initial' }] as const;
const family = ['AssessmentRecorded', { kind: 'family', home: 'own-family' }] as const;
const looked = (hours: number, place = 'safe') => ['TrialReviewed', { reintegration: 'e1', place }, hours] as const;
const confirmed = ['ReintegrationConfirmed', { reintegration: 'e1' }] as const;
const recovered = ['CaseClosed', { reason: 'recovered', wellbeing: {} }] as const;
const over = ['ReintegrationConfirmed', { reintegration: 'e1' }] as const;
const unsafe = ['FamilySafetyAssessed', { outcome: 'unsafe' }] as const;
const safe = ['FamilySafetyAssessed', { outcome: 'safe' }] as const;
const leftAlone = ['StayEnded', { reason: 'left-by-own-choice' }] as const;
const month = 30 * 24;
const visitedAt = '2026-03-05T03:00:00.000Z';
const visit = (said: object) => ['VisitRecorded', { kind: 'agreed', visitedAt, ...said }] as const;
const dead = ['DeathRecorded', { on: '2026-03-01' }] as const;
const died = ['CaseClosed', { reason: 'died' }] as const;
const phase = (name: string) => ['DirectivePhaseOpened', { phase: name }] as const;
const bad = ['ReintegrationEvaluated', { rights: 'not-upheld' }] as const;
const move = (to: string) => ['MoveRequested', { evaluation: 'e1', assessment: 'e2', to }] as const;

tellApart([
  [
    aPlanSaysWhoDoesWhatByWhen,
    tale(adult, plan, ['ActionPlanned', action]),
    tale(adult, plan, ['ActionPlanned', { ...action, due: '2026-04-01' }]),
  ],
  [nobodyPlansAlongUnagreed, tale(adult, plan, read), tale(adult, plan, yes, read)],
  [aReturnIsWeighedFirst, tale(adult, risk('not-acceptable'), home('e1')), tale(adult, risk('acceptable'), home('e1'))],
  [
    aJourneyHomeIsWeighedFirst,
    tale(adult, risk('acceptable'), risk('not-acceptable'), ['RecordCorrected', { corrects: 'e2' }], planned),
    tale(adult, risk('not-acceptable'), risk('acceptable'), planned),
  ],
  [
    nobodyIsAskedTwiceForNothing,
    tale(adult, assess({ asked: ['family'] }), assess({ asked: ['family'] })),
    tale(adult, assess({ asked: ['family'] }), assess({ asked: ['family'], again: 'things-changed' })),
  ],
  [nobodyIsAssessedUnwilling, tale(adult, assess({ assent: 'refused' })), tale(adult, assess({}))],
  [
    whatIsFoundLeadsSomewhere,
    tale(adult, assess({ findings: [{ about: 'school' }] })),
    tale(adult, assess({ findings: [{ about: 'school', noAction: 'she-declines' }] })),
  ],
  [
    whereToLiveIsTheirDecision,
    tale(adult, where('relatives'), home('e1')),
    tale(adult, where('own-family'), home('e1')),
  ],
  [whereToLiveIsTheirDecision, tale(child, no, placed, approved('e2')), tale(child, placed, approved('e1'))],
  ...(
    [
      ['StayEnded', { reason: 'went-home' }],
      ['PersonLeft', { to: 'own-home' }],
    ] as const
  ).map((went) => [familyIsFoundSafe, tale(child, went), tale(child, safe, placed, approved('e2'), went)] as const),
  [whoeverIsGoneIsSought, tale(child, leftAlone, recovered), tale(adult, leftAlone, recovered)],
  [nobodyIsClosedAgainstTheirWish, tale(adult, dead, visit({}), died), tale(adult, dead, died)],
  [
    whoeverIsDoneIsWell,
    tale(adult, visit({ found: 'concern' }), recovered),
    tale(adult, visit({ found: 'concern' }), visit({ found: 'safe' }), recovered),
  ],
  [theCommunityHearsWhatWasAsked, tale(adult, asked, spoken('before')), tale(adult, asked, spoken('after'))],
  [personAndPlaceAreLookedAt, tale(adult, family, home('e1')), tale(adult, initial, family, home('e1'))],
  [
    aTrialIsATrial,
    tale(adult, home('e0'), looked(month), looked(1), looked(1), confirmed),
    tale(adult, home('e0'), looked(month), looked(month), looked(month), confirmed),
  ],
  [aTrialIsATrial, tale(adult, home('e0'), recovered), tale(adult, home('e0'), over, recovered)],
  [
    nobodyStaysWhereRightsAreNotKept,
    tale(adult, home('e0'), ['ReintegrationEvaluated', { reintegration: 'e1', rights: 'not-upheld' }], confirmed),
    tale(adult, home('e0'), ['ReintegrationEvaluated', { reintegration: 'e1', rights: 'upheld' }], confirmed),
  ],
  [
    contactRestsOnWhatIsKnownOfTheFamily,
    tale(adult, ['FamilyStatusRecorded'], unsafe, [
      'ContactPlanMade',
      { with: 'family', how: 'call', household: 'e1' },
    ]),
    tale(adult, ['FamilyStatusRecorded'], unsafe, [
      'ContactPlanMade',
      { with: 'friends', how: 'call', household: 'e1' },
    ]),
  ],
  [
    visitsAreToldBefore,
    tale(adult, visit({ toldAt: visitedAt })),
    tale(adult, visit({ toldAt: '2026-03-04T03:00:00.000Z' })),
  ],
  [
    thePhasesOfTheDirectiveFollowEachOther,
    tale(adult, phase('follow-up-type-1')),
    tale(adult, phase('reintegration'), phase('follow-up-type-1')),
  ],
  [
    contactRestsOnWhatIsKnownOfTheFamily,
    tale(adult, ['ContactPlanMade', { with: 'family', household: 'e0' }]),
    tale(adult, ['FamilyStatusRecorded'], ['ContactPlanMade', { with: 'family', household: 'e1' }]),
  ],
  [
    nobodyStaysWhereRightsAreNotKept,
    tale(adult, bad, family, move('relatives')),
    tale(adult, bad, family, move('own-family')),
  ],
  [theOtherSideKnowsBefore, tale(adult, heard, planned, ['Departed']), tale(adult, planned, heard, ['Departed'])],
  [theOtherSideKnowsBefore, tale(adult, planned, onPaper('2001-01-01')), tale(adult, planned, onPaper('2099-01-01'))],
  [nobodySettlesUnplanned, tale(adult, home('e0')), tale(adult, plan, home('e0'))],
]);
