import * as z from 'zod';
import { timing } from '../../command.ts';
import { saidConsent } from '../../consent/consent.ts';
import { externalId } from '../../interchange/external-id.ts';
import { text } from '../../text.ts';
import { citizenship, immediateNeed, language, service, sex } from '../clear.ts';
import { declineReason } from '../referral/track.ts';
import { identity } from '../sections.ts';

/** What of a referral lies sealed for casework: who the person is, and why they are referred. No health, no story. */
const referredSections = z.lazy(() =>
  z.strictObject({
    identity,
    needs: z.strictObject({ threats: text(500).optional(), note: text(2000).optional() }).optional(),
  }),
);

/** The unsealed codes beside it, by which casework sees what is asked for. */
export const plainOfThePerson = () => ({
  sex,
  citizenship,
  language: language.default('km'),
  signLanguage: z.boolean().default(false),
  needs: z.array(immediateNeed).max(9).default([]),
  /** What the person is referred for. */
  services: z.array(service).min(1).max(18),
  doNotContactEmbassy: z.boolean().default(false),
  /** How the partner's own system names the person: the same again is not a second referral. */
  external: externalId.optional(),
});

/** A partner refers somebody to casework, with the person's answer. */
export const sendReferralBody = z.lazy(() =>
  z.strictObject({
    ...plainOfThePerson(),
    sections: referredSections,
    consent: saidConsent.optional(),
    /**
     * Refers once more what was declined or taken back. A person sets it: a machine that only sends what it has must
     * not.
     */
    again: z.boolean().default(false),
    ...timing.shape,
  }),
);
export type SendReferral = z.infer<typeof sendReferralBody>;

/**
 * Casework does not take the person, and says why: the same closed list that partners answer from (Standards 7.3(e)).
 */
export const declineReferralBody = z.lazy(() => z.strictObject({ reason: declineReason, ...timing.shape }));
export type DeclineReferral = z.infer<typeof declineReferralBody>;

/** Why a partner takes a referral back while it waits. */
export const takenBackReason = z.enum(['she-changed-her-mind', 'helped-already', 'sent-in-error']);

export const withdrawReferralBody = z.lazy(() => z.strictObject({ reason: takenBackReason, ...timing.shape }));
export type WithdrawReferral = z.infer<typeof withdrawReferralBody>;
