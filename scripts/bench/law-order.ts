import { type CaseCommandName, caseCommands } from '@homeward/domain/case/commands';
import { paperOf } from '@homeward/domain/case/documented';

const acts = (Object.keys(caseCommands) as readonly CaseCommandName[]).map((name) => {
  const walked = paperOf(caseCommands[name])?.walked;
  return { name, walked, after: typeof walked === 'object' && 'after' in walked ? walked.after : undefined };
});

function withFollowers(name: CaseCommandName): readonly CaseCommandName[] {
  return [name, ...acts.filter(({ after }) => after === name).flatMap((one) => withFollowers(one.name))];
}

/** The acts of the law on one file in an order in which each may be done on the day it was opened; a consent to the partner comes before. */
export const actsOfOneDay = acts
  .filter(({ walked }) => walked === undefined)
  .flatMap(({ name }) => withFollowers(name));

/** Acts that need an earlier life of the file, with the rule that refuses them on the day it was opened. */
export const actsOfLaterDays: Readonly<Record<string, string>> = Object.fromEntries(
  acts.flatMap(({ name, walked }) =>
    typeof walked === 'object' && 'refusedBy' in walked ? [[name, walked.refusedBy] as const] : [],
  ),
);
