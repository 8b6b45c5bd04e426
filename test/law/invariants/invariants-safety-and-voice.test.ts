import { whoeverIsBarredStaysAway } from './r030.ts';
import { carersAreAsWished } from './r033.ts';
import { guestsAreCheckedBefore } from './r034.ts';
import { whoeverIsGoneIsSought } from './r039.ts';
import { nothingIsSharedWithoutAYes } from './r042.ts';
import { noMoreThanThePurposeNeeds } from './r043.ts';
import { brokenGlassIsLookedAt } from './r045.ts';
import { theRecordIsOpenToThePerson } from './r050.ts';
import { everyWordIsUnderstood } from './r051.ts';
import { onlyAChildIsToldLess } from './r052.ts';
import { takingPartIsChosen } from './r056.ts';
import { noChildIsHeardAlone } from './r058.ts';
import { familyIsMetSafely } from './r060.ts';
import { adult, another, child, foreigner, tale, tellApart } from './telling.ts';

const barred = ['ContactBarred', { relation: 'other' }] as const;
const corrects = (entry: string) => ['RecordCorrected', { corrects: entry, why: 'wrong' }] as const;
const now = '2026-03-02T05:00:00.000Z';
const guest = (said: object) =>
  ['GuestRecorded', { check: 'clear', beganAt: now, toldPoliciesAt: now, ...said }] as const;
const gone = ['MissingReported', { from: 'shelter' }] as const;
const step = (said: object) => ['MissingStepTaken', { missing: 'e1', ...said }] as const;
const found = (outcome: string) => ['MissingEnded', { missing: 'e1', outcome }] as const;
const yes = (more: object = {}) =>
  [
    'ConsentGiven',
    { consent: { to: 'ngo', for: 'care', given: true, sections: ['identity'], quality: 'free', ...more } },
  ] as const;
const assessed = (able: boolean) => ['CapacityAssessed', { about: 'referral', able }] as const;
const aloud = { how: 'spoken', language: 'vi', interpreter: true };
const through = (to: string) => yes({ to, ...aloud });
const policeMust = (to: string) =>
  tale(adult, ['AlertRaised'], ['SharingProposed', { to, ground: 'police-must-act' }], approved('e2'));
const copied = (more: object = {}) =>
  ['CopyMade', { to: 'ngo', organisation: 'org-one', for: 'care', sections: ['identity'], ...more }] as const;
const approved = (proposal: string) => ['ProposalAnswered', { proposal, answer: 'approved' }, 1, another] as const;
const told = (more: object = {}) => ['RightsBriefed', { language: 'km', interpreter: false, ...more }] as const;
const interpreter = (kind = 'spoken') =>
  ['InterpreterRecorded', { kind, language: 'vi', confidentialitySignedOn: '2026-03-02' }] as const;
const asked = (more: object) => ['QuestioningRecorded', { asker: 'police', ...more }] as const;
const proceeding = ['ProceedingOpened'] as const;
const hearing = ['HearingScheduled', { proceeding: 'e1' }] as const;
const advocate = ['AdvocateAppointed', { proceeding: 'e1' }] as const;
const heard = (advocatePresent: boolean) =>
  ['HearingRecorded', { hearing: 'e2', outcome: 'heard', advocatePresent }] as const;
const family = (outcome: string) => ['FamilySafetyAssessed', { outcome }] as const;
const call = (supervised: boolean) => ['FamilyContactRecorded', { how: 'call', supervised }] as const;

tellApart([
  [
    nothingIsSharedWithoutAYes,
    tale(adult, yes({ how: 'guardian' }), copied()),
    tale(child, yes({ how: 'guardian' }), copied()),
  ],
  [
    nothingIsSharedWithoutAYes,
    tale(adult, assessed(false), yes({ how: 'best-interest' }), assessed(true), copied()),
    tale(adult, assessed(false), yes({ how: 'best-interest' }), copied()),
  ],
  [whoeverIsBarredStaysAway, tale(adult, barred, guest({})), tale(adult, barred, guest({ otherThan: ['e1'] }))],
  [
    whoeverIsBarredStaysAway,
    tale(child, family('safe'), ['ContactBarred', { relation: 'family' }], ['StayBegun', { host: 'relatives' }]),
    tale(child, ['ContactBarred', { relation: 'family' }], family('safe'), ['StayBegun', { host: 'relatives' }]),
  ],
  [
    whoeverIsBarredStaysAway,
    tale(adult, barred, corrects('e1'), guest({})),
    tale(adult, barred, corrects('e1'), [...corrects('e1'), 1, another], guest({})),
  ],
  [
    whoeverIsBarredStaysAway,
    tale(adult, barred, [...guest({}), 1, { occurredAt: '2026-03-02T03:00:00.000Z' }]),
    tale(adult, [...guest({}), 1, { occurredAt: '2026-03-02T03:00:00.000Z' }]),
  ],
  [
    carersAreAsWished,
    tale(adult, ['CarerAskedFor', { wish: 'woman' }], ['CarerArranged', { carer: 'man' }]),
    tale(adult, ['CarerAskedFor', { wish: 'woman' }], ['CarerArranged', { carer: 'man', override: 'she-agreed' }]),
  ],
  [guestsAreCheckedBefore, tale(adult, guest({ check: 'not-checked' })), tale(adult, guest({}))],
  [
    whoeverIsGoneIsSought,
    tale(child, gone, found('left-of-her-own-will')),
    tale(adult, gone, found('left-of-her-own-will')),
  ],
  [
    whoeverIsGoneIsSought,
    tale(adult, gone, found('not-found')),
    tale(adult, gone, step({ step: 'police-told' }), found('not-found')),
  ],
  [
    whoeverIsGoneIsSought,
    tale(adult, gone, step({ step: 'family-told' })),
    tale(adult, gone, step({ step: 'family-told', safe: true })),
  ],
  [
    whoeverIsGoneIsSought,
    tale(adult, gone, ['CaseClosed', { reason: 'unreachable' }]),
    tale(adult, gone, ['CaseClosed', { reason: 'died' }]),
  ],
  [
    whoeverIsGoneIsSought,
    tale(adult, gone, ['CaseClosed', { reason: 'recovered' }]),
    tale(adult, ['CaseClosed', { reason: 'recovered' }]),
  ],
  [
    whoeverIsGoneIsSought,
    tale(adult, ['StayEnded', { reason: 'went-missing' }], ['CaseClosed', { reason: 'unreachable' }]),
    tale(adult, ['StayEnded', { reason: 'moved-on' }], ['CaseClosed', { reason: 'unreachable' }]),
  ],
  ...(
    [
      ['pressed', yes({ quality: 'pressed' })],
      ['dependent', yes({ quality: 'dependent' })],
      ['unwell', yes({ quality: 'unwell' })],
      ['for another use', yes({ for: 'legal' })],
      ['for other sections', yes({ sections: ['needs'] })],
      ['over', yes({ until: '2026-03-01' })],
    ] as const
  ).map(
    ([, tainted]) =>
      [nothingIsSharedWithoutAYes, tale(adult, tainted, copied()), tale(adult, yes(), copied())] as const,
  ),
  [
    nothingIsSharedWithoutAYes,
    tale(adult, ['SharingProposed', { to: 'ngo', ground: 'she-is-missing', sections: [] }], approved('e1')),
    tale(adult, gone, ['SharingProposed', { to: 'ngo', ground: 'she-is-missing', sections: [] }], approved('e2')),
  ],
  [nothingIsSharedWithoutAYes, policeMust('counterpart'), policeMust('border-police')],
  [
    noMoreThanThePurposeNeeds,
    tale(adult, copied({ sections: ['hiv'] })),
    tale(adult, copied({ sections: ['hiv'], for: 'health' })),
  ],
  [
    brokenGlassIsLookedAt,
    tale(adult, ['GlassBroken'], ['GlassBroken']),
    tale(adult, ['GlassBroken'], ['GlassReviewed', { glass: 'e1' }], ['GlassBroken']),
  ],
  [
    theRecordIsOpenToThePerson,
    tale(adult, ['RecordsRequestAnswered', { outcome: 'withheld', reason: 'child-best-interest' }]),
    tale(child, ['RecordsRequestAnswered', { outcome: 'withheld', reason: 'child-best-interest' }]),
  ],
  [everyWordIsUnderstood, tale(foreigner, told()), tale(foreigner, told({ language: 'vi' }))],
  [
    everyWordIsUnderstood,
    tale(foreigner, told({ interpreter: true })),
    tale(foreigner, interpreter(), told({ interpreter: true })),
  ],
  [
    everyWordIsUnderstood,
    tale(foreigner, ['NeedsRecorded', { signLanguage: true }], interpreter(), told({ interpreter: true })),
    tale(foreigner, ['NeedsRecorded', { signLanguage: true }], interpreter('sign'), told({ interpreter: true })),
  ],
  [everyWordIsUnderstood, tale(foreigner, through('ngo')), tale(foreigner, through('hospital'))],
  [everyWordIsUnderstood, tale(foreigner, through('ngo')), tale(foreigner, interpreter(), through('ngo'))],
  [
    everyWordIsUnderstood,
    tale(foreigner, ['PublicationAgreed', aloud]),
    tale(foreigner, ['PublicationAgreed', { ...aloud, how: 'guardian' }]),
  ],
  [
    onlyAChildIsToldLess,
    tale(adult, ['ResultShared', { told: 'not-yet-best-interest' }]),
    tale(child, ['ResultShared', { told: 'not-yet-best-interest' }]),
  ],
  [
    takingPartIsChosen,
    tale(adult, ['TakingPartChosen', { choice: 'yes' }]),
    tale(adult, ['LawExplained'], ['TakingPartChosen', { choice: 'yes' }]),
  ],
  [
    takingPartIsChosen,
    tale(adult, ['TakingPartChosen', { choice: 'no' }], asked({ asker: 'prosecutor' })),
    tale(adult, ['TakingPartChosen', { choice: 'no' }], asked({ asker: 'legal-aid' })),
  ],
  [noChildIsHeardAlone, tale(child, proceeding, asked({})), tale(child, proceeding, advocate, asked({}))],
  [
    noChildIsHeardAlone,
    tale(child, proceeding, hearing, advocate, heard(false)),
    tale(child, proceeding, hearing, advocate, heard(true)),
  ],
  [
    familyIsMetSafely,
    tale(adult, family('supervised-only'), call(false)),
    tale(adult, family('supervised-only'), call(true)),
  ],
  [
    familyIsMetSafely,
    tale(adult, family('safe'), ['DecisionTaken', { about: 'family-contact', answer: 'leave-it' }], call(true)),
    tale(adult, family('safe'), call(true)),
  ],
]);
