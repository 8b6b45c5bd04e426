import * as z from 'zod';
import { answerTakenInAtHealth, settledAtHealth } from '../case/answers/at-health.ts';
import { type Act, type Decision, decided, lateReason } from '../command.ts';
import { moment } from '../dates.ts';
import { check, refusals } from '../law/refusal.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { id } from '../text.ts';
import { type HealthSection, healthSection } from './health-section.ts';

/** The medical part of one case: which sections there are, at which version each was sealed last. Its id is the case's. */
export const healthFileState = z.lazy(() =>
  z.strictObject({
    id,
    status: z.literal('open'),
    sections: z.partialRecord(healthSection, z.int()),
    /** What was decided here of what others sent back. */
    settled: z.array(settledAtHealth).default([]),
  }),
);
export type HealthFileState = z.infer<typeof healthFileState>;

const sectionWritten = z.lazy(() =>
  z.strictObject({
    type: z.literal('HealthSectionWritten'),
    case: id,
    section: healthSection,
    version: z.int(),
    occurredAt: moment,
    lateReason: lateReason.optional(),
    by: z.string(),
  }),
);

export const healthFileEvent = z.lazy(() =>
  z.discriminatedUnion('type', [sectionWritten.unwrap(), answerTakenInAtHealth.unwrap()]),
);
export type HealthFileEvent = z.infer<typeof healthFileEvent>;

/** A section of the medical part is written anew; the first one makes the file. */
export function writeHealthSection(
  file: HealthFileState | undefined,
  { of, section }: { readonly of: string; readonly section: HealthSection },
  act: Act,
): Decision<z.infer<typeof sectionWritten>> {
  const refused = refusals(check(lateEntryGivesItsReason, act, []));
  if (refused) return refused;
  return decided({
    type: 'HealthSectionWritten',
    case: of,
    section,
    version: (file?.sections[section] ?? 0) + 1,
    occurredAt: act.occurredAt,
    by: act.by.id,
    ...(act.lateReason === undefined ? {} : { lateReason: act.lateReason }),
  });
}

export function evolveHealthFile(file: HealthFileState | undefined, event: HealthFileEvent): HealthFileState {
  const { sections = {}, settled = [] } = file ?? {};
  const part = { id: event.case, status: 'open', sections, settled } as const;
  if (event.type === 'HealthSectionWritten') {
    return { ...part, sections: { ...sections, [event.section]: event.version } };
  }
  const { type: _, case: _case, occurredAt: at, lateReason: _late, ...decided } = event;
  return { ...part, settled: [...settled, { ...decided, at }] };
}
