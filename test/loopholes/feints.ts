import { aspects, assessed, atHome, decided, reintegrated, type Stage, weighedUnreached, yesTo } from './stages.ts';

const prepared: readonly Stage[] = [
  ['learnFromClosing', {}],
  ['prepareClosing', { who: 'herself', result: 'prepared', unexpected: true }, 1],
  ['prepareClosing', { who: 'family', result: 'prepared', unexpected: true }, 1],
  ['prepareClosing', { who: 'community', result: 'prepared', unexpected: true }, 1],
];

const sought = (channel: string, hours: number): Stage => [
  'recordContactAttempt',
  { channel, answer: 'no-answer' },
  hours,
];
/** An act that is said to have been done some days ago, from paper. */
const asTyped = (act: string, says: object, daysAgo: number, hours = 0.1): Stage => [
  act,
  (at) => ({
    ...says,
    occurredAt: new Date(Date.parse(at) - daysAgo * 86_400_000).toISOString(),
    lateReason: 'from-paper',
  }),
  hours,
];
const soughtAsTyped = (channel: string, daysAgo: number, hours?: number) =>
  asTyped('recordContactAttempt', { channel, answer: 'no-answer' }, daysAgo, hours);
const lookedAtAsTyped = (daysAgo: number, hours?: number) =>
  asTyped('reviewTrial', { place: 'safe', wellbeing: 'well' }, daysAgo, hours);

const received = {
  place: 'poipet-transit-centre',
  done: ['made-safe', 'greeted', 'shown-around', 'rules-explained', 'comfortable-place'],
  greeting: 'same-sex',
};

const along = ['police', 'social-affairs', 'embassy'].map((part) => ({ part, organisation: 'social-affairs' }));

/** Ways that look lawful, and of which each lacks one thing: what stands against it is to stop it in the end. */
export const feints: readonly (readonly Stage[])[] = [
  // A child who wants to stay is kept by nobody: what the child decided is no ground to keep it.
  [['startFamilyTracing', {}], ...decided('child-hold', { opinion: 'followed' }), ['holdChild', {}, 1]],
  // A child is kept, and nobody looks for its family.
  [...decided('child-hold', { decidedBy: 'best-interest', opinion: 'followed' }), ['holdChild', {}, 1]],
  // A child is kept, and the case ends over it.
  [
    ['startFamilyTracing', {}],
    ...decided('child-hold', { decidedBy: 'best-interest', opinion: 'followed' }),
    ['holdChild', {}, 1],
    ['recordVisit', { kind: 'spot-check', found: 'safe' }],
    ...prepared,
    ['consultOnClosing', { wish: 'close', with: 'herself' }, 24],
    ['closeCase', { reason: 'recovered' }, 24],
  ],
  // A yes is written down after the no, and dated before it.
  [
    ...decided('return-home', { answer: 'leave-it' }),
    asTyped('recordDecision', { about: 'return-home', decidedBy: 'herself', answer: 'do-it', possible: true }, 0.2),
    ['proposeHandover', {}],
  ],
  // Another home was assessed than the one that they go to.
  [
    ...reintegrated.slice(0, 1),
    assessed('family', { aspects, ...atHome, home: 'relatives' }),
    assessed('community', { ...atHome, home: 'relatives' }),
    assessed('risk', { riskOf: 'return', risk: 'acceptable', ...atHome }),
    assessed('physical-and-psychological-health', { aspects }),
    ...reintegrated.slice(5),
  ],
  // All is ready for a life with the family, and then the person decides not to go.
  [
    ...reintegrated.slice(0, -1),
    ...decided('reintegration', { answer: 'leave-it', reintegration: { to: 'own-family', from: '2026-03-01' } }),
    ['startReintegration', { to: 'own-family' }, 2],
  ],
  [
    ...prepared,
    sought('family', 1),
    sought('provider', 80),
    sought('call', 80),
    ['closeCase', { reason: 'unreachable' }, 24],
  ],
  [
    ...prepared,
    sought('message', 1),
    sought('provider', 80),
    sought('call', 80),
    ['closeCase', { reason: 'unreachable' }, 24],
  ],
  [
    ...prepared,
    // Of a file that has been open for longer than the days that are typed.
    soughtAsTyped('family', 20, 40 * 24),
    soughtAsTyped('provider', 12),
    soughtAsTyped('call', 4),
    ['closeCase', { reason: 'unreachable' }, 1],
  ],
  [
    ...reintegrated,
    lookedAtAsTyped(60, 100 * 24),
    lookedAtAsTyped(30),
    lookedAtAsTyped(1),
    ['confirmReintegration', {}, 1],
  ],
  [asTyped('recordReception', received, 0.8), ['recordIntake', {}, 0.1]],
  // An embassy that plans along, and then must not know of the person.
  [
    ['openCrisis', { stage: 'acute', kind: 'cannot-leave' }],
    weighedUnreached,
    ['planIntervention', { participants: along, officials: 'embassy' }, 1],
    yesTo('embassy', 'return', ['identity'], false),
    ['startIntervention', {}, 1],
  ],
  // A younger age that was told after a paper, with nothing that shows it, is a doubt.
  [
    ['recordAge', { age: { birth: '1990' }, evidence: 'passport' }],
    ['recordAge', { age: { birth: '2012' }, evidence: undefined }, 24],
    ['recordMissing', { from: 'shelter' }, 24],
    ['endMissing', { outcome: 'left-of-her-own-will' }, 24],
  ],
];
