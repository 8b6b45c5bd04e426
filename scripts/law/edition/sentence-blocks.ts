import { howKept, type Obligation } from '../../../packages/domain/src/law/obligation.ts';
import { type SentenceRow, sentencesOf } from '../sentences.ts';
import { effectsInWords } from './effects-in-words.ts';
import { linesOf } from './means-in-words.ts';
import type { Speaker } from './speaker.ts';

/** The words under which a sentence is counted, as a reader sees them. */
export const howInWords = {
  enforced: 'enforced',
  recorded: 'written down',
  reminded: 'reminded of',
  reported: 'counted',
  human: 'kept by people',
  'not yet': 'not kept yet',
} as const;

/** An obligation as its sentences: the words, how each is kept, against what, and what no software keeps of it. */
export function obligationBlock(speaker: Speaker, obligation: Obligation): string {
  const rows = sentencesOf(obligation);
  const head = `### ${obligation.id} · ${speaker.obligation(obligation.id, obligation.says)}`;
  const [only] = rows;
  if (rows.length === 1 && only !== undefined)
    return [head, `*${standing(speaker, only)}*`, body(speaker, only, rows)].join('\n\n');
  return [
    head,
    ...rows.flatMap((row) => [`#### ${row.id} · ${standing(speaker, row)}`, body(speaker, row, rows)]),
  ].join('\n\n');
}

function standing({ article, say }: Speaker, row: SentenceRow): string {
  return `${article(row.restsOn)} · ${say(howInWords[howKept(row)])}`;
}

/** By what a sentence is kept; where an earlier one of the same obligation is kept by just that, its number. */
function keptLines(speaker: Speaker, row: SentenceRow, rows: readonly SentenceRow[]): readonly string[] {
  const same = rows.find(({ kept }) => kept === row.kept);
  if (same !== undefined && same !== row) return [speaker.say('Kept as {{id}}.', { id: same.id })];
  return row.kept.flatMap((means) => linesOf(speaker, means));
}

function body(speaker: Speaker, row: SentenceRow, rows: readonly SentenceRow[]): string {
  const { say } = speaker;
  const against = row.against.map((one) => say(effectsInWords[one] ?? one)).join('; ');
  const lines = [
    ...keptLines(speaker, row, rows),
    `${say('Kept against')}: ${against === '' ? say('no act on the person') : against}${speaker.end}`,
    `${say('Not kept against')}: ${say(row.not)}`,
  ];
  return [`> ${row.words}`, lines.map((line) => `- ${line}`).join('\n')].join('\n\n');
}
