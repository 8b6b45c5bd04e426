import { noRescueWithoutPolice } from './r012.ts';
import { theProvinceIsConsultedFirst } from './r019.ts';
import { noChildIsHeardAlone } from './r058.ts';
import { nobodyIsHeldForGood } from './r070.ts';
import { whereToLiveIsTheirDecision } from './r106.ts';
import { aTrialIsATrial } from './r110.ts';
import { theEndIsTalkedOver } from './r118.ts';
import { adult, another, child, tale, tellApart } from './telling.ts';

const takenBack = (corrects: string) => ['RecordCorrected', { corrects }] as const;
const wrong = takenBack('e1');
const asked = ['QuestioningRecorded', { asker: 'prosecutor', purpose: 'testimony' }] as const;
const advocate = ['AdvocateAppointed', { proceeding: 'p' }] as const;
const hold = { about: 'child-hold', decidedBy: 'best-interest', answer: 'do-it', opinion: 'followed' };
const sought = ['FamilyTracingStarted'] as const;
const held = ['ChildHeld', { decision: 'e2' }] as const;
const decision = { about: 'reintegration', decidedBy: 'herself', answer: 'do-it' };
const decided = ['DecisionTaken', { ...decision, reintegration: { to: 'own-family', from: '2026-01-01' } }] as const;
const home = ['ReintegrationStarted', { to: 'own-family', decision: 'e1' }] as const;
const looked = ['TrialReviewed', { reintegration: 'e1', place: 'safe' }, 30 * 24] as const;
const confirmed = ['ReintegrationConfirmed', { reintegration: 'e1' }] as const;
const talked = ['ClosingTalkedOver', { wish: 'close' }] as const;
const closed = ['CaseClosed', { reason: 'her-decision', consultation: 'e1' }] as const;
const ngo = { by: { ...(another.by as object), organisation: 'org-one' } } as typeof another;
const well = ['CaseClosed', { reason: 'recovered' }, 1, ngo] as const;
const consulted = ['SocialAffairsConsulted'] as const;
const stay = (host: string) => ['StayBegun', { setting: 'community', host }] as const;
const crisis = ['CrisisOpened', { kind: 'cannot-leave' }] as const;
const plan = (kind: string, part: string) =>
  ['InterventionPlanned', { crisis: 'e1', kind, participants: [{ part }] }] as const;
const led = (outcome: string) => ['InterventionRecorded', { crisis: 'e1', outcome }] as const;

tellApart([
  [noChildIsHeardAlone, tale(child, advocate, wrong, asked), tale(child, advocate, asked)],
  [
    nobodyIsHeldForGood,
    tale(child, sought, ['DecisionTaken', hold], takenBack('e2'), held),
    tale(child, sought, ['DecisionTaken', hold], held),
  ],
  [
    nobodyIsHeldForGood,
    tale(child, sought, ['DecisionTaken', hold], wrong, held),
    tale(child, sought, ['DecisionTaken', hold], held),
  ],
  [whereToLiveIsTheirDecision, tale(adult, decided, wrong, home), tale(adult, decided, home)],
  [
    aTrialIsATrial,
    tale(adult, home, looked, looked, looked, takenBack('e3'), confirmed),
    tale(adult, home, looked, looked, looked, confirmed),
  ],
  [theEndIsTalkedOver, tale(adult, talked, wrong, closed), tale(adult, talked, closed)],
  [theProvinceIsConsultedFirst, tale(adult, stay('relatives'), well), tale(adult, stay('monastery'), well)],
  [
    theProvinceIsConsultedFirst,
    tale(adult, consulted, wrong, stay('relatives'), well),
    tale(adult, consulted, stay('relatives'), well),
  ],
  [
    noRescueWithoutPolice,
    tale(adult, crisis, plan('care', 'provider'), led('safe-place')),
    tale(adult, crisis, plan('care', 'police'), led('safe-place')),
  ],
  [
    noRescueWithoutPolice,
    tale(adult, crisis, plan('rescue', 'police'), plan('rescue', 'provider'), led('safe-place')),
    tale(adult, crisis, plan('rescue', 'police'), plan('rescue', 'provider'), led('not-found')),
  ],
]);
