import sentences from '../../packages/api/src/says.json' with { type: 'json' };
import { caseCommands } from '../../packages/domain/src/case/commands.ts';
import { paperOf } from '../../packages/domain/src/case/documented.ts';
import type { Told } from '../law/invariants/story.ts';
import { movesOnAHandover } from './moves-on-a-handover.ts';
import type { Finding } from './search.ts';

const ofCases = Object.values(caseCommands).map(
  (command) => [command.type as string, paperOf(command)?.says ?? ''] as const,
);
const ofHandovers = movesOnAHandover.flatMap(({ name, writes }) =>
  writes.map((type) => [type, (sentences as Readonly<Record<string, string>>)[name] ?? ''] as const),
);
/** What each event comes from, in one sentence. */
const says = new Map<string, string>([...ofCases, ...ofHandovers]);

function lineOf({ type, said, recordedAt, occurredAt, by, broke }: Told): string {
  const codes = Object.entries(said).flatMap(([field, value]) =>
    typeof value === 'string' || typeof value === 'boolean' ? [`${field} ${value}`] : [],
  );
  const late = occurredAt < recordedAt ? `, as of ${occurredAt.slice(0, 16)}` : '';
  const kept = broke.length > 0 ? ` Kept with what it broke: ${broke.join(', ')}.` : '';
  return `${recordedAt.slice(0, 16)}${late}  ${by.role} ${by.id}: ${says.get(type) ?? type} (${codes.join(', ')})${kept}`;
}

/** A finding as a story: what was done, by whom and when, and why it must not be. */
export function told({ invariant, world, why }: Finding): string {
  const lines = world.story.filter(({ type }) => type !== 'CaseOpened').map(lineOf);
  return [
    `${invariant.row}: ${invariant.says}`,
    ...lines.map((line, at) => `  ${at + 1}. ${line}`),
    `  Yet: ${why.join('; ')}.`,
  ].join('\n');
}
