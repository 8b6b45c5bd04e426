import type { CorridorFigure, Figure } from './settings-in-force.ts';
import type { Speaker } from './speaker.ts';

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '/')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function amountIn({ say }: Speaker, { amount }: Figure): string {
  const [value = '', ...unit] = amount.split(' ');
  return `${value} ${say(unit.join(' '))}`;
}

function fromWhere(speaker: Speaker, { basis, source, validFrom }: Figure): string {
  const assumed = basis === 'local' ? [`*${speaker.say('assumed, for the ministry to set')}*`] : [];
  const read = source === undefined ? [] : [source];
  return `${[...assumed, ...read].join(': ')} (${speaker.say('since')} ${speaker.day(validFrom)})`;
}

/** Every figure that the platform counts with: what the text gives, and what was assumed. */
export function figuresTable(speaker: Speaker, figures: readonly Figure[]): string {
  const { say } = speaker;
  const rows = figures.map((one) => [amountIn(speaker, one), say(one.what), fromWhere(speaker, one)]);
  return table([say('Figure'), say('What for'), say('From where')], rows);
}

/** The periods between two states, by corridor. */
export function corridorsTable(speaker: Speaker, figures: readonly CorridorFigure[]): string {
  const { say } = speaker;
  const rows = figures.map((one) => [one.corridor, say(one.what), amountIn(speaker, one), fromWhere(speaker, one)]);
  return table([say('Corridor'), say('Step'), say('Figure'), say('From where')], rows);
}

/** Whether an article asks for something and leaves its figure open; other figures are the platform's own. */
function isOfAnArticle({ what, source = '' }: Figure): boolean {
  return /Standards|Policy|Prakas/.test(`${what} ${source}`);
}

/** What a ministry has to set: each figure left blank, with room for where it comes from; first those that an article leaves open. */
export function blankLists(speaker: Speaker, figures: readonly Figure[]): string {
  const { say } = speaker;
  const due = figures.filter(({ basis }) => basis === 'local');
  const [open, own] = [due.filter(isOfAnArticle), due.filter((one) => !isOfAnArticle(one))];
  return [
    `### ${say('Figures that an article leaves open')}`,
    blankTable(speaker, open, 1),
    `### ${say('Figures that no article asks for')}`,
    blankTable(speaker, own, open.length + 1),
  ].join('\n\n');
}

function blankTable({ say }: Speaker, figures: readonly Figure[], from: number): string {
  const unitOf = ({ amount }: Figure) => amount.split(' ').slice(1).join(' ');
  const rows = figures.map((one, index) => [
    `${from + index}`,
    `________ ${say(unitOf(one))}`,
    say(one.what),
    '________________',
  ]);
  return table([say('No.'), say('Figure set'), say('What for'), say('By which text, since when')], rows);
}
