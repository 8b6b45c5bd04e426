import type { How, Obligation } from '../../packages/domain/src/law/obligation.ts';
import type { Part } from '../../packages/domain/src/law/register.ts';
import { owed, type Rules, rulesOf } from './faults.ts';
import { ruleFile } from './rules.ts';

const width = 100;
const hows: readonly How[] = ['enforced', 'recorded', 'reminded', 'reported', 'human', 'not yet'];

/** The register as a person reads it, at most 100 columns wide; `bold` is only for a terminal. */
export function printed(parts: readonly Part[], rules: Rules, bold: (text: string) => string): string {
  const blocks = parts.map(({ heading, obligations }) => {
    const head = wrap(heading, 0, width).map(bold).join('\n');
    return [head, '', ...obligations.map((one) => printedRow(one, rules, bold))].join('\n');
  });
  return blocks.join('\n\n');
}

/** The last line: every obligation under exactly one of six words. */
export function summary(obligations: readonly Obligation[]): string {
  const counts = hows.map((how) => `${obligations.filter(({ kept }) => kept.how === how).length} ${how}`);
  return `${obligations.length} of ${owed} accounted for: ${counts.join(', ')}`;
}

function printedRow(obligation: Obligation, rules: Rules, bold: (text: string) => string): string {
  const { id, kept, says, restsOn } = obligation;
  const [first = '', ...rest] = wrap(says, 16, width);
  const lines = [
    `${bold(id)}  ${kept.how.padEnd(10)}${first.slice(16)}`,
    ...rest,
    ...wrap(restsOn.join(' · '), 16, width),
    ...rulesOf(obligation).flatMap((name) => printedRule(name, rules)),
    ...footnotes(obligation).flatMap((note) => wrap(note, 16, width)),
  ];
  return lines.join('\n');
}

function printedRule(name: string, rules: Rules): readonly string[] {
  const rule = rules.get(name);
  const basis = rule ? ` (${rule.basis})` : '';
  const [first = '', ...rest] = wrap(`${rule?.says ?? name}${basis}`, 18, width);
  return [`${' '.repeat(16)}→ ${first.trimStart()}`, ...rest, ...wrap(ruleFile(name), 18, width)];
}

function footnotes({ kept }: Obligation): readonly string[] {
  if (kept.how === 'human') return [`kept by people: ${kept.note}`];
  if (kept.how === 'not yet') return kept.begun ? ['only begun by the rule above'] : [];
  return [
    ...(kept.files ?? []).map((file) => `in ${file}`),
    `tests: ${kept.tests.join(', ')}`,
    ...(kept.stillOpen ? [`still open: ${kept.stillOpen}`] : []),
  ];
}

/** Breaks a text between words; every line starts with `indent` blanks and ends before `columns`. @internal for tests */
export function wrap(text: string, indent: number, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && indent + longer.length > columns) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((one) => ' '.repeat(indent) + one);
}
