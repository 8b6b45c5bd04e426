import { type AgeSet, ageSet } from './age-set.ts';
import { type AgreedBetweenStates, agreedBetweenStates } from './agreed-between-states.ts';
import { type Approved, approved } from './approved.ts';
import { type BatchEnds, batchEnds } from './batch-ends.ts';
import { type BelongingsKept, belongingsKept } from './belongings-kept.ts';
import { type CaseEnds, caseEnds } from './case-ends.ts';
import { type CaseOpens, caseOpens } from './case-opens.ts';
import { type CaseReopens, caseReopens } from './case-reopens.ts';
import { type Consented, consented } from './consented.ts';
import { type ContactChanged, contactChanged } from './contact-changed.ts';
import { type Decided, decided } from './decided.ts';
import { type DecidedFor, decidedFor } from './decided-for.ts';
import { type Determined, determined } from './determined.ts';
import { type DirectoryKept, directoryKept } from './directory-kept.ts';
import { type Disclosed, disclosed } from './disclosed.ts';
import type { EffectName } from './effect-name.ts';
import { type Erased, erased } from './erased.ts';
import { type Examined, examined } from './examined.ts';
import { type Held, held } from './held.ts';
import { type InCareOf, inCareOf } from './in-care-of.ts';
import { type Joined, joined } from './joined.ts';
import { type Left, left } from './left.ts';
import { type LivesWith, livesWith } from './lives-with.ts';
import { type Mended, mended } from './mended.ts';
import { type Met, met } from './met.ts';
import { type Moved, moved } from './moved.ts';
import { type Opened, opened } from './opened.ts';
import { type PhaseSet, phaseSet } from './phase-set.ts';
import { type Planned, planned } from './planned.ts';
import { type ProviderJudged, providerJudged } from './provider-judged.ts';
import { type Published, published } from './published.ts';
import { type Questioned, questioned } from './questioned.ts';
import { type Referred, referred } from './referred.ts';
import { type RefusedService, refusedService } from './refused-service.ts';
import { type Reintegrated, reintegrated } from './reintegrated.ts';
import { type Reported, reported } from './reported.ts';
import { type Rescued, rescued } from './rescued.ts';
import { type Returned, returned } from './returned.ts';
import { type Seated, seated } from './seated.ts';
import { type Served, served } from './served.ts';
import { type Shown, shown } from './shown.ts';
import { type Told, told } from './told.ts';
import { type Withdrew, withdrew } from './withdrew.ts';

/** What is known of each effect when it happens, by its kind: `met.visit` is one of the ways to meet the person. */
export type Effects = AgeSet &
  AgreedBetweenStates &
  Approved &
  BatchEnds &
  BelongingsKept &
  CaseEnds &
  CaseOpens &
  CaseReopens &
  Consented &
  ContactChanged &
  Decided &
  DecidedFor &
  Determined &
  DirectoryKept &
  Disclosed &
  Erased &
  Examined &
  Held &
  InCareOf &
  Joined &
  Left &
  LivesWith &
  Met &
  Mended &
  Moved &
  Opened &
  PhaseSet &
  Planned &
  ProviderJudged &
  Published &
  Questioned &
  Referred &
  RefusedService &
  Reintegrated &
  Reported &
  Rescued &
  Returned &
  Seated &
  Served &
  Shown &
  Told &
  Withdrew;

/** One way in which an effect happens. */
export type EffectKind = keyof Effects;

/** The kinds that a rule means: `met` means all of them, `met.visit` the one. */
type KindsOf<Named extends EffectKind | EffectName> = Named extends unknown
  ? Extract<EffectKind, Named | `${Named}.${string}`>
  : never;

/** An effect as it happens. */
export type EffectOf<Named extends EffectKind | EffectName> = {
  [Kind in KindsOf<Named>]: { readonly type: Kind } & Effects[Kind];
}[KindsOf<Named>];

/** Every effect on the person of a file. @internal for tests and the law */
export const effects = [
  ageSet,
  agreedBetweenStates,
  approved,
  batchEnds,
  belongingsKept,
  caseEnds,
  caseOpens,
  caseReopens,
  consented,
  contactChanged,
  decided,
  decidedFor,
  determined,
  directoryKept,
  disclosed,
  erased,
  examined,
  held,
  inCareOf,
  joined,
  left,
  livesWith,
  met,
  mended,
  moved,
  opened,
  phaseSet,
  planned,
  providerJudged,
  published,
  questioned,
  referred,
  refusedService,
  reintegrated,
  reported,
  rescued,
  returned,
  seated,
  served,
  shown,
  told,
  withdrew,
];
