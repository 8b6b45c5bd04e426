import { type How, howKept, type Means, type Obligation } from '../../packages/domain/src/law/obligation.ts';
import type { Part } from '../../packages/domain/src/law/register.ts';
import type { RuleStatement } from '../../packages/domain/src/law/rule.ts';
import { owed, rulesOf } from './faults.ts';
import { ruleFile } from './rules.ts';
import { titlesOf } from './scenarios.ts';
import { type SentenceRow, sentencesOf } from './sentences.ts';
import { testsOf } from './titles.ts';

const width = 100;
const hows: readonly How[] = ['enforced', 'recorded', 'reminded', 'reported', 'human', 'not yet'];

/** The register as a person reads it, at most 100 columns wide; `bold` is only for a terminal, `files` for whoever changes the code. */
export function printed(parts: readonly Part[], bold: (text: string) => string, files: boolean): string {
  const blocks = parts.map(({ heading, obligations }) => {
    const head = wrap(heading, 0, width).map(bold).join('\n');
    return [head, '', ...obligations.map((one) => printedRow(one, bold, files))].join('\n');
  });
  return blocks.join('\n\n');
}

/** Every obligation under exactly one of six words. */
export function summary(obligations: readonly Obligation[]): string {
  return `${obligations.length} of ${owed} accounted for: ${counted(obligations)}`;
}

/** The last line: every sentence of the law under exactly one of six words. */
export function summaryOfSentences(obligations: readonly Obligation[]): string {
  const rows = obligations.flatMap((one) => sentencesOf(one));
  const kept = rows.filter((row) => howKept(row) !== 'not yet');
  return `${kept.length} of ${rows.length} sentences: ${counted(rows)}`;
}

function counted(rows: readonly Pick<Obligation, 'kept'>[]): string {
  return hows.map((how) => `${rows.filter((one) => howKept(one) === how).length} ${how}`).join(', ');
}

function printedRow(obligation: Obligation, bold: (text: string) => string, files: boolean): string {
  const { id, says, restsOn } = obligation;
  const [first = '', ...rest] = wrap(says, 16, width);
  const lines = [
    `${bold(id)}  ${howKept(obligation).padEnd(10)}${first.slice(16)}`,
    ...rest,
    ...wrap(restsOn.join(' · '), 16, width),
    ...sentencesOf(obligation).flatMap((row) => printedSentence(row, files)),
    ...rulesOf(obligation).flatMap((rule) => printedRule(rule, files)),
    ...footnotes(obligation, files).flatMap((note) => wrap(note, 16, width)),
  ];
  return lines.join('\n');
}

function printedSentence(row: SentenceRow, files: boolean): readonly string[] {
  const { id, restsOn, words, against, not } = row;
  const [first = '', ...rest] = wrap(`“${words}” (${restsOn})`, 28, width);
  return [
    `${' '.repeat(16)}${id.padEnd(7)}${howKept(row).padEnd(10)}`.trimEnd(),
    `${' '.repeat(28)}${first.trimStart()}`,
    ...rest,
    ...wrap(`kept against: ${against.join(', ') || 'no act'}; not against: ${not}`, 28, width),
    ...(files ? titlesOf(row.id).flatMap((title) => wrap(`scenario: ${title}`, 28, width)) : []),
  ];
}

function printedRule({ name, says, basis }: RuleStatement, files: boolean): readonly string[] {
  const [first = '', ...rest] = wrap(`${says} (${basis})`, 18, width);
  return [`${' '.repeat(16)}→ ${first.trimStart()}`, ...rest, ...(files ? wrap(ruleFile(name), 18, width) : [])];
}

/** How one means is told beside its rules, to whoever changes the code with the files that keep it. @internal for tests */
export function noteOf(means: Means, files: boolean): string | undefined {
  const where = files && 'files' in means ? means.files : [];
  const told = (how: string, ...names: readonly string[]) =>
    names.length === 0 ? undefined : `${how} ${names.join(', ')}`;
  switch (means.how) {
    case 'enforced':
      return told('by shape in', ...where);
    case 'recorded':
      return told('recorded by', ...means.commands, ...where);
    case 'reminded':
      return told('reminded by', ...means.clocks.map(({ name }) => name), ...where);
    case 'reported':
      return told('reported in', ...where);
    case 'human':
      return `kept by people: ${means.note}`;
    case 'otherwise':
      return `${means.codes.join(', ')} otherwise: DECISIONS ${means.decision}`;
    case 'not yet':
      return `not yet: ${means.codes.join(', ')}`;
  }
}

function footnotes(obligation: Obligation, files: boolean): readonly string[] {
  const notes = obligation.kept.flatMap((means) => noteOf(means, files) ?? []);
  const tests = !files || howKept(obligation) === 'not yet' ? [] : testsOf(obligation);
  return [...notes, ...(tests.length === 0 ? [] : [`tests: ${tests.join(', ')}`])];
}

/** Breaks a text between words; every line starts with `indent` blanks and ends before `columns`. */
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
