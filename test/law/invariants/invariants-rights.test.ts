import { nothingIsDecidedUntold } from './r061.ts';
import { whatCannotBeHasAnotherWay } from './r063.ts';
import { nobodyDecidesForAnAdult } from './r064.ts';
import { aChildIsFollowedAsFarAsItIsSafe } from './r065.ts';
import { noAdultIsKept } from './r069.ts';
import { nobodyIsHeldForGood } from './r070.ts';
import { whoeverMayBeAChildIsOne } from './r071.ts';
import { adult, child, tale, tellApart } from './telling.ts';

const told = ['InformedForDecision', { about: 'referral', understood: true }] as const;
const own = { about: 'referral', decidedBy: 'herself', answer: 'do-it' };
const forThem = { ...own, decidedBy: 'substitute' };
const unable = ['CapacityAssessed', { about: 'referral', able: false }] as const;
const best = { about: 'child-hold', decidedBy: 'best-interest', answer: 'do-it', opinion: 'not-followed' };
const no = ['DecisionTaken', { about: 'placement', answer: 'leave-it' }] as const;
const taken = ['AdmittedToShelter', { reason: 'own-choice' }] as const;
const sought = ['FamilyTracingStarted'] as const;
const gone = ['MissingEnded', { outcome: 'left-of-her-own-will' }] as const;
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
  [noAdultIsKept, tale(adult, no, taken), tale(child, no, taken)],
  [
    nobodyIsHeldForGood,
    tale(adult, sought, ['DecisionTaken', best], held),
    tale(child, sought, ['DecisionTaken', best], held),
  ],
  [whoeverMayBeAChildIsOne, tale(child, gone), tale(adult, gone)],
  [
    whoeverMayBeAChildIsOne,
    tale(child, ['PublicationAgreed', { how: 'signed' }]),
    tale(child, ['PublicationAgreed', { how: 'guardian' }]),
  ],
]);
