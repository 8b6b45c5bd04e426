import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '../../../packages/domain/src/law/quoted.ts';
import type { RuleStatement } from '../../../packages/domain/src/law/rule.ts';
import { root } from '../../run/root.ts';
import type { Reading, Readings, Second } from './reading.ts';

/** What the second reading changed of a rule or a clock. */
const parts = ['basis', 'restsOn', 'says', 'words', 'ours', 'codes'] as const;
type Part = (typeof parts)[number];
type Mended = Extract<Second, { was: unknown }>;
type Said = { readonly [Key in keyof Reading]?: Reading[Key] | undefined };

/** What was changed after a second reading; nothing where both agree, or where their disagreement stands. */
export function changedBy({ second }: Pick<Reading, 'second'>): readonly Part[] {
  return isMended(second) ? parts.filter((part) => second.was[part] !== undefined) : [];
}

/** What is wrong with the readings: one that nobody has read a second time, one without its reason, a change that was not made. */
export function faultsOfReadings(
  readings: Readonly<Record<string, Said>>,
  stated: readonly RuleStatement[],
): readonly string[] {
  return Object.entries(readings).flatMap(([name, { ours, second }]) => {
    if (second === undefined) return [`${name} was not read a second time.`];
    if (second === 'agrees') return [];
    const rule = stated.find((one) => one.name === name);
    return [
      ...(second.why.endsWith('.') ? [] : [`${name} does not say why its second reader does not agree.`]),
      ...(isMended(second) ? unchanged(second, rule, ours) : unexplained(name, second.stands)),
    ];
  });
}

/** How two readings ended, for the last lines of `npm run law`. */
export function summaryOfReadings(readings: Readings): string {
  const all = Object.values(readings);
  const of = (part: Part) => all.filter((one) => changedBy(one).includes(part)).length;
  const changed = all.filter((one) => changedBy(one).length > 0).length;
  const agreed = all.filter(({ second }) => second === 'agrees').length;
  return (
    `${all.length} rules and clocks read twice against their articles, a second time by somebody who had not written them: ${agreed} agreed, ` +
    `${changed} changed (${of('basis')} × verdict, ${of('says')} × sentence, ${of('words')} × words quoted, ${of('restsOn')} × article, ` +
    `${of('ours')} × what is ours, ${of('codes')} × a limit taken out), ${all.length - agreed - changed} disagreements stand`
  );
}

function isMended(second: Second | undefined): second is Mended {
  return typeof second === 'object' && 'was' in second;
}

function unexplained(name: string, stands: string): readonly string[] {
  return stands.endsWith('.') ? [] : [`${name} does not say why a disagreement stands.`];
}

/** Each thing that was to be changed is another one today. */
function unchanged({ was }: Mended, rule: RuleStatement | undefined, ours?: string): readonly string[] {
  if (rule === undefined) return ['A second reading changed a rule that is not there.'];
  const { name, basis, restsOn, says } = rule;
  const left: Readonly<Record<Part, boolean>> = {
    basis: was.basis === basis,
    restsOn: was.restsOn?.some((one) => restsOn.some((cited) => cited === one)) === true,
    says: was.says === says,
    words: was.words?.some((one) => wordsOf(rule).includes(one)) === true,
    ours: was.ours === ours,
    codes: was.codes?.some((one) => sourceOf(name).includes(`'${one}'`)) === true,
  };
  const none = parts.every((part) => was[part] === undefined);
  return [
    ...(none ? [`${name} was to be changed, and nothing says how.`] : []),
    ...parts
      .filter((part) => left[part])
      .map((part) => `${name} was to be changed by its second reading, and its ${part} was not.`),
  ];
}

/** As it is written: a code that a rule refuses with stands there as it is. */
function sourceOf(name: string): string {
  return readFileSync(join(root, `packages/domain/src/rules/${name}.ts`), 'utf8');
}
