import { type ActGroup, actGroups } from '@homeward/domain/case/act-group';
import { type CaseCommandName, caseCommands } from '@homeward/domain/case/commands';

/** Every act on a case. */
export type ActName = CaseCommandName;

const acts = Object.keys(caseCommands) as readonly ActName[];

/** What can be recorded, by subject, as each act says; an act that has a page of its own elsewhere stands here too. */
export const groups = Object.fromEntries(
  actGroups.map((group) => [group, acts.filter((name) => caseCommands[name].group === group)]),
) as unknown as Readonly<Record<ActGroup, readonly ActName[]>>;
