import { decided, reintegrated, type Stage, weighedUnreached, yesTo } from './stages.ts';

/** Lawful ways through a case, each in the order in which the border works (`field/practice.md`). */
export const paths: readonly (readonly Stage[])[] = [
  [yesTo('ngo', 'referral', ['identity', 'needs'])],
  [yesTo('ngo', 'referral', ['identity', 'needs']), ...decided('referral')],
  [
    ...decided('referral'),
    yesTo('ngo', 'referral', ['identity', 'needs']),
    ['referCase', { to: 'org-one', kind: 'ngo' }, 1],
    ['answerReferral', { answer: 'accepted' }, 24],
  ],
  [
    yesTo('ngo', 'referral', ['identity', 'needs']),
    ['shareDisclosure', { to: 'ngo', for: 'referral', organisation: 'org-one', sections: ['identity'] }, 1],
    ['endDisclosure', {}, 24],
  ],
  [
    yesTo('ngo', 'protection', ['identity', 'whereabouts']),
    ['revealWhereabouts', { to: 'ngo', for: 'protection', organisation: 'org-one', sections: ['whereabouts'] }, 1],
    ['approve', { answer: 'approved' }, 5],
  ],
  [
    ['recordMissing', {}],
    ['shareWithoutConsent', { to: 'ngo', for: 'protection', organisation: 'org-one', ground: 'she-is-missing' }, 1],
    ['approve', { answer: 'approved' }, 1],
  ],
  reintegrated,
  [
    ...reintegrated,
    ['reviewTrial', { place: 'safe', wellbeing: 'well' }, 31 * 24],
    ['reviewTrial', { place: 'safe', wellbeing: 'well' }, 31 * 24],
    ['reviewTrial', { place: 'safe', wellbeing: 'well' }, 31 * 24],
    ['confirmReintegration', {}, 24],
    ['recordEvaluation', { rights: 'not-upheld' }, 24],
    [
      'recordAssessment',
      { kind: 'family', home: 'relatives', riskOf: undefined, aimsTold: true, assent: 'agreed' },
      24,
    ],
    ['requestMove', { to: 'relatives' }, 24],
  ],
  [
    ['startFamilyTracing', {}],
    ...decided('child-hold', { decidedBy: 'best-interest', opinion: 'followed' }),
    ['holdChild', {}, 1],
    ['reviewChildHold', { outcome: 'continues', opinionHeard: true }, 7 * 24],
  ],
  [
    ['openCrisis', { stage: 'acute', kind: 'cannot-leave' }],
    weighedUnreached,
    ['planIntervention', {}, 1],
    ['startIntervention', {}, 1],
    ['recordIntervention', { outcome: 'safe-place' }, 1],
  ],
  [
    ['openProceeding', { kind: 'criminal' }],
    ['appointAdvocate', {}, 1],
    ...decided('taking-part'),
    ['chooseTakingPart', { choice: 'yes' }, 1],
    ['scheduleHearing', {}, 1],
    ['recordHearing', { advocatePresent: true }, 90],
    ['decideAppeal', {}, 1],
  ],
  [
    ['recordPlan', { phases: ['recovery'], she: 'took-part' }],
    ['planAction', {}, 1],
    ['recordProgress', {}, 24],
    ['reviewPlan', {}, 31 * 24],
  ],
  [
    ['recordVisit', { kind: 'spot-check', found: 'safe' }],
    ['prepareClosing', { who: 'herself', result: 'prepared', unexpected: true }, 1],
    ['prepareClosing', { who: 'family', result: 'prepared', unexpected: true }, 1],
    ['prepareClosing', { who: 'community', result: 'prepared', unexpected: true }, 1],
    ['consultOnClosing', { wish: 'close', with: 'herself' }, 24],
    ['closeCase', { reason: 'recovered' }, 24],
    ['reopenCase', { reason: 'crisis' }, 24],
  ],
  [
    ['recordDeath', {}],
    ['learnFromClosing', {}, 1],
    ['prepareClosing', { who: 'family', result: 'prepared', unexpected: true }, 1],
    ['prepareClosing', { who: 'community', result: 'prepared', unexpected: true }, 1],
    ['closeCase', { reason: 'died' }, 24],
  ],
  [
    ['listBelongings', {}],
    ['nameDiscrepancy', {}, 1],
    ['settleDiscrepancy', {}, 24],
  ],
  [
    ['recordCompanion', {}],
    ['assessCompanion', {}, 1],
  ],
  [
    ['agreeToPublication', {}],
    ['approve', { answer: 'approved' }, 1],
    ['withdrawFromPublication', {}, 24],
  ],
  [
    ['mergeCases', {}],
    ['approve', { answer: 'approved' }, 1],
    ['unmergeCases', {}, 24],
  ],
  [
    ['openDirectivePhase', {}],
    ['closeDirectivePhase', {}, 24],
  ],
];
