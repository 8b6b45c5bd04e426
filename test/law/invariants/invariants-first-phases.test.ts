import { nobodyIsAskedNearSuspects } from './r073.ts';
import { careComesBeforeQuestions } from './r075.ts';
import { onlyWhatIsNeededIsAsked } from './r076.ts';
import { nobodyIsAskedAlone } from './r077.ts';
import { dangerIsWeighedFirst } from './r079.ts';
import { suspectsAreKeptApart } from './r081.ts';
import { whatIsTheirsIsCounted } from './r082.ts';
import { officialsPlanAlong } from './r083.ts';
import { nobodyIsReferredUnasked } from './r084.ts';
import { aReferralCarriesWhatIsAgreed } from './r087.ts';
import { nobodyIsTurnedAwayForWhoTheyAre } from './r088.ts';
import { whoeverArrivesRestsFirst } from './r090.ts';
import { adult, tale, tellApart } from './telling.ts';

const embassy = (given: boolean) => ['ConsentGiven', { consent: { to: 'embassy', given } }] as const;
const setting = { safeSpace: true, noSuspects: true, supportOffered: true };
const interview = (said: object) =>
  ['InterviewRecorded', { setting, supportPerson: 'declined', needsMet: [], asked: ['who'], ...said }] as const;
const needy = ['NeedsRecorded', { needs: ['doctor'] }] as const;
const crisis = ['CrisisOpened', { kind: 'threat' }] as const;
const weighed = ['AssessmentRecorded', { kind: 'risk', riskOf: 'intervention', risk: 'acceptable' }] as const;
const start = ['InterventionStarted', { crisis: 'e1' }] as const;
const plan = (parts: readonly string[]) =>
  [
    'InterventionPlanned',
    { crisis: 'e1', kind: 'rescue', participants: parts.map((part) => ({ part })), officials: 'not-to-know' },
  ] as const;
const well = { apartFromSuspects: 'yes', safely: 'yes', possessionsKept: 'yes' };
const done = (said: object) => ['InterventionRecorded', { crisis: 'e1', ...well, ...said }] as const;
const yes = ['DecisionTaken', { about: 'referral', decidedBy: 'herself', answer: 'do-it' }] as const;
const no = ['DecisionTaken', { about: 'referral', decidedBy: 'herself', answer: 'leave-it' }] as const;
const refer = ['CaseReferred', { decision: 'e1', to: 'org-one' }] as const;
const money = (count: number) => [{ what: 'money', count }];
const party = { to: 'ngo', organisation: 'org-one', for: 'referral' };
const agreed = ['ConsentGiven', { consent: { ...party, given: true, quality: 'free', sections: ['needs'] } }] as const;
const copy = (...sections: readonly string[]) => ['CopyMade', { ...party, sections }] as const;
const parts = ['made-safe', 'greeted', 'shown-around', 'rules-explained', 'comfortable-place'];
const received = ['ReceptionRecorded', { place: 'a-house', done: parts }] as const;
const intake = ['IntakeRecorded', { asked: ['family'] }] as const;

tellApart([
  [
    nobodyIsAskedNearSuspects,
    tale(adult, interview({ setting: { ...setting, noSuspects: false } })),
    tale(adult, interview({})),
  ],
  [
    careComesBeforeQuestions,
    tale(adult, needy, interview({})),
    tale(adult, needy, interview({ needsMet: ['doctor'] })),
  ],
  [onlyWhatIsNeededIsAsked, tale(adult, interview({ asked: ['who', 'recruitment'] })), tale(adult, interview({}))],
  [
    nobodyIsAskedAlone,
    tale(adult, interview({ setting: { ...setting, supportOffered: false } })),
    tale(adult, interview({})),
  ],
  [dangerIsWeighedFirst, tale(adult, weighed, crisis, start), tale(adult, crisis, weighed, start)],
  [dangerIsWeighedFirst, tale(adult, crisis, done({})), tale(adult, crisis, weighed, done({}))],
  [suspectsAreKeptApart, tale(adult, crisis, done({ apartFromSuspects: 'partly' })), tale(adult, crisis, done({}))],
  [suspectsAreKeptApart, tale(adult, crisis, done({ safely: 'no' })), tale(adult, crisis, done({}))],
  [whatIsTheirsIsCounted, tale(adult, crisis, done({ possessionsKept: 'partly' })), tale(adult, crisis, done({}))],
  [
    whatIsTheirsIsCounted,
    tale(adult, ['BelongingsListed', { countedWith: 'a-second-worker', items: money(1) }]),
    tale(adult, ['BelongingsListed', { countedWith: 'herself', items: money(1) }]),
  ],
  [
    whatIsTheirsIsCounted,
    tale(adult, ['BelongingsListed', { items: money(1) }], ['BelongingsReturned', { list: 'e1', items: money(2) }]),
    tale(adult, ['BelongingsListed', { items: money(2) }], ['BelongingsReturned', { list: 'e1', items: money(2) }]),
  ],
  [
    officialsPlanAlong,
    tale(adult, crisis, plan(['police']), start),
    tale(adult, crisis, plan(['police', 'social-affairs']), start),
  ],
  ...[true, false].map(
    (given) =>
      [
        officialsPlanAlong,
        tale(adult, crisis, plan(['police', 'social-affairs', 'embassy']), embassy(false), start),
        tale(adult, crisis, plan(['police', 'social-affairs', ...(given ? ['embassy'] : [])]), embassy(given), start),
      ] as const,
  ),
  [nobodyIsReferredUnasked, tale(adult, yes, no, refer), tale(adult, yes, refer)],
  [
    nobodyIsReferredUnasked,
    tale(adult, yes, ['CaseReferred', { decision: 'e1', to: 'org-two' }], refer),
    tale(adult, yes, refer, refer),
  ],
  [aReferralCarriesWhatIsAgreed, tale(adult, agreed, copy('needs', 'legal')), tale(adult, agreed, copy('needs'))],
  [
    nobodyIsTurnedAwayForWhoTheyAre,
    tale(adult, ['ReferralAnswered', { answer: 'declined' }]),
    tale(adult, ['ReferralAnswered', { answer: 'declined', reason: 'no-place' }]),
  ],
  [whoeverArrivesRestsFirst, tale(adult, received, [...intake, 11]), tale(adult, received, [...intake, 12])],
]);
