import type { CaseState } from '../../../../packages/domain/src/case/case.ts';
import type { CaseCommandName } from '../../../../packages/domain/src/case/commands.ts';
import type { ReceiverStanding } from '../../../../packages/domain/src/directory/provider.ts';
import type { RuleStatement } from '../../../../packages/domain/src/law/rule.ts';
import { now } from '../../../domain/made.ts';

/** What came of the act of a scenario: `kept` with what it broke, `possible` where it broke nothing. */
export type Answer = {
  readonly how: 'refused' | 'kept' | 'possible' | 'no-room' | 'not-theirs' | 'shown';
  /** The rules that spoke, by name; of a thing that has no room, the words that have none. */
  readonly rules: readonly string[];
  /** The act whose form somebody looks at. */
  readonly act?: CaseCommandName;
};

/** All that is so when a step begins. Each step hands on a new one. */
export type World = {
  readonly now: string;
  readonly file?: CaseState;
  /** The file as it was before the act of the scenario. */
  readonly before?: CaseState;
  /** Entries that a scenario has given a name: `the first visit`. */
  readonly called: Readonly<Record<string, string>>;
  readonly entries: number;
  readonly last?: string;
  /** The organisations that stand in the directory. */
  readonly known: readonly string[];
  readonly memorandum: ReceiverStanding;
  readonly answer?: Answer;
  /** What would have come of the same act by somebody of another organisation. */
  readonly elsewhere?: (organisation: string) => Answer;
  /** Whatever stands beside a file: a truck, a handover, a provider. Each family of steps keeps its own. */
  readonly beside: Readonly<Record<string, unknown>>;
};

export const empty: World = {
  now,
  called: {},
  entries: 0,
  known: ['demo-ngo', 'demo-shelter'],
  memorandum: 'not-needed',
  beside: {},
};

/** Something beside the file that an earlier step has put there. */
export function beside<Thing>(world: World, name: string): Thing {
  const thing = world.beside[name];
  if (thing === undefined) throw new Error(`No step has said that there is a ${name}.`);
  return thing as Thing;
}

export function withBeside(world: World, more: Readonly<Record<string, unknown>>): World {
  return { ...world, beside: { ...world.beside, ...more } };
}

export function theFile({ file }: World): CaseState {
  if (file === undefined) throw new Error('No step has said that there is a case.');
  return file;
}

/** What a decision comes to. Rules are known by name; a limit of the software speaks too, and keeps no law. */
export function answerOf(decision: {
  readonly type: string;
  readonly event?: unknown;
  readonly all?: readonly { readonly code: string }[];
}): Answer {
  if (decision.type === 'refused') return { how: 'refused', rules: (decision.all ?? []).map(({ code }) => code) };
  const { broke = [] } = decision.event as { readonly broke?: readonly { readonly rule: string }[] };
  return { how: broke.length === 0 ? 'possible' : 'kept', rules: broke.map(({ rule }) => rule) };
}

/** What one rule alone finds, where it is asked outside an act on a case. */
export function answerOfRule({ name }: RuleStatement, breaches: readonly string[]): Answer {
  return breaches.length === 0 ? { how: 'possible', rules: [] } : { how: 'refused', rules: [name] };
}

/** A moment so many days or hours away. */
export function moved(at: string, count: number, unit: string): string {
  const hours = unit.startsWith('hour') ? count : unit.startsWith('minute') ? count / 60 : count * 24;
  return new Date(Date.parse(at) + hours * 3_600_000).toISOString();
}
