import { useId } from 'react';
import { useWords } from '../../words/use-words.ts';
import { thousandsApart } from '../paper/paper-table.tsx';
import '../report.scss';

/** A figure of this year above that of the last one, as far as there is one. */
type Pair = {
  readonly key: string;
  /** Its name in each language. */
  readonly names: readonly { readonly language: string; readonly name: string }[];
  readonly now: number;
  readonly before?: number;
};

const width = 760;
const [bar, gap, room, line] = [16, 4, 80, 16] as const;

type Props = { readonly pairs: readonly Pair[]; readonly year: number };

/** This year as a full bar, the last one as an empty one below it; each figure stands at the end of its bar. */
export function YearsBars({ pairs, year }: Props) {
  const say = useWords();
  const id = useId();
  const most = Math.max(1, ...pairs.flatMap(({ now, before = 0 }) => [now, before]));
  const lines = Math.max(1, ...pairs.map(({ names }) => names.length));
  const each = line * lines + 2 * (bar + gap) + 10;
  const length = (count: number) => Math.max(1, (count * (width - 60 - room)) / most);
  return (
    <svg
      className="hw-brief__chart"
      viewBox={`0 0 ${width} ${each * pairs.length}`}
      role="img"
      aria-labelledby={`${id}-t ${id}-d`}
    >
      <title id={`${id}-t`}>{say('brief.beside', { year: year, before: year - 1 })}</title>
      <desc id={`${id}-d`}>{say('brief.bars-says')}</desc>
      {pairs.map(({ key, names, now, before }, at) => {
        const top = at * each + line * lines;
        return (
          <g key={key}>
            {names.map(({ language, name }, row) => (
              <text
                key={language}
                lang={language}
                className="hw-brief__letter"
                x={0}
                y={at * each + line * (row + 1) - 4}
              >
                {name}
              </text>
            ))}
            <Bar className="hw-brief__bar" says={`${year}`} top={top + gap} count={now} length={length(now)} />
            {before !== undefined && (
              <Bar
                className="hw-brief__bar hw-brief__bar--before"
                says={`${year - 1}`}
                top={top + bar + 2 * gap}
                count={before}
                length={length(before)}
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}

type BarProps = {
  readonly className: string;
  readonly says: string;
  readonly top: number;
  readonly count: number;
  readonly length: number;
};

function Bar({ className, says, top, count, length }: BarProps) {
  return (
    <>
      <text className="hw-brief__letter" x={52} y={top + bar - 3} textAnchor="end">
        {says}
      </text>
      <rect className={className} x={60} y={top} width={length} height={bar} />
      <text className="hw-brief__letter" x={68 + length} y={top + bar - 3}>
        {thousandsApart(count)}
      </text>
    </>
  );
}
