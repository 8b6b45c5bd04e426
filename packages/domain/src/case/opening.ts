import type { Act } from '../command.ts';
import { answerChecks } from '../consent/answer-checks.ts';
import type { Consent, SaidConsent } from '../consent/consent.ts';
import type { Check } from '../law/refusal.ts';
import type { CaseState, Determination } from './case.ts';

/** What the person answered when the file was opened, under the key of its opening. */
export function ownAnswer(key: string, consent: SaidConsent | undefined, act: Act): readonly Consent[] {
  return consent === undefined ? [] : [{ ...consent, id: key, at: act.occurredAt }];
}

/** Whether a file may be opened: the person agreed, or is a child whose best interest decides. */
export function agreed(consents: readonly Consent[], child: boolean): boolean {
  return child || consents.some((one) => one.to === 'case-file' && one.given);
}

/** Whether the person could understand what they agreed to, and the rest of what an answer is held to. */
export function answered(
  { consent, language }: { readonly consent?: SaidConsent | undefined; readonly language: string },
  { by, occurredAt: at }: Act,
  known: readonly string[],
): readonly Check[] {
  if (consent === undefined) return [];
  return answerChecks({ language, signLanguage: false }, consent, { by: by.id, at, known });
}

/** Whoever opens a file presumes a victim (Standards 7.1(c)). */
export function presumed(act: Act): Determination {
  return { status: 'presumed', by: act.by.organisation, kind: 'social-affairs', at: act.occurredAt };
}

/** The sector that is known now, else the one that was known before. */
export function withSector<T extends { readonly sector?: CaseState['sector'] }>(
  first: T,
  second?: CaseState['sector'],
) {
  const sector = first.sector ?? second;
  return sector === undefined ? {} : { sector };
}
