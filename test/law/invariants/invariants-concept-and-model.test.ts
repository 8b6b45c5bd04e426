import { confirmedByThreeFactors } from './r002.ts';
import { everyStayHasItsSetting } from './r005.ts';
import { aLongTermShelterHasAGround } from './r009.ts';
import { theCommuneLearnsByAYes } from './r010.ts';
import { aCaseRunsUntilItIsClosed } from './r011.ts';
import { noRescueWithoutPolice } from './r012.ts';
import { presumedUntilProvenOtherwise } from './r013.ts';
import { dangerFindsTheCaseOpen } from './r014.ts';
import { aReferralWasToldAndAgreed } from './r015.ts';
import { theProvinceIsConsultedFirst } from './r019.ts';
import { successIsShown } from './r020.ts';
import { everyClosingStays } from './r021.ts';
import { noAgreementNoReferral } from './r024.ts';
import { aRescueLeadsSomewhereSafe } from './r026.ts';
import { nobodyIsClosedAgainstTheirWish } from './r028.ts';
import { nothingLeadsHomeAgainstANo } from './r029.ts';
import { adult, another, child, foreigner, tale, tellApart } from './telling.ts';

const three = { recruitment: 'yes', transportation: 'yes', exploitation: 'yes' };
const confirmed = (stages: object) => ['DeterminationRecorded', { status: 'confirmed', stages }] as const;
const noVictim = (said: object) => ['DeterminationRecorded', { status: 'not-a-victim', by: 'court', ...said }] as const;
const approved = ['ProposalAnswered', { proposal: 'e1', answer: 'approved' }, 1, another] as const;
const askedToErase = ['ErasureRequested', { reason: 'she-asked' }] as const;
const erasedBy = (proposal: string) => ['ProposalAnswered', { proposal, answer: 'approved' }, 1, another] as const;
const sought = ['FamilyTracingStarted'] as const;
const untraced = ['AdmittedToShelter', { reason: 'family-not-traced', shelter: 'a-shelter' }] as const;
const inShelter = ['StayBegun', { setting: 'long-term-shelter', place: 'a-shelter' }] as const;
const inAnother = ['StayBegun', { setting: 'long-term-shelter', place: 'another' }] as const;
const livesThere = ['PersonPlaced', { placement: 'shelter' }] as const;
const inHospital = ['PersonPlaced', { placement: 'hospital' }, 1, { lives: 'hospital' }] as const;
const wentAway = ['PersonLeft', { from: 'shelter' }] as const;
const chosen = ['AdmittedToShelter', { reason: 'own-choice', shelter: 'a-shelter' }] as const;
const crisis = ['CrisisOpened', { kind: 'cannot-leave' }] as const;
const rescue = (part: string, more: object = {}) =>
  ['InterventionPlanned', { crisis: 'e1', kind: 'rescue', participants: [{ part }], ...more }] as const;
const go = ['InterventionStarted', { crisis: 'e1' }] as const;
const supplies = ['shelter', 'food', 'medical-care', 'psychological-care'];
const closed = (reason: string, more: object = {}) => ['CaseClosed', { reason, ...more }] as const;
const yes = (to: string, purpose = 'referral') =>
  ['ConsentGiven', { consent: { to, for: purpose, given: true, sections: [], quality: 'free' } }] as const;
const told = ['InformedForDecision', { about: 'referral', understood: true }] as const;
const decided = (about: string, answer: string) => ['DecisionTaken', { about, answer, decidedBy: 'herself' }] as const;
const referred = (decision: string, to = 'org-one') =>
  ['CaseReferred', { kind: 'ngo', to, decision, expects: ['treated'], services: ['medical'] }] as const;
const talked = (wish: string) => ['ClosingTalkedOver', { wish }] as const;
const met = (evidence: object) => ({ outcome: 'successful', criteria: { stability: { met: true, ...evidence } } });
const ngo = { by: { ...another.by, organisation: 'org-one' } } as typeof another;
const withFamily = ['PersonPlaced', { placement: 'family' }, 1, { lives: 'family' }] as const;
const home = ['ReintegrationStarted', { to: 'own-family' }, 1, ngo] as const;
const stay = (setting: string) => ['StayBegun', { setting, host: 'relatives' }] as const;

tellApart([
  [
    confirmedByThreeFactors,
    tale(adult, confirmed({ ...three, exploitation: 'unknown' })),
    tale(adult, confirmed(three)),
  ],
  [everyStayHasItsSetting, tale(adult, stay('transit-centre')), tale(adult, stay('community'))],
  [aLongTermShelterHasAGround, tale(adult, untraced), tale(adult, sought, untraced)],
  [aLongTermShelterHasAGround, tale(adult, inShelter), tale(adult, sought, untraced, inShelter)],
  [aLongTermShelterHasAGround, tale(adult, sought, untraced, inAnother), tale(adult, sought, untraced, inShelter)],
  [aLongTermShelterHasAGround, tale(adult, livesThere), tale(adult, sought, untraced, livesThere)],
  [
    aLongTermShelterHasAGround,
    tale(adult, sought, untraced, withFamily, inShelter),
    tale(adult, sought, untraced, inHospital, inShelter),
  ],
  [
    aLongTermShelterHasAGround,
    tale(adult, sought, untraced, wentAway, livesThere),
    tale(adult, sought, untraced, livesThere),
  ],
  [
    aLongTermShelterHasAGround,
    tale(child, ['DecisionTaken', { about: 'placement', decidedBy: 'herself', answer: 'do-it' }], chosen),
    tale(child, ['DecisionTaken', { about: 'placement', decidedBy: 'best-interest', answer: 'do-it' }], chosen),
  ],
  [
    theCommuneLearnsByAYes,
    tale(adult, yes('commune'), ['ConsentWithdrawn', { consent: 'e1' }], ['CommuneHelped']),
    tale(adult, yes('commune'), ['CommuneHelped']),
  ],
  [
    aCaseRunsUntilItIsClosed,
    tale(adult, referred('e0'), closed('taken-over')),
    tale(adult, referred('e0'), ['ReferralAnswered', { answer: 'accepted' }], closed('taken-over')),
  ],
  [
    aCaseRunsUntilItIsClosed,
    tale(adult, ['ErasureRequested', { reason: 'retention-over' }], approved),
    tale(adult, ['ErasureRequested', { reason: 'she-asked' }], approved),
  ],
  [noRescueWithoutPolice, tale(adult, crisis, rescue('provider'), go), tale(adult, crisis, rescue('police'), go)],
  [
    aRescueLeadsSomewhereSafe,
    tale(adult, crisis, rescue('police', { safePlace: 'a-shelter', supplies: ['food'] }), go),
    tale(adult, crisis, rescue('social-affairs', { safePlace: 'a-shelter', supplies }), go),
  ],
  [
    presumedUntilProvenOtherwise,
    tale(adult, noVictim({}), approved),
    tale(adult, noVictim({ evidence: 'court-decision' }), approved),
  ],
  [
    presumedUntilProvenOtherwise,
    tale(adult, noVictim({ evidence: 'document' }), closed('not-a-victim')),
    tale(adult, noVictim({ evidence: 'document' }), approved, closed('not-a-victim')),
  ],
  [
    aCaseRunsUntilItIsClosed,
    tale(adult, crisis, askedToErase, erasedBy('e2')),
    tale(adult, crisis, ['CrisisEnded', { crisis: 'e1' }], askedToErase, erasedBy('e3')),
  ],
  [dangerFindsTheCaseOpen, tale(adult, crisis, closed('unreachable')), tale(adult, crisis, closed('her-decision'))],
  [
    dangerFindsTheCaseOpen,
    tale(adult, crisis, closed('recovered')),
    tale(adult, crisis, ['CrisisEnded', { crisis: 'e1' }], closed('recovered')),
  ],
  [
    aReferralWasToldAndAgreed,
    tale(adult, yes('hospital'), told, decided('referral', 'do-it'), referred('e3')),
    tale(adult, yes('ngo'), told, decided('referral', 'do-it'), referred('e3')),
  ],
  [
    aReferralWasToldAndAgreed,
    tale(adult, yes('ngo', 'legal'), told, decided('referral', 'do-it'), referred('e3')),
    tale(adult, yes('ngo', 'health'), told, decided('referral', 'do-it'), referred('e3')),
  ],
  [theProvinceIsConsultedFirst, tale(adult, home), tale(adult, ['SocialAffairsConsulted'], home)],
  [
    theProvinceIsConsultedFirst,
    tale(adult, withFamily, ['CaseClosed', { reason: 'recovered' }, 1, ngo]),
    tale(adult, withFamily, ['SocialAffairsConsulted'], ['CaseClosed', { reason: 'recovered' }, 1, ngo]),
  ],
  [
    successIsShown,
    tale(adult, closed('recovered', met({}))),
    tale(adult, closed('recovered', met({ evidence: 'her-word' }))),
  ],
  [
    successIsShown,
    tale(adult, ['VisitRecorded', { found: 'not-met' }], closed('recovered', met({ evidence: 'visit' }))),
    tale(adult, ['VisitRecorded', { found: 'safe' }], closed('recovered', met({ evidence: 'visit' }))),
  ],
  [successIsShown, tale(adult, closed('unreachable')), tale(adult, ['ClosingLearntFrom'], closed('unreachable'))],
  [
    everyClosingStays,
    tale(adult, closed('recovered', { cycle: 1 }), ['CaseReopened'], closed('recovered', { cycle: 1 })),
    tale(adult, closed('recovered', { cycle: 1 }), ['CaseReopened'], closed('recovered', { cycle: 2 })),
  ],
  ...(['org-two', 'org-three'] as const).flatMap((house) => [
    [
      noAgreementNoReferral,
      tale(adult, ['AdmittedToShelter', { shelter: house }]),
      tale(adult, ['AdmittedToShelter', { shelter: 'org-one' }]),
    ] as const,
    [
      noAgreementNoReferral,
      tale(adult, ['CopyMade', { to: 'ngo', organisation: house }]),
      tale(
        adult,
        ['AdmittedToShelter', { shelter: 'org-three' }],
        ['CopyMade', { to: 'ngo', organisation: 'org-three' }],
      ),
    ] as const,
  ]),
  [noAgreementNoReferral, tale(adult, referred('e0', 'org-two')), tale(adult, referred('e0', 'org-one'))],
  [
    nobodyIsClosedAgainstTheirWish,
    tale(adult, talked('close'), talked('go-on'), closed('recovered')),
    tale(adult, talked('go-on'), talked('close'), closed('recovered')),
  ],
  [
    nothingLeadsHomeAgainstANo,
    tale(foreigner, decided('return-home', 'leave-it'), ['CopyMade', { for: 'return' }]),
    tale(foreigner, decided('return-home', 'leave-it'), ['CopyMade', { for: 'care' }]),
  ],
]);
