import { expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { closedGates } from '../../packages/domain/src/case/closed-gates.ts';
import { readyToClose } from './closings.ts';
import { entryOf, hoursFromNow } from './entry-of.ts';
import { answerOf, fileOf, idOf, now, sameDay } from './made.ts';
import { decisionOn } from './referrals.ts';

type Change = Partial<CaseState>;

const before = hoursFromNow(-24);
const child: Change = { age: 'child' };
const placed = { decision: idOf(1), consultation: idOf(2), to: 'own-family' as const };
const begun = [entryOf(placed, before, 60), entryOf(placed, before, 61)];
const ofFirst = [entryOf({ reintegration: idOf(60), reason: 'unsafe' as const }, before, 62)];
const asks = { wish: 'asks' as const, when: 'before' as const };
const office = { office: 'demo-province', level: 'provincial' as const, advice: 'in-favour' as const };
const ofHold = (more: object = {}) =>
  decisionOn({
    ...entryOf({ about: 'child-hold' as const, decidedBy: 'best-interest' as const }, before, 44),
    ...more,
  });
const home = { about: 'reintegration' as const, reintegration: { to: 'own-family' as const, from: sameDay } };
const [hearing, later] = [50, 51].map((n) =>
  entryOf({ proceeding: idOf(n + 20), on: sameDay, court: 'first-instance' as const }, before, n),
);
const proceeding = { ...child, hearings: [hearing, later] } as unknown as Change;
const advocate = { advocates: [entryOf({ proceeding: idOf(70) }, before)] } as unknown as Change;
const held = [hearing, later].map((one) => entryOf({ hearing: one?.id })) as unknown as CaseState['hearingsHeld'];
const missing = [entryOf({}, before, 41)] as unknown as CaseState['missing'];
const police = entryOf({ missing: idOf(41), step: 'police-told' }) as unknown as CaseState['missingSteps'][number];

/** What a file holds, and what then still keeps the gate of a rule closed: the best entry of the file was named for it, or none. */
const looks: readonly (readonly [rule: string, holds: string, left: readonly string[] | undefined, file: Change])[] = [
  ['referral-needs-consent', 'consent to a hospital alone', undefined, { consents: [answerOf('hospital', true)] }],
  ['referral-needs-consent', 'a no to a hospital', ['consent-missing'], { consents: [answerOf('hospital', false)] }],
  ['referral-needs-her-decision', 'the person’s decision on it', undefined, { decisions: [decisionOn()] }],
  ['closing-is-talked-over-with-her', 'the talk with the person', undefined, readyToClose],
  [
    'community-hears-at-her-request',
    'three requests of the person’s',
    undefined,
    {
      communityRequests: [
        entryOf({ ...asks, what: 'assistance' as const }, before, 79),
        entryOf({ ...asks, what: 'assistance' as const }, before, 80),
        entryOf({ ...asks, what: 'awareness' as const }, before, 81),
      ],
    },
  ],
  [
    'family-contact-rests-on-an-assessment',
    'an entry on the household',
    undefined,
    { households: [entryOf({ source: 'visit' as const })] },
  ],
  [
    'review-is-of-a-running-reintegration',
    'one that runs after one that ended',
    undefined,
    { reintegrations: begun, endings: ofFirst },
  ],
  [
    'trial-is-confirmed-by-reviews',
    'a trial that nobody looked at',
    ['too-few-reviews'],
    { reintegrations: begun.slice(1) },
  ],
  [
    'social-affairs-are-consulted-first',
    'the answer of the province',
    undefined,
    { socialAffairs: [entryOf({ ...office, consultedOn: sameDay }, before)] },
  ],
  ['reintegration-is-her-decision', 'a yes to a place, from today', undefined, { decisions: [decisionOn(home)] }],
  [
    'reintegration-is-her-decision',
    'a yes to no place that is named',
    ['before-the-day-she-chose'],
    { decisions: [decisionOn({ about: 'reintegration' })] },
  ],
  [
    'child-hold-begins-the-search-for-family',
    'the search for them',
    undefined,
    { ...child, tracings: [entryOf({ searcher: 'ngo' as const })] },
  ],
  [
    'child-hold-rests-on-her-best-interest',
    'the decision on it, and a later one on something else',
    undefined,
    { ...child, decisions: [ofHold(), decisionOn()] },
  ],
  ['child-hold-rests-on-her-best-interest', 'an adult', undefined, {}],
  [
    'childs-hearing-needs-her-advocate',
    'an advocate for the first of two hearings',
    undefined,
    { ...proceeding, ...advocate },
  ],
  [
    'childs-hearing-needs-her-advocate',
    'an advocate for the first of two, when it was held',
    ['advocate-not-appointed'],
    { ...proceeding, ...advocate, hearingsHeld: held.slice(0, 1) },
  ],
  [
    'childs-hearing-needs-her-advocate',
    'hearings that were all held',
    undefined,
    { ...proceeding, hearingsHeld: held },
  ],
  ['search-ends-after-the-police-was-told', 'word to the police', undefined, { missing, missingSteps: [police] }],
  ['taking-part-is-an-informed-choice', 'no proceeding', undefined, {}],
];

test.each(looks)('%s: of a file with %s, the case view keeps closed %j', (rule, _, left, file) => {
  expect(closedGates(fileOf(file), now).find(({ code }) => code === rule)?.breaches).toEqual(left);
});
