import * as z from 'zod';
import { ageClass, citizenship, sex } from '../case/clear.ts';
import { type HandoverSheet, handoverSheet } from '../case/sections.ts';
import { type Act, type Decision, decided, timing } from '../command.ts';
import { check, refusals } from '../law/refusal.ts';
import { elsewhere, type FarCountry, farCountry } from '../people/actor.ts';
import { embassyHearsOfItsOwnPeople } from '../rules/embassy-hears-of-its-own-people.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { missionSpeaksForHerCountry } from '../rules/mission-speaks-for-her-country.ts';
import { nobodyReturnsAgainstTheirNo } from '../rules/nobody-returns-against-their-no.ts';
import { oneOpenHandoverACase } from '../rules/one-open-handover-a-case.ts';
import { sharingNeedsConsent } from '../rules/sharing-needs-consent.ts';
import { sheetDoesNotContradict } from '../rules/sheet-does-not-contradict.ts';
import { sheetSaysWhatIsRequired } from '../rules/sheet-says-what-is-required.ts';
import { code, id } from '../text.ts';
import { isBackdated } from '../time.ts';
import { allCircumstances } from './all-circumstances.ts';
import type { HandoverEvent, HandoverState } from './handover.ts';
import type { ReturnWish } from './return-wish.ts';
import type { SaidOfGoing } from './said-of-going.ts';
import { factsIn, heldTogether, requiredOf } from './sheet-facts.ts';
import type { Side } from './side.ts';
import { isMissionOfOwnCountry } from './sides.ts';
import type { Mission, Speakers } from './speakers.ts';
import { stampOf } from './stamp.ts';
import { type Circumstance, circumstance } from './templates/circumstance.ts';
import { type CrossingCorridor, templateFor } from './templates/template-for.ts';

/** From Cambodia: the case says who the person is; the sheet's words are copied from it. */
const proposeOutboundBody = () =>
  z
    .strictObject({
      direction: z.literal('outbound'),
      case: id,
      to: farCountry,
      /** Where the person's country has no desk here: the organisation of the directory that speaks for it. */
      mission: code.optional(),
      circumstances: z.array(circumstance).max(21).default([]),
      /** Which of the other country's desks are told; consent has to cover each. */
      tell: z
        .array(z.enum(['counterpart', 'embassy']))
        .max(2)
        .default([]),
      sheet: handoverSheet,
      ...timing.shape,
    })
    .refine(({ to, mission }) => (to === elsewhere) === (mission !== undefined), {
      message: 'missing',
      path: ['mission'],
    })
    .refine(({ to, tell }) => (to === elsewhere) === (tell.length === 0), { message: 'missing', path: ['tell'] });

/** To Cambodia: the sending side says what its law lets it say. */
const proposeInboundBody = () =>
  z.strictObject({
    direction: z.literal('inbound'),
    sex,
    age: ageClass,
    citizenship: citizenship.default('KH'),
    circumstances: z.array(circumstance).max(21).default([]),
    sheet: handoverSheet,
    ...timing.shape,
  });

export const proposeHandoverBody = z.lazy(() =>
  z.discriminatedUnion('direction', [proposeOutboundBody(), proposeInboundBody()]),
);
export type ProposeHandover = z.infer<typeof proposeHandoverBody>;

/** The facts of a proposal that the desk has gathered: from the case (outbound) or from the sender (inbound). */
export type Proposal = {
  readonly id: string;
  readonly country: FarCountry;
  readonly mission?: Mission | undefined;
  readonly direction: 'inbound' | 'outbound';
  readonly quiet: boolean;
  readonly sex: z.infer<typeof sex>;
  readonly age: z.infer<typeof ageClass>;
  readonly citizenship: string;
  readonly circumstances: readonly Circumstance[];
  readonly sheetHash: string;
  /** The words of the sheet: judged here, and kept sealed beside the record. */
  readonly said: HandoverSheet;
  readonly disclosures: Readonly<Record<string, string>>;
  readonly servicesAnswered: boolean;
  readonly homeConfirmed: boolean;
  /** What the person's file says of their going; absent where the file is on the other side. */
  readonly wish?: ReturnWish | undefined;
  /** What that file shows of it beside. */
  readonly shown?: SaidOfGoing['shown'] | undefined;
  /** Who may confirm on this corridor, as its settings say today. */
  readonly speakers: Speakers;
};

export function corridorOf(country: FarCountry, direction: 'inbound' | 'outbound'): CrossingCorridor {
  if (country === elsewhere) return 'KH-ZZ';
  return direction === 'inbound' ? `${country}-KH` : `KH-${country}`;
}

function isEmbassyOfOwnCountry(proposal: Proposal): boolean {
  const { country } = proposal;
  return country !== elsewhere && isMissionOfOwnCountry(proposal, { desk: 'embassy', country });
}

/**
 * A mission as the directory has it: whether its organisation stands there, speaks for the person's country, or is the
 * proposer's own.
 */
export type MissionKnown = { readonly known: boolean; readonly speaks: boolean; readonly own: boolean };

/** One side offers to give (inbound: the foreign side, outbound: Cambodia). Consent covers every desk told. */
export function proposeHandover(
  proposal: Proposal,
  consent: {
    readonly tells: readonly string[];
    readonly consented: readonly string[];
    readonly openHandover?: string | undefined;
    readonly mission?: MissionKnown | undefined;
  },
  act: Act,
): Decision<HandoverEvent> {
  const [corridor, says] = [corridorOf(proposal.country, proposal.direction), factsIn(proposal.said)];
  const { wish } = proposal;
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(nobodyReturnsAgainstTheirNo, { effect: { type: 'returned.proposed', wish }, by: act.by }),
    check(oneOpenHandoverACase, consent.openHandover),
    check(missionSpeaksForHerCountry, consent.mission),
    check(embassyHearsOfItsOwnPeople, consent.tells, proposal.mission !== undefined || isEmbassyOfOwnCountry(proposal)),
    check(sharingNeedsConsent, consent.tells, consent.consented),
    check(sheetDoesNotContradict, heldTogether(proposal.said, proposal.age, act.occurredAt)),
    check(sheetSaysWhatIsRequired, requiredOf(corridor), says),
  );
  if (refused) return refused;
  const template = templateFor(corridor, 'formal');
  return decided({
    type: 'HandoverProposed',
    side: 'S' satisfies Side,
    id: proposal.id,
    country: proposal.country,
    ...(proposal.mission === undefined ? {} : { mission: proposal.mission }),
    quiet: proposal.quiet,
    template: template.id as HandoverState['template'],
    templateVersion: template.version,
    circumstances: allCircumstances(proposal, act.occurredAt),
    sex: proposal.sex,
    age: proposal.age,
    citizenship: proposal.citizenship,
    sheet: proposal.sheetHash,
    sheetSays: says,
    disclosures: { ...proposal.disclosures },
    servicesAnswered: proposal.servicesAnswered,
    homeConfirmed: proposal.homeConfirmed,
    ...(wish === undefined || wish === 'no' ? {} : { wish }),
    ...(proposal.shown === undefined ? {} : { shown: proposal.shown }),
    speakers: proposal.speakers,
    ...stampOf(proposal, act),
    ...(isBackdated(act.occurredAt, act.recordedAt) ? { heardAt: act.recordedAt } : {}),
  });
}
