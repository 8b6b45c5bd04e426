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

function fromWhere(speaker: Speaker, { source, validFrom }: Figure): string {
  const since = speaker.day(validFrom);
  const from = source === undefined ? `*${speaker.say('assumed, for the ministry to set')}*` : source;
  return `${from} (${speaker.say('since')} ${since})`;
}

/** Every figure that the platform counts with: what the text gives, and what was assumed. */
export function figuresTable(speaker: Speaker, figures: readonly Figure[]): string {
  const { say } = speaker;
  const rows = figures.map((one) => [say(one.what), amountIn(speaker, one), fromWhere(speaker, one)]);
  return table([say('What for'), say('Figure'), say('From where')], rows);
}

/** The periods between two states, by corridor. */
export function corridorsTable(speaker: Speaker, figures: readonly CorridorFigure[]): string {
  const { say } = speaker;
  const rows = figures.map((one) => [one.corridor, say(one.what), amountIn(speaker, one), fromWhere(speaker, one)]);
  return table([say('Corridor'), say('Step'), say('Figure'), say('From where')], rows);
}

/** What a ministry has to set: the figure left blank, with room for where it comes from. */
export function blankList(speaker: Speaker, figures: readonly Figure[]): string {
  const { say } = speaker;
  const rows = figures
    .filter(({ basis }) => basis === 'local')
    .map((one, index) => [
      `${index + 1}`,
      say(one.what),
      say(one.amount.split(' ').slice(1).join(' ')),
      '________',
      '________________',
    ]);
  return table(
    [say('No.'), say('What for'), say('Counted in'), say('Figure set'), say('By which text, since when')],
    rows,
  );
}
