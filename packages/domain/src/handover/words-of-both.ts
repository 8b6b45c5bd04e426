import * as z from 'zod';
import { day, moment } from '../dates.ts';
import { namesKept } from '../directory/names.ts';
import { role } from '../people/actor.ts';
import { code, id } from '../text.ts';
import { side } from './side.ts';

/** One side's word on the minutes, bound to their hash. */
export const confirmation = z.lazy(() =>
  z.strictObject({
    by: z.string(),
    organisation: code,
    /** Their post at that moment; of what was confirmed before posts were kept it is not known. */
    post: role.optional(),
    /** What they are called, as each script writes it: the minutes name both officers to both sides. */
    called: namesKept().optional(),
    desk: z.string(),
    minutes: z.string(),
    at: moment,
    /**
     * The one-time link by which it was said, by somebody without an account: an account of that side records the
     * arrival.
     */
    byLink: id.optional(),
  }),
);

/**
 * The newest link for somebody of the receiving side without an account: whose address it went to, until when it opens,
 * how often a wrong code was said, and the copy of the manifest that it shows.
 */
export const linked = z.lazy(() =>
  z.strictObject({
    id,
    contact: code,
    organisation: code,
    by: z.string(),
    at: moment,
    until: moment,
    wrong: z.int(),
    /** A wrong code was said too often: it opens nothing. */
    dead: z.boolean(),
    /** It has confirmed once: whatever becomes of that confirmation, it confirms no more. */
    used: z.boolean(),
    disclosure: id.optional(),
  }),
);

/**
 * What is written down when a link is sent. The code stands only as its slow hash, which nobody can try without the
 * link.
 */
export const linkSent = () => ({
  link: id,
  contact: code,
  to: code,
  until: moment,
  codeHash: z.string(),
  disclosure: id.optional(),
});

/**
 * A confirmation that no longer counts, because the minutes changed after it: whose it was, of which minutes, and who
 * changed them.
 */
export const voided = z.lazy(() =>
  z.strictObject({
    edition: z.int(),
    side,
    confirmation,
    at: moment,
    by: z.string(),
    organisation: code,
    because: z.enum([
      'ItemTicked',
      'ChecklistMoved',
      'HandoverScheduled',
      'HandoverRerouted',
      'HandoverRefused',
      'HandoverPostponed',
      'HandoverDisputed',
      'HandoverWithdrawn',
    ]),
  }),
);

/** Who has custody: from this moment until the next entry, one side and one organisation, never both and never none. */
export const custody = z.lazy(() =>
  z.strictObject({
    side,
    organisation: code,
    as: z.enum(['in-care', 'on-the-way', 'at-the-gate', 'taken-over', 'placed']),
    from: moment,
  }),
);

export const settled = z.enum(['confirm-again', 'returned']);
/** What the central unit of one side would settle a dispute by; the other one's word is awaited. */
export const settling = z.lazy(() =>
  z.strictObject({ side, outcome: settled, by: z.string(), organisation: code, at: moment }),
);

/** A newer version of the checklist that one side asked for; the other one's word is awaited. */
export const moving = z.lazy(() =>
  z.strictObject({ side, version: z.int(), by: z.string(), organisation: code, at: moment }),
);

/** Why somebody may leave before the other side has acknowledged it. */
export const overrideReason = z.enum(['medical-urgency', 'gate-closes', 'receiving-side-unreachable', 'safety']);
/**
 * The reason for which one organisation of the sending side would let the person leave; the word of another one is
 * awaited.
 */
const overriding = z.lazy(() =>
  z.strictObject({ reason: overrideReason, by: z.string(), organisation: code, at: moment }),
);

/** Policy VI.b: told before and during the return. On paper, for what happened before the platform knew of it. */
export const toldBefore = z.lazy(() =>
  z.strictObject({
    sentAt: moment.optional(),
    acknowledgedAt: moment.optional(),
    acknowledgedBy: z.string().optional(),
    onPaper: z.strictObject({ day, by: code }).optional(),
    override: code.optional(),
    overriding: overriding.optional(),
  }),
);

/** Why a day is fixed sooner than the notice periods of its corridor allow. */
export const hurryReason = z.enum(['medical-urgency', 'gate-closes', 'safety', 'court-date', 'her-wish']);

/** The day and the gate as they stood when something happened: a reader of the event sees nothing else. */
export const planned = z.lazy(() => z.strictObject({ date: day, gate: code }));

/** How the person is, some weeks after arriving: what the sending side is told. */
export const feedbackSays = z.enum(['safe', 'needs-help', 'moved-on', 'not-found', 'did-not-wish-contact']);
export const feedback = z.lazy(() =>
  z.strictObject({ says: feedbackSays, by: z.string(), organisation: code, at: moment }),
);

/** What somebody has to know before agreeing to take the person over. */
export const backQuestion = z.enum([
  'which-commune',
  'which-relative',
  'other-names',
  'birth-year',
  'photo',
  'document',
  'second-source',
]);
/** What became of it: something is sent anew, nobody knows more, or the person does not agree to say it. */
export const backAnswer = z.enum(['sent-anew', 'not-known', 'not-agreed']);

/** A question of one side to the other, with its answer. */
export const question = z.lazy(() =>
  z.strictObject({
    id,
    side,
    asks: z.array(backQuestion),
    by: z.string(),
    organisation: code,
    at: moment,
    answered: z.strictObject({ answer: backAnswer, by: z.string(), organisation: code, at: moment }).optional(),
  }),
);
