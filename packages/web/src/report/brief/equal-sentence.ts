import type { EqualServices } from '@homeward/domain/report/parity/year';
import type { Spoken } from '../../words/use-speeches.ts';

/** A share in a thousand as points of a hundred, with the sign of a difference. */
function points({ number }: Spoken, thousandths: number): string {
  const said = number(Math.abs(thousandths) / 10);
  return thousandths < 0 ? `−${said}` : said;
}

/** Equal services in one sentence: the counts, the difference with its interval, and what follows from it. */
export function equalSays(spoken: Spoken, { foreign, cambodian, difference, says, findings }: EqualServices): string {
  const { say, number } = spoken;
  const found = findings === 0 ? '' : ` ${say('brief.equal-findings', { count: number(findings) })}`;
  if (difference === undefined) return `${say('brief.equal-none')}${found}`;
  const counts = say('brief.equal', {
    foreign: number(foreign.offered),
    foreignAll: number(foreign.of),
    cambodian: number(cambodian.offered),
    cambodianAll: number(cambodian.of),
    points: points(spoken, difference.estimate),
    low: points(spoken, difference.low),
    high: points(spoken, difference.high),
  });
  return `${counts} ${say(`brief.equal-says.${says}`)}${found}`;
}
