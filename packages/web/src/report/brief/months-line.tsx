import { useId } from 'react';
import { Scrolling } from '../../parts/scrolling.tsx';
import type { Spoken } from '../../words/use-speeches.ts';
import { useWords } from '../../words/use-words.ts';
import { thousandsApart } from '../paper/paper-table.tsx';
import '../report.scss';

/** Persons of one corridor in one year, month by month. */
type MonthsOf = {
  readonly key: string;
  readonly names: readonly { readonly language: string; readonly name: string }[];
  readonly counts: readonly (number | undefined)[];
  /** Drawn as a line; the others stand in the table alone. */
  readonly drawn: boolean;
};

const [width, height] = [760, 150];
const [left, top, bottom] = [40, 10, 20];
/** Lines are told apart without colours: by their dashes and by the sign at each month. */
const strokes = ['none', '6 4', '2 3'] as const;

type Props = {
  readonly months: readonly string[];
  readonly lines: readonly MonthsOf[];
  readonly spoken: readonly Spoken[];
};

/** The months of a year as lines, and under them the figures they are drawn of. */
export function MonthsLine({ months, lines, spoken }: Props) {
  const say = useWords();
  const drawn = lines.filter((one) => one.drawn);
  return (
    <section className="hw-brief__part">
      <Headings spoken={spoken} named="report.monthly" />
      <Lines months={months} lines={drawn} />
      <Scrolling label={say('report.monthly')}>
        <table className="hw-brief__months">
          <thead>
            <tr>
              <th scope="col">{say('report.head.what')}</th>
              {months.map((month) => (
                <th key={month} scope="col" className="hw-brief__figure">
                  {Number(month.slice(5))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, names, counts, drawn: isDrawn }) => (
              <tr key={key}>
                <th scope="row">
                  {isDrawn && <Sign at={drawn.findIndex((one) => one.key === key)} />}
                  <span className="hw-brief__name">
                    {names.map(({ language, name }) => (
                      <span key={language} lang={language}>
                        {name}
                      </span>
                    ))}
                  </span>
                </th>
                {months.map((month, at) => (
                  <td key={month} className="hw-brief__figure">
                    {counts[at] === undefined ? '–' : thousandsApart(counts[at])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </section>
  );
}

/** The name of a part, once in each language. */
export function Headings({ spoken, named }: { readonly spoken: readonly Spoken[]; readonly named: string }) {
  return (
    <h2 className="govuk-heading-s hw-brief__heading">
      {spoken.map(({ language, say }) => (
        <span key={language} lang={language}>
          {say(named)}
        </span>
      ))}
    </h2>
  );
}

function Sign({ at }: { readonly at: number }) {
  return (
    <svg className="hw-brief__sign" viewBox="0 0 40 12" aria-hidden="true">
      <path className="hw-brief__line" d="M2 6H38" strokeDasharray={strokes[at % strokes.length]} />
      <Mark at={at} x={20} y={6} />
    </svg>
  );
}

function Mark({ at, x, y }: { readonly at: number; readonly x: number; readonly y: number }) {
  if (at % 2 === 0) return <circle className="hw-brief__mark" cx={x} cy={y} r={4} />;
  return <rect className="hw-brief__mark hw-brief__mark--open" x={x - 4} y={y - 4} width={8} height={8} />;
}

function Lines({ months, lines }: Pick<Props, 'months' | 'lines'>) {
  const say = useWords();
  const id = useId();
  const most = Math.max(1, ...lines.flatMap(({ counts }) => counts.flatMap((one) => one ?? [])));
  const x = (at: number) => left + 20 + (at * (width - left - 40)) / Math.max(1, months.length - 1);
  const y = (count: number) => height - bottom - (count * (height - top - bottom)) / most;
  return (
    <svg className="hw-brief__chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-t ${id}-d`}>
      <title id={`${id}-t`}>{say('report.monthly')}</title>
      <desc id={`${id}-d`}>{say('brief.months-says')}</desc>
      {[0, most].map((count) => (
        <g key={count}>
          <path className="hw-brief__axis" d={`M${left} ${y(count)}H${width}`} />
          <text className="hw-brief__letter" x={left - 6} y={y(count) + 5} textAnchor="end">
            {thousandsApart(count)}
          </text>
        </g>
      ))}
      {months.map((month, at) => (
        <text key={month} className="hw-brief__letter" x={x(at)} y={height - 3} textAnchor="middle">
          {Number(month.slice(5))}
        </text>
      ))}
      {lines.map(({ key, counts }, line) => {
        const points = counts.flatMap((count, at) => (count === undefined ? [] : [[x(at), y(count)] as const]));
        return (
          <g key={key}>
            <path
              className="hw-brief__line"
              d={points.map(([px, py], at) => `${at === 0 ? 'M' : 'L'}${px} ${py}`).join('')}
              strokeDasharray={strokes[line % strokes.length]}
            />
            {points.map(([px, py]) => (
              <Mark key={px} at={line} x={px} y={py} />
            ))}
          </g>
        );
      })}
    </svg>
  );
}
