import * as z from 'zod';
import { use } from '../../consent/consent.ts';
import { country } from '../../people/actor.ts';
import { freeOn } from '../../tense.ts';
import { code, id } from '../../text.ts';
import { careTeamMember } from '../care-team/member.ts';
import { entry } from '../entry.ts';
import { sectionName } from '../sections.ts';
import { receiver, receivingDesk } from './receiver.ts';

/** One day at one crossing: the border police reads only of people who pass it then. */
const manifest = z.strictObject({ on: freeOn, gate: code });

/** Who gets what, and what for. */
export const asked = () => ({
  to: receiver,
  country,
  /** One organisation alone reads it. */
  organisation: code,
  for: use,
  sections: z.array(sectionName).min(1).max(sectionName.options.length),
  manifest: manifest.optional(),
});
export type Asked = z.infer<z.ZodObject<ReturnType<typeof asked>, z.core.$strict>>;

/** What a copy rests on: the person's consent, a decision of two people without it, or the article on the care team. */
const restsOn = z.union([
  z.strictObject({ consent: z.string() }),
  z.strictObject({ exception: id }),
  z.strictObject({ article: z.literal('Standards 6.3(e)') }),
]);

/**
 * `superseded`: made anew, because what was copied changed. `withdrawn`: by the person. `ended`: its last day, or the
 * care there, is over.
 */
const copyStatus = z.enum(['alive', 'superseded', 'withdrawn', 'ended']);

/** One copy in the register of a case: what somebody was given, on what it rests, and whether it can still be read. */
export const copy = () =>
  entry({
    desk: receivingDesk,
    to: z.enum([...receiver.options, ...careTeamMember.options]),
    country,
    /** Absent: a handover's sheet, which is for a whole desk, and the health worker's copy. */
    organisation: code.optional(),
    for: use,
    sections: z.array(sectionName),
    restsOn,
    /** The days on which it can be read; absent: every day. */
    from: freeOn.optional(),
    until: freeOn.optional(),
    status: copyStatus,
    /** The copy that this one replaces. */
    replaces: z.string().optional(),
    /** The handover whose sheet it is. */
    handover: id.optional(),
  });
