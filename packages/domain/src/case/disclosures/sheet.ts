import * as z from 'zod';
import { elsewhere, farCountry } from '../../people/actor.ts';
import { freeOn } from '../../tense.ts';
import { code, id } from '../../text.ts';
import type { CaseState } from '../case.ts';
import { type HandoverSheet, type SectionName, sectionName } from '../sections.ts';
import { lineOfCopy, type ReceivedLine } from './received-line.ts';
import { receiver } from './receiver.ts';

type Copy = CaseState['copies'][number];

/** A handover's sheet that one desk of the other country was given, what it holds, and the consent it rests on. */
export const sheet = z.strictObject({
  id,
  to: receiver.extract(['embassy', 'counterpart', 'receiving-authority']),
  country: farCountry,
  sections: z.array(sectionName).default(['identity']),
  consent: z.string(),
  /** The last day of that consent. */
  until: freeOn.optional(),
  /** One organisation whose people have no desk of their own: they read it at the border desk, by a link. */
  byLink: code.optional(),
});
export type Sheet = z.infer<typeof sheet>;

/**
 * The sections that a sheet's fields belong to: who the person is and where home is; exceptions are words about the
 * journey.
 */
export function sectionsOfSheet({ exceptions }: HandoverSheet): SectionName[] {
  return exceptions === undefined ? ['identity'] : ['identity', 'travel'];
}

type Laid = { readonly handover: string; readonly at: string };

/** A sheet in the register of copies: it is withdrawn like any other. */
export function copyOfSheet(
  { id: name, to, country: of, sections, consent, until, byLink }: Sheet,
  { handover, at, by }: Laid & { readonly by: string },
): Copy {
  const own = to === 'embassy' ? ('embassy' as const) : ('counterpart' as const);
  // Whoever has no desk of its own reads at the border desk.
  const place =
    byLink === undefined && of !== elsewhere
      ? { desk: own, country: of }
      : ({ desk: 'border', country: 'KH', ...(byLink === undefined ? {} : { organisation: byLink }) } as const);
  return {
    id: name,
    at,
    by,
    ...place,
    to,
    handover,
    for: 'return',
    sections,
    restsOn: { consent },
    status: 'alive',
    ...(until === undefined ? {} : { until }),
  };
}

/** A sheet that ends with a day at the latest. */
export function endingBy(one: Sheet, day: string): Sheet {
  const { until = day } = one;
  return { ...one, until: until < day ? until : day };
}

/** The manifests of a handover that a one-time link still shows: a new link takes their place. */
export function linkCopies({ copies }: Pick<CaseState, 'copies'>, handover: string): readonly Copy[] {
  return copies.filter((one) => one.handover === handover && one.desk === 'border' && one.status === 'alive');
}

/** The line of a desk's sheet: until when that desk reads it. */
export function lineOfSheet(one: Sheet, laid: Laid): ReceivedLine | undefined {
  return lineOfCopy(copyOfSheet(one, { ...laid, by: '' }));
}

/**
 * The line of a sheet that rests on no consent of a file here: its writer reads it, or the one centre that will meet
 * the person.
 */
export function lineOfOwnSheet(
  {
    id: name,
    organisation,
    sheet: said,
  }: { readonly id: string; readonly organisation?: string; readonly sheet: HandoverSheet },
  { handover, at }: Laid,
): ReceivedLine {
  const who = organisation === undefined ? {} : { organisation };
  return { id: name, ...who, handover, for: 'return', sections: sectionsOfSheet(said), at, status: 'alive' };
}
