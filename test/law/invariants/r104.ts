import type { Invariant } from './story.ts';
import { lastOf, unless } from './told.ts';

type Finding = {
  readonly about: string;
  readonly service?: string;
  readonly action?: string;
  readonly noAction?: string;
};

export const whatIsFoundLeadsSomewhere: Invariant = {
  row: 'R104',
  says: 'In no history does something stand as found of which nothing follows, and nobody says why.',
  after: ['AssessmentRecorded'],
  near: ['PlanRecorded', 'ActionPlanned'],
  broken: (story) =>
    ((lastOf(story).said['findings'] as readonly Finding[] | undefined) ?? []).flatMap(
      ({ about, service, action, noAction }) =>
        unless(
          [service, action, noAction].some((one) => one !== undefined),
          `nothing follows from: ${about}`,
        ),
    ),
};
