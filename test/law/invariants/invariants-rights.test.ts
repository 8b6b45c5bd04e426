import { nothingIsDecidedUntold } from './r061.ts';
import { whatCannotBeHasAnotherWay } from './r063.ts';
import { nobodyDecidesForAnAdult } from './r064.ts';
import { aChildIsFollowedAsFarAsItIsSafe } from './r065.ts';
import { whoeverWasNotAskedIsToldWhy } from './r066.ts';
import { noAdultIsKept } from './r069.ts';
import { nobodyIsHeldForGood } from './r070.ts';
import { whoeverMayBeAChildIsOne } from './r071.ts';
import { adult, child, tale, tellApart } from './telling.ts';

const told = ['InformedForDecision', { about: 'referral', understood: true }] as const;
const own = { about: 'referral', decidedBy: 'herself', answer: 'do-it' };
const forThem = { ...own, decidedBy: 'substitute' };
const unable = ['CapacityAssessed', { about: 'referral', able: false }] as const;
const best = { about: 'child-hold', decidedBy: 'best-interest', answer: 'do-it', opinion: 'not-followed' };
const unasked = ['DecisionTaken', { ...best, notConsulted: 'too-unwell', deviation: 'safety' }] as const;
const explained = { decision: 'e1', whyTold: true, benefitTold: true, understood: true };
const end = ['CaseClosed', { reason: 'her-decision' }] as const;
const no = ['DecisionTaken', { about: 'placement', answer: 'leave-it' }] as const;
const taken = ['AdmittedToShelter', { reason: 'own-choice' }] as const;
const sought = ['FamilyTracingStarted'] as const;
const held = ['ChildHeld', { decision: 'e2' }] as const;

tellApart([
  [nothingIsDecidedUntold, tale(adult, ['DecisionTaken', own]), tale(adult, told, ['DecisionTaken', own])],
  [
    whatCannotBeHasAnotherWay,
    tale(adult, ['DecisionTaken', { possible: false, alternatives: [] }]),
    tale(adult, ['DecisionTaken', { possible: false, alternatives: ['other-place'] }]),
  ],
  [nobodyDecidesForAnAdult, tale(adult, ['DecisionTaken', forThem]), tale(adult, unable, ['DecisionTaken', forThem])],
  [
    nobodyDecidesForAnAdult,
    tale(
      adult,
      unable,
      ['DecisionTaken', forThem],
      ['CapacityAssessed', { about: 'referral', able: true }],
      ['CaseReferred', { decision: 'e2' }],
    ),
    tale(adult, unable, ['DecisionTaken', forThem], ['CaseReferred', { decision: 'e2' }]),
  ],
  [
    aChildIsFollowedAsFarAsItIsSafe,
    tale(child, ['DecisionTaken', best]),
    tale(child, ['DecisionTaken', { ...best, deviation: 'safety' }]),
  ],
  [
    whoeverWasNotAskedIsToldWhy,
    tale(child, unasked, ['DecisionExplained', { ...explained, whyTold: false }], end),
    tale(child, unasked, ['DecisionExplained', explained], end),
  ],
  [noAdultIsKept, tale(adult, no, taken), tale(child, no, taken)],
  [
    nobodyIsHeldForGood,
    tale(adult, sought, ['DecisionTaken', best], held),
    tale(child, sought, ['DecisionTaken', best], held),
  ],
  [
    whoeverMayBeAChildIsOne,
    tale(child, ['AgeRecorded', { age: 'adult', ageGroup: '18-24', evidence: 'interview' }]),
    tale(child, ['AgeRecorded', { age: 'adult', ageGroup: '18-24', evidence: 'passport' }]),
  ],
]);
