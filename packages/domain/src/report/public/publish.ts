import * as z from 'zod';
import { type Act, type Decision, decided } from '../../command.ts';
import { moment } from '../../dates.ts';
import { atTheReport, publishing } from '../at-the-report.ts';
import { agreementOn } from './agreement.ts';
import { auditedEdition } from './audit-edition.ts';
import { composedEdition } from './compose.ts';
import { publicEdition } from './edition.ts';
import type { ClosedMonth } from './figures-read.ts';
import type { PublishReport } from './publish-body.ts';
import type { Beside } from './received.ts';

const said = { at: moment, by: z.string(), organisation: z.string(), edition: publicEdition };

/** A corridor's year as it was published: written once, never changed. */
export const publishedEdition = z.lazy(() => z.strictObject({ status: z.literal('published'), ...said }));
export type PublishedEdition = z.infer<typeof publishedEdition>;

export const editionPublished = z.lazy(() => z.strictObject({ type: z.literal('EditionPublished'), ...said }));
export type EditionPublished = z.infer<typeof editionPublished>;

export function evolveEdition(_: PublishedEdition | undefined, event: EditionPublished): PublishedEdition {
  const { type: __, ...published } = event;
  return { status: 'published', ...published };
}

/** A closed month, and since when late entries wait for it, if they do. */
type Read = ClosedMonth & { readonly waits?: string };

/** Publishes the tables of a closed year, once, after the audit found nothing in them. */
export function publishReport(
  before: PublishedEdition | undefined,
  { corridor: of, year }: PublishReport,
  months: readonly Read[],
  { by, recordedAt }: Act,
  beside?: Beside,
): Decision<EditionPublished> {
  const sealed = months.map(({ month }) => month);
  const waiting = months.flatMap(({ month, waits }) => (waits === undefined ? [] : [month]));
  const told = { published: before !== undefined, year, sealed, waiting, now: recordedAt };
  // Tables are made of a closed year alone.
  const early = atTheReport(publishing, { year: told }, by);
  if (early.type === 'refused') return early;
  const edition = composedEdition(of, year, months, agreementOn(of), beside);
  const held = atTheReport(publishing, { year: told, findings: auditedEdition(edition, months, beside) }, by);
  if (held.type === 'refused') return held;
  return decided({ type: 'EditionPublished', at: recordedAt, by: by.id, organisation: by.organisation, edition });
}
