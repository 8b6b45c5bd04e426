import * as z from 'zod';
import { type Act, type Decision, decided, lateReason, timing } from '../../command.ts';
import { moment } from '../../dates.ts';
import { healthSection } from '../../health/health-section.ts';
import { check, refusals } from '../../law/refusal.ts';
import { lateEntryGivesItsReason } from '../../rules/late-entry-gives-its-reason.ts';
import { toldIn } from '../../tense.ts';
import { service } from '../clear.ts';
import { partnersAnswer } from '../referral/track.ts';
import { answeredSections } from '../section-contents.ts';
import { type SectionName, sectionNames } from '../sections.ts';
import { givenService, plainAnswer } from './answer.ts';

function namesIn(sections: object): readonly SectionName[] {
  return sectionNames.filter((one) => Object.hasOwn(sections, one));
}

function opensAtHealth(name: SectionName): boolean {
  return healthSection.safeParse(name).success;
}

/** What the holder of a copy sends back. Medical words open at another desk, so they go in an answer of their own. */
export const sendAnswerBody = z.lazy(() =>
  z.strictObject({
    sections: answeredSections
      .refine((said) => namesIn(said).length > 0, { message: 'empty' })
      .refine((said) => !namesIn(said).some(opensAtHealth) || namesIn(said).every(opensAtHealth), {
        message: 'medical-apart',
      }),
    outcomes: z.array(givenService).max(service.options.length).default([]),
    referral: partnersAnswer().optional(),
    ...timing.shape,
  }),
);
export type SendAnswer = z.infer<typeof sendAnswerBody>;

/** An answer under its sender's prefix: its unsealed part. */
export const sentAnswer = z.lazy(() =>
  z.strictObject({ ...plainAnswer(), status: z.literal('sent'), at: moment, by: z.string() }),
);
export type SentAnswer = z.infer<typeof sentAnswer>;

export const answerSent = z.lazy(() =>
  z.strictObject({
    type: z.literal('AnswerSent'),
    ...plainAnswer(),
    occurredAt: moment,
    lateReason: lateReason.optional(),
    by: z.string(),
  }),
);
export type AnswerSent = z.infer<typeof answerSent>;

/** The unsealed half of what was sent. `desk`, `country` and `organisation` are the sender's own seat. */
export function sendAnswer(
  id: string,
  of: string,
  { sections, outcomes, referral }: SendAnswer,
  act: Act,
): Decision<AnswerSent> {
  const names = namesIn(sections);
  const refused = refusals(check(lateEntryGivesItsReason, act, toldIn(sendAnswerBody, { sections })));
  if (refused) return refused;
  const { desk, country, organisation, id: by } = act.by;
  const { occurredAt, lateReason: late } = act;
  return decided({
    type: 'AnswerSent',
    id,
    desk: desk as AnswerSent['desk'],
    country,
    organisation,
    of,
    outcomes,
    ...(referral && { referral }),
    to: names.some(opensAtHealth) ? 'health' : 'casework',
    sections: [...names],
    occurredAt,
    by,
    ...(late === undefined ? {} : { lateReason: late }),
  });
}

/** An answer is sent once and never changed. */
export function evolveAnswer({ type: _, occurredAt: at, lateReason: _late, ...plain }: AnswerSent): SentAnswer {
  return { ...plain, at, status: 'sent' };
}
