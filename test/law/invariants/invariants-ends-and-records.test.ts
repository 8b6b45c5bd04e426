import { whoeverIsGoneIsSought } from './r039.ts';
import { aNoToAServiceEndsNothing } from './r105.ts';
import { whoeverIsDoneIsWell } from './r117.ts';
import { theEndIsTalkedOver } from './r118.ts';
import { whoeverIsUnreachableWasSought } from './r119.ts';
import { theEndIsPrepared } from './r120.ts';
import { nobodyIsLetGoInHaste } from './r121.ts';
import { aFailedEndIsLearntFrom } from './r122.ts';
import { whoeverAsksToGiveACaseAwayIsAnswered } from './r124.ts';
import { healthAndFamilyGoNowhereUnagreed } from './r137.ts';
import { nobodyReadsAlone } from './r138.ts';
import { nothingIsPublishedButForTheirGood } from './r140.ts';
import { adult, another, child, tale, tellApart } from './telling.ts';

const end = (said: object, hours = 1) =>
  ['CaseClosed', { reason: 'recovered', outcome: 'successful', wellbeing: { settled: true }, ...said }, hours] as const;
const again = ['CaseReopened'] as const;
const talk = ['ClosingTalkedOver', { wish: 'close' }] as const;
const tried = (channel: string, hours = 1) => ['ContactAttempted', { channel, answer: 'no-answer' }, hours] as const;
const prepare = (who: string) => ['ClosingPrepared', { who, result: 'prepared', unexpected: true }] as const;
const explored = ['ReasonsExplored', { cause: 'work' }] as const;
const agreed = ['ClosingAgreedTo', { exploration: 'e1' }, 1, another] as const;
const month = 30 * 24;
const wish = ['ReassignmentAsked'] as const;
const answer = { request: 'e1', answer: 'reassigned', to: 'worker-2' };
const party = { to: 'hospital', organisation: 'org-one', for: 'health' };
const hiv = (sections: readonly string[]) =>
  ['ConsentGiven', { consent: { ...party, given: true, quality: 'free', sections } }] as const;
const copy = ['CopyMade', { ...party, sections: ['hiv'] }] as const;
const item = { benefit: 'finds-her-family', quality: 'free', how: 'signed' };
const publish = (said: object) => ['PublicationAgreed', { ...item, ...said }] as const;
const elsewhere = {
  by: { ...(another.by as object), id: 'approver-1', organisation: 'another-house' },
} as typeof another;
const bothTo = (proposal: string) => {
  const word = { proposal, answer: 'approved' };
  return [
    ['ProposalAnswered', word, 1, another],
    ['ProposalAnswered', word, 1, elsewhere],
  ] as const;
};
const [first, second] = bothTo('e1');
const media = (answer: string) => ['DecisionTaken', { about: 'media', decidedBy: 'herself', answer }] as const;
const shown = (supportOnStandby: boolean) =>
  ['RecordsRequestAnswered', { outcome: 'shown', supportOnStandby }] as const;

tellApart([
  [
    aNoToAServiceEndsNothing,
    tale(adult, end({ reason: 'uncooperative' })),
    tale(adult, explored, end({ reason: 'uncooperative' })),
  ],
  [whoeverIsDoneIsWell, tale(adult, end({ wellbeing: { settled: false } })), tale(adult, end({}))],
  [
    theEndIsTalkedOver,
    tale(adult, talk, end({}), again, end({ consultation: 'e1' })),
    tale(adult, talk, end({ consultation: 'e1' })),
  ],
  [
    whoeverIsUnreachableWasSought,
    tale(adult, tried('family'), tried('provider'), end({ reason: 'unreachable' })),
    tale(adult, tried('family'), tried('provider', 72), end({ reason: 'unreachable' })),
  ],
  [
    theEndIsPrepared,
    tale(adult, prepare('herself'), prepare('family'), end({})),
    tale(adult, prepare('herself'), prepare('family'), prepare('community'), end({})),
  ],
  [
    nobodyIsLetGoInHaste,
    tale(adult, explored, agreed, end({ reason: 'uncooperative' }, month - 2)),
    tale(adult, explored, agreed, end({ reason: 'uncooperative' }, month)),
  ],
  [
    aFailedEndIsLearntFrom,
    tale(adult, ['ClosingLearntFrom'], end({}), again, end({ outcome: 'unsuccessful', learning: 'e1' })),
    tale(adult, ['ClosingLearntFrom'], end({ outcome: 'unsuccessful', learning: 'e1' })),
  ],
  [
    whoeverAsksToGiveACaseAwayIsAnswered,
    tale(adult, wish, ['ReassignmentAnswered', answer]),
    tale(adult, wish, ['ReassignmentAnswered', answer, 1, another]),
  ],
  [healthAndFamilyGoNowhereUnagreed, tale(adult, hiv(['needs']), copy), tale(adult, hiv(['hiv']), copy)],
  [healthAndFamilyGoNowhereUnagreed, tale(adult, hiv(['hiv', 'medical'])), tale(adult, hiv(['hiv']))],
  [nobodyReadsAlone, tale(adult, shown(false)), tale(adult, shown(true))],
  [
    nothingIsPublishedButForTheirGood,
    tale(adult, publish({ until: '2026-03-01' }), first, second),
    tale(adult, publish({ until: '2026-12-31' }), first, second),
  ],
  [
    nothingIsPublishedButForTheirGood,
    tale(adult, publish({}), first, media('leave-it'), second),
    tale(adult, publish({}), first, media('leave-it'), media('do-it'), second),
  ],
  [
    whoeverIsGoneIsSought,
    tale(child, ['PersonLeft', { to: 'not-said' }], end({ reason: 'unreachable' })),
    tale(adult, ['PersonLeft', { to: 'not-said' }], end({ reason: 'unreachable' })),
  ],
  [
    nothingIsPublishedButForTheirGood,
    tale(child, media('leave-it'), publish({ how: 'guardian' }), ...bothTo('e2')),
    tale(child, media('do-it'), publish({ how: 'guardian' }), ...bothTo('e2')),
  ],
]);
