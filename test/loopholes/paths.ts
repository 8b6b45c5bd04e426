import { service } from '../../packages/domain/src/case/clear.ts';
import { templateFor } from '../../packages/domain/src/handover/templates/template-for.ts';
import type { Role } from '../../packages/domain/src/people/actor.ts';
import { type Dice, numbers, oneOf } from '../dice.ts';
import type { Move, World } from './world.ts';

/** One act on a path: what of its body matters there, how many hours after the one before it is done, and in which role. */
type Stage = readonly [act: string, says: object, hours?: number, role?: Role];

const told = { form: 'spoken', understood: true };

/** The person is told, has time, and decides; a child is decided for in its best interest where that is said. */
function decided(about: string, more: object = {}): readonly Stage[] {
  return [
    ['recordInterpreter', { language: 'vi' }],
    ['informForDecision', { about, ...told }, 1],
    ['recordDecision', { about, decidedBy: 'herself', answer: 'do-it', possible: true, ...more }, 80],
  ];
}

const yesTo = (to: string, purpose: string, sections: readonly string[]): Stage => [
  'giveConsent',
  {
    consent: {
      to,
      for: purpose,
      given: true,
      sections,
      how: 'spoken',
      witness: 'shift-lead-1',
      quality: 'free',
      language: 'km',
      interpreter: false,
      textVersion: '1',
    },
  },
];

const aFamilyThatIsSafe: readonly Stage[] = [
  ['assessFamilySafety', { outcome: 'safe', assessedBy: 'provincial-social-affairs' }],
  [
    'recordAssessment',
    {
      kind: 'family',
      aspects: ['physical', 'mental', 'emotional'],
      home: 'own-family',
      together: ['family', 'community'],
      aimsTold: true,
      assent: 'agreed',
      asked: [],
      findings: [],
    },
    2,
  ],
  [
    'recordAssessment',
    {
      kind: 'community',
      home: 'own-family',
      together: ['family', 'community'],
      aimsTold: true,
      assent: 'agreed',
      asked: [],
      findings: [],
    },
    2,
  ],
  [
    'recordAssessment',
    {
      kind: 'risk',
      riskOf: 'return',
      risk: 'acceptable',
      home: 'own-family',
      together: ['family', 'community'],
      aimsTold: true,
      assent: 'agreed',
      asked: [],
      findings: [],
    },
    2,
  ],
  [
    'recordAssessment',
    {
      kind: 'physical-and-psychological-health',
      aspects: ['physical', 'mental', 'emotional'],
      aimsTold: true,
      assent: 'agreed',
      asked: [],
      findings: [],
    },
    2,
  ],
];

const reintegrated: readonly Stage[] = [
  ...aFamilyThatIsSafe,
  ['recordPlan', { phases: ['reintegration'], she: 'took-part' }, 2],
  ['consultSocialAffairs', { office: 'social-affairs', level: 'provincial', advice: 'in-favour' }, 2],
  ...decided('reintegration', { reintegration: { to: 'own-family', from: '2026-03-01' } }),
  ['placePerson', { placement: 'family', family: 'safe' }, 2],
  ['approve', { answer: 'approved' }, 2],
  ['startReintegration', { to: 'own-family' }, 2],
];

/** Out of Cambodia to Viet Nam: the person decides, both sides answer the list, give a day, and confirm. */
const tickedByBoth = templateFor('KH-VN', 'formal').items.flatMap(({ code }): readonly Stage[] => [
  ['tickChecklistItem', { item: code, answer: 'done' }, 0.1, 'case-worker'],
  ['tickChecklistItem', { item: code, answer: 'done' }, 0.1, 'counterpart-vn'],
  ['tickChecklistItem', { item: code, answer: 'done' }, 0.1, 'embassy-vn'],
]);
const journey: readonly Stage[] = [
  ...service.options.flatMap((name): readonly Stage[] => [
    ['offerService', { service: name }],
    ['answerService', { service: name, outcome: 'accepted' }],
  ]),
  ...decided('return-home'),
  ['proposeHandover', {}],
  ...tickedByBoth,
  ['recordServicesAnswered', {}, 1, 'case-worker'],
  ['scheduleHandover', { mode: 'land', hurry: 'her-wish' }, 1, 'counterpart-vn'],
  ['sendNotice', {}],
  ['acknowledgeNotice', {}],
  ['recordDeparture', {}, 30],
  ['confirmHandover', {}, 1, 'case-worker'],
  ['confirmHandover', {}, 1, 'counterpart-vn'],
  ['recordArrivalAtDestination', { placement: 'shelter' }],
];

/** Lawful ways through a case, each in the order in which the border works (`field/practice.md`). */
const paths: readonly (readonly Stage[])[] = [
  decided('referral'),
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
    ['raiseAlert', {}],
    ['shareWithoutConsent', { to: 'police', organisation: 'org-one', ground: 'police-must-act' }, 1],
    ['approve', { answer: 'approved' }, 1],
  ],
  reintegrated,
  [
    ...reintegrated,
    ['reviewTrial', { place: 'safe', wellbeing: 'well' }, 31 * 24],
    ['reviewTrial', { place: 'safe', wellbeing: 'well' }, 31 * 24],
    ['reviewTrial', { place: 'safe', wellbeing: 'well' }, 31 * 24],
    ['confirmReintegration', {}, 24],
    ['recordEvaluation', {}, 24],
    ['requestMove', {}, 24],
  ],
  [
    ['startFamilyTracing', {}],
    ...decided('child-hold', { decidedBy: 'best-interest', opinion: 'followed' }),
    ['holdChild', {}, 1],
    ['reviewChildHold', { outcome: 'goes-on', opinionHeard: true }, 7 * 24],
  ],
  [
    ['openCrisis', { stage: 'acute', kind: 'cannot-leave' }],
    [
      'recordAssessment',
      {
        kind: 'risk',
        riskOf: 'intervention',
        risk: 'acceptable',
        aimsTold: true,
        assent: 'not-reachable',
        asked: [],
        findings: [],
      },
      1,
    ],
    ['planIntervention', {}, 1],
    ['startIntervention', {}, 1],
    ['recordIntervention', { outcome: 'safe-place' }, 1],
  ],
  [
    ['openProceeding', { kind: 'criminal' }],
    ['appointAdvocate', {}, 1],
    ...decided('taking-part'),
    ['chooseTakingPart', { choice: 'takes-part' }, 1],
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
    ['prepareClosing', { who: 'herself', result: 'prepared', unexpected: true }],
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

/** Where a path leads from one world: after each of its acts that was written down. What is not said is drawn, a few times; what is refused is left out. */
function along(path: readonly Stage[], from: World, moves: ReadonlyMap<string, Move>, dice: Dice): readonly World[] {
  const reached: World[] = [];
  let world = from;
  for (const [act, says, hours = 1, role] of path) {
    const next = stage(world, moves.get(act), { says, hours, role }, dice);
    if (next === undefined) continue;
    // Of a row of the same act only the last world is a start: a list of thirty items is no thirty starts.
    if (reached.at(-1)?.steps.at(-1)?.act === act) reached.pop();
    reached.push(next);
    world = next;
  }
  return reached;
}

type Wanted = { readonly says: object; readonly hours: number; readonly role: Role | undefined };

/** What a stage of a path comes to: what breaks no rule, where a few bodies find it. */
function stage(world: World, move: Move | undefined, { says, hours, role }: Wanted, dice: Dice): World | undefined {
  const at = new Date(Date.parse(world.now) + hours * 3_600_000).toISOString();
  let broken: World | undefined;
  for (let body = 0; body < 150; body += 1) {
    const step = move?.draw(world, dice, at);
    if (step === undefined || (role !== undefined && step.by.role !== role)) continue;
    const played = move?.play(world, { ...step, body: { ...step.body, ...says } });
    if (played === undefined || 'refusals' in played) continue;
    if (played.story.at(-1)?.broke.length === 0) return played;
    broken = played;
  }
  return broken;
}

/** Every world on every path, out of a few of these worlds each. */
export function alongPaths(
  first: readonly World[],
  moves: readonly Move[],
  each: number,
  seed: number,
): readonly World[] {
  const dice = numbers(seed);
  const byName = new Map(moves.map((move) => [move.name, move]));
  const walked = (path: readonly Stage[], who: readonly World[]) =>
    Array.from({ length: each }, () => along(path, oneOf(dice, who), byName, dice)).flat();
  const abroad = first.filter(({ file }) => file.citizenship === 'VN' && file.age === 'adult');
  return [...paths.flatMap((path) => walked(path, first)), ...walked(journey, abroad)];
}
