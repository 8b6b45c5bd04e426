import { expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { entryOf } from '../domain/entry-of.ts';
import { fileOf, idOf } from '../domain/made.ts';
import { forbidden } from '../proof/forbidden-states.ts';

const one = (said: object, n = 70) => ({ ...entryOf(said), id: idOf(n) });
const met = { met: true, evidence: 'visit' };
const criteria = { 'family-relations': met, 'family-economy': met, 'daily-activities': met, stability: met };
const wellbeing = {
  healthier: true,
  'emotionally-stable': true,
  'financially-stable': true,
  settled: true,
  confident: true,
};
const closed = (change: object) => ({
  status: 'closed',
  closures: [one({ reason: 'recovered', criteria, wellbeing, outcome: 'successful', ...change })],
});
const begun = (n: number) => one({ decision: idOf(1), consultation: idOf(2), to: 'own-family' }, n);
const looks = (last: object) =>
  [{}, {}, last].map((change) => one({ reintegration: idOf(80), place: 'safe', wellbeing: 'well', ...change }));
const confirmed = { confirmations: [one({ reintegration: idOf(80) })] };
const started = (plan: object) => ({
  interventions: [one({ crisis: idOf(5), kind: 'rescue', participants: [], ...plan })],
  interventionStarts: [one({ crisis: idOf(5) })],
});
const police = [{ part: 'police', organisation: 'the-police' }];

/** A state planted for each sentence: what is wrong, and the file that it is wrong of. */
const planted: readonly (readonly [string, object])[] = [
  ['two reintegrations that run', { reintegrations: [begun(80), begun(81)] }],
  ['a reintegration the person did not decide', { reintegrations: [begun(80)] }],
  ['a reintegration that social affairs were not asked about', { reintegrations: [begun(80)] }],
  ['a reintegration before any assessment', { reintegrations: [begun(80)] }],
  ['a trial confirmed after too few looks', confirmed],
  [
    'a trial confirmed though the person is not well or not safe',
    { ...confirmed, trialReviews: looks({ wellbeing: 'poor' }) },
  ],
  [
    'a trial confirmed though the person is not well or not safe',
    { ...confirmed, trialReviews: looks({ place: 'unsafe' }) },
  ],
  ['recovered without all that recovery is', closed({ wellbeing: { ...wellbeing, settled: false } })],
  ['recovered without all that recovery is', closed({ criteria: { ...criteria, stability: { met: false } } })],
  ['a criterion that is met and that nothing shows', closed({ criteria: { ...criteria, stability: { met: true } } })],
  ['a closing nobody talked over with the person', closed({})],
  ['unreachable and hardly sought', closed({ reason: 'unreachable' })],
  ['closed for not cooperating, and nobody asked why', closed({ reason: 'uncooperative' })],
  [
    'a no turned into a yes on what was told for the no',
    {
      decisions: ['leave-it', 'do-it'].map((answer, n) =>
        one({ about: 'stay', decidedBy: 'herself', answer, preparation: idOf(60) }, 70 + n),
      ),
    },
  ],
  [
    'somebody who reached the person and may be barred',
    {
      barred: [one({ relation: 'family' })],
      guests: [one({ relation: 'lawyer', beganAt: 'x', check: 'clear', otherThan: [], shownBy: 'id-document' }, 71)],
    },
  ],
  [
    'somebody who reached the person on one worker’s word',
    {
      barred: [one({ relation: 'employer' })],
      guests: [one({ relation: 'family', beganAt: 'x', check: 'clear', otherThan: [idOf(70)] }, 71)],
    },
  ],
  ['closed as dead on no death', closed({ reason: 'died' })],
  [
    'a child who stays with a family nobody found safe',
    { age: 'child', stays: [one({ setting: 'community', place: 'a-village', host: 'relatives' })] },
  ],
  ['a child’s case closed on the child’s word alone', { ...closed({ reason: 'her-decision' }), age: 'child' }],
  [
    'a child heard without an advocate',
    { age: 'presumed-child', hearingsHeld: [one({ outcome: 'heard', advocatePresent: true })] },
  ],
  [
    'a child heard without an advocate',
    { age: 'child', advocates: [one({})], hearingsHeld: [one({ outcome: 'judgment', advocatePresent: false })] },
  ],
  ['a child kept on nobody’s decision', { age: 'child', childHolds: [one({ decision: idOf(1) })] }],
  ['a child kept whose family nobody seeks', { age: 'child', childHolds: [one({ decision: idOf(1) })] }],
  ['an adult who is held', { childHolds: [one({ decision: idOf(1) })] }],
  ['an intervention nobody planned', { interventionStarts: [one({ crisis: idOf(5) })] }],
  ['a rescue without the police', started({})],
  ['a rescue to no safe place', started({ participants: police })],
  ['an intervention whose risk nobody assessed', started({ kind: 'care' })],
  ['a referral without any consent', { referrals: [one({ to: 'an-ngo' })], consents: [] }],
  ['a commune that helps without consent', { communeHelp: [one({ who: 'commune-chief' })] }],
  ['a community spoken to and the person did not ask', { communityTalks: [one({ request: idOf(1) })] }],
  ['an intake before any reception', { intakes: [one({ asked: ['origin'] })] }],
  ['a step that says not what, who or when', { planActions: [one({ plan: idOf(1) })] }],
  [
    'an interview in a place that is not safe',
    { interviews: [one({ asked: [], setting: { safeSpace: true, noSuspects: false, supportOffered: true } })] },
  ],
  ['a service that is not there and nobody says why', { services: { medical: { outcome: 'not-available' } } }],
  ['an interpreter who signed nothing', { interpreters: [one({ kind: 'spoken' })] }],
  [
    'a child who counts as having left',
    { age: 'child', missingEnds: [one({ missing: idOf(1), outcome: 'left-of-her-own-will' })] },
  ],
  ['a search that ended and the police never knew', { missingEnds: [one({ missing: idOf(1), outcome: 'not-found' })] }],
  [
    'an adult from whom their records are withheld',
    { recordAnswers: [one({ request: idOf(1), outcome: 'withheld' })] },
  ],
  ['an adult who is told less', { childInformation: [one({})] }],
];

test('R013: nothing is found wrong with a file that was just opened', () => {
  expect(forbidden(fileOf(), fileOf())).toEqual([]);
});

test.each(planted)('R013: the walk would find %s', (says, change) => {
  const file = fileOf(change as Partial<CaseState>);
  expect(forbidden({ ...fileOf(), age: file.age }, file)).toContain(says);
});

test('Standards 6.11(e): an adult whose only document was taken back by a correction is found', () => {
  const ages = [one({ age: 'adult', evidence: 'birth-certificate' }, 90)];
  const first = fileOf({ age: 'child' });
  const grown = { ...first, age: 'adult' as const, ages } as unknown as CaseState;
  expect(forbidden(first, grown)).toEqual([]);
  const corrections = [one({ corrects: idOf(90), reason: 'wrong-person' }, 91)];
  expect(forbidden(first, { ...grown, corrections } as unknown as CaseState)).toEqual(['an adult without a document']);
});
