import { articles } from '../../packages/domain/src/law/articles.ts';
import { howKept, type Obligation } from '../../packages/domain/src/law/obligation.ts';
import type { Part } from '../../packages/domain/src/law/register.ts';
import { rulesOf } from './faults.ts';
import { noteOf, summary } from './print.ts';
import { ruleFile } from './rules.ts';

const opening = `# The law this platform keeps

The two Prakas of the Ministry of Social Affairs, Veterans and Youth Rehabilitation of 2009, Policy 062 and the Minimum Standards 857, oblige to 167 things. This page says of each how the platform keeps it today. It is written by \`npm run law -- --markdown\` from the register that the platform itself obeys: what stands here as *enforced* is refused by the server when it is broken, with the article on the refusal.

*enforced*: the server refuses what breaks it · *recorded*: it can be written down · *reminded*: a clock says when it is owed · *reported*: a figure tells it · *human*: only people can keep it · *not yet*: something of it is still missing.

In brackets after a rule: *text*, the article says it; *derived*, our reading of it; *local*, a ministry has to set it.
`;

/** The register as one page for a ministry: every obligation with its articles word for word, how it is kept, and where. */
export function markdown(parts: readonly Part[]): string {
  const all = parts.flatMap(({ obligations }) => obligations);
  const blocks = parts.map(({ heading, obligations }) => `## ${heading}\n\n${obligations.map(row).join('\n\n')}`);
  return `${[opening, `**${summary(all)}**`, ...blocks].join('\n\n')}\n`;
}

function row(obligation: Obligation): string {
  const { id, says, restsOn, kept } = obligation;
  const rules = rulesOf(obligation).map(
    ({ name, says: rule, basis }) => `- ${rule} *(${basis})* [${name}](${ruleFile(name)})`,
  );
  const notes = kept.flatMap((means) => noteOf(means) ?? []).map((note) => `- ${note}`);
  const texts = restsOn.map((article) => `> **${article}** ${articles[article].at(-1)?.text}`);
  return [`### ${id} · ${howKept(obligation)}`, says, texts.join('\n>\n'), [...rules, ...notes].join('\n')].join(
    '\n\n',
  );
}
