import {
  type SankeyGraph,
  type SankeyLink,
  type SankeyNode,
  sankey,
  sankeyJustify,
  sankeyLinkHorizontal,
} from 'd3-sankey';
import { useId } from 'react';
import { Scrolling } from '../parts/scrolling.tsx';
import { sayNumber } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import type { Flows, Place } from './flows.ts';
import './report.scss';

type Node = SankeyNode<Place, object>;
type Link = SankeyLink<Place, object>;

const width = 760;
/** Room for a line of letters beside each place, feet and vowels of Khmer included; where several pictures stand on one page, less. */
const [lineHeight, denseLine] = [28, 15];

function laidOut({ places, flows }: Flows, line: number): SankeyGraph<Place, object> {
  const ends = (side: 'from' | 'to') => new Set(flows.map((one) => one[side])).size;
  const rows = line < lineHeight ? Math.max(2, ends('from') - 1, ends('to') - 1) : Math.max(2, places.length - 1);
  const lines = Math.max(1, ...places.map(({ labels }) => labels.length));
  const rowHeight = line * (lines + 1);
  const layout = sankey<Place, object>()
    .nodeId(({ id }) => id)
    .nodeAlign(sankeyJustify)
    .nodeWidth(14)
    .nodePadding(6 + line * lines)
    .extent([
      [1, 6 + (line / 2) * lines],
      [width - 1, rows * rowHeight],
    ]);
  return layout({
    nodes: places.map((place) => ({ ...place })),
    links: flows.map(({ from, to, count }) => ({ source: from, target: to, value: count })),
  });
}

type Props = Flows & {
  readonly title: string;
  readonly says: string;
  /** Of the labels, where they are in several. */
  readonly languages?: readonly string[];
  /** Where several pictures stand on one page. */
  readonly dense?: boolean;
};

/** The same figures as a table beside it, as bands whose width is the number of persons. Drawn as lines and words: it prints sharp. */
export function FlowsChart({ title, says, languages = [], dense = false, ...flows }: Props) {
  const id = useId();
  const several = flows.places.some(({ labels }) => labels.length > 1);
  const line = dense ? denseLine + (several ? 0 : 5) : lineHeight;
  const { nodes, links } = laidOut(flows, line);
  const most = Math.max(1, ...flows.places.map(({ labels }) => labels.length));
  const height = Math.max(...nodes.map(({ y1 = 0 }) => y1)) + 10 + (line / 2) * most;
  return (
    <Scrolling label={title}>
      <svg
        className={dense ? 'hw-flows hw-flows--dense' : 'hw-flows'}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}-t ${id}-d`}
      >
        <title id={`${id}-t`}>{title}</title>
        <desc id={`${id}-d`}>{says}</desc>
        {links.map((link) => (
          <Band key={`${(link.source as Node).id} ${(link.target as Node).id}`} link={link} />
        ))}
        {nodes.map((node) => (
          <Bar key={node.id} node={node} languages={languages} line={line} />
        ))}
      </svg>
    </Scrolling>
  );
}

function Band({ link }: { readonly link: Link }) {
  return (
    <path
      className="hw-flows__band"
      d={sankeyLinkHorizontal()(link) ?? ''}
      strokeWidth={Math.max(1, link.width ?? 1)}
    />
  );
}

type BarProps = { readonly node: Node; readonly languages: readonly string[]; readonly line: number };

/** A bar and beside it, on the side where there is room, its name in each language and its figure. */
function Bar({ node: { id, labels, x0 = 0, x1 = 0, y0 = 0, y1 = 0, value = 0 }, languages, line: height }: BarProps) {
  const say = useWords();
  const last = x1 > width - 20;
  const x = last ? x0 - 8 : x1 + 8;
  const top = (y0 + y1) / 2 - (height / 2) * (labels.length - 1);
  return (
    <g data-place={id}>
      <rect className="hw-flows__bar" x={x0} y={y0} width={x1 - x0} height={Math.max(2, y1 - y0)} />
      {labels.map((label, line) => (
        <text
          key={label}
          lang={languages[line]}
          className="hw-flows__label"
          x={x}
          y={top + line * height}
          dominantBaseline="middle"
          textAnchor={last ? 'end' : 'start'}
        >
          {line < labels.length - 1 ? label : say('flows.label', { label, count: sayNumber(value) })}
        </text>
      ))}
    </g>
  );
}
