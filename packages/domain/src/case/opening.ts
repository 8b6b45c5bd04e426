import type { Act } from '../command.ts';
import { answerLimits } from '../consent/answer-limits.ts';
import { answering } from '../consent/answering.ts';
import type { Consent, SaidConsent } from '../consent/consent.ts';
import type { EffectOf } from '../effects/effects.ts';
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

type Answering = {
  readonly consent?: SaidConsent | undefined;
  readonly language: string;
  readonly signLanguage?: boolean;
};

/** That the person agreed to something as the file was opened, if anybody asked. */
export function answersAtTheOpening({ consent, language, signLanguage = false }: Answering, at: string) {
  if (consent === undefined) return undefined;
  return answering({ language, signLanguage }, consent, at) satisfies Omit<
    EffectOf<'consented.at-the-opening'>,
    'type'
  >;
}

/** What makes such an answer make sense. */
export function answerMakesSense({ consent }: Answering, at: string, known: readonly string[]): readonly Check[] {
  return consent === undefined ? [] : answerLimits(consent, at, known);
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

type Told = Pick<CaseState, 'language' | 'exploitation' | 'doNotContactEmbassy' | 'sector'>;

/** What a file begins with that no truck brought: nobody has asked about signs and needs yet, and the identity alone is written. */
export function firstTold(said: Told, consents: readonly Consent[]) {
  const { language, exploitation, doNotContactEmbassy } = said;
  return {
    language,
    signLanguage: false,
    needs: [],
    exploitation,
    ...withSector(said),
    doNotContactEmbassy,
    consents: [...consents],
    sections: { identity: 1 },
  };
}
