import { articles } from '../../packages/domain/src/law/articles.ts';
import type { RuleAnywhere } from '../../packages/domain/src/law/effect-rule.ts';
import { keptToday } from '../../packages/domain/src/law/kept-today.ts';
import { type Means, meansOf, type Obligation } from '../../packages/domain/src/law/obligation.ts';
import type { Sentence } from '../../packages/domain/src/law/sentence.ts';
import { sentences } from '../../packages/domain/src/law/sentences.ts';

/** A sentence of the law under its number, and by what it is kept. */
export type SentenceRow = Sentence & { readonly id: string; readonly kept: readonly Means[] };

/** The number of the obligation that a sentence belongs to: `R059b` to `R059`. @internal for tests */
export function obligationOf(id: string): string {
  return id.slice(0, 4);
}

/** The sentences of an obligation, in their order. */
export function sentencesOf({ id: obligation }: Pick<Obligation, 'id'>, all = sentences): readonly SentenceRow[] {
  return Object.entries(all)
    .filter(([id]) => obligationOf(id) === obligation)
    .map(([id, sentence]) => ({
      id,
      ...sentence,
      kept: meansOf(keptToday[obligation] ?? [], id.slice(4) || undefined),
    }));
}

/** What is wrong with the sentences of the register; empty when each is quoted, kept, and says what is not kept. */
export function faultsOfSentences(obligations: readonly Obligation[], all = sentences): readonly string[] {
  const known = new Set(obligations.map(({ id }) => id));
  return [
    ...Object.keys(all)
      .filter((id) => !known.has(obligationOf(id)))
      .map((id) => `${id} is a sentence of no obligation.`),
    ...obligations.flatMap((one) => [
      ...misnumbered(one, all),
      ...sentencesOf(one, all).flatMap((row) => wrongRow(row, one)),
    ]),
  ];
}

// One sentence has the number of its obligation; several have letters in order, and so has what keeps them.
function misnumbered({ id }: Obligation, all: Readonly<Record<string, Sentence>>): readonly string[] {
  const own = sentencesOf({ id }, all).map((row) => row.id);
  const due = own.length === 1 ? [id] : own.map((_, index) => `${id}${String.fromCharCode(97 + index)}`);
  const kept = keptToday[id] ?? [];
  const letters = Array.isArray(kept) ? [] : Object.keys(kept).map((letter) => `${id}${letter}`);
  return [
    ...(own.length > 0 ? [] : [`${id} has no sentence.`]),
    ...(own.length === 0 || own.join() === due.join() ? [] : [`${id} numbers its sentences ${own.join(', ')}.`]),
    ...(letters.length === 0 || letters.join() === own.join()
      ? []
      : [`${id} is kept by letters that its sentences do not have.`]),
  ];
}

/** The effects before which the rules stand that keep a sentence. */
function effectsOf(kept: readonly Means[]): readonly string[] {
  const rules = kept.flatMap((means) => (means.how === 'enforced' ? means.rules : []));
  const kinds = rules.flatMap((rule) => ('before' in rule ? (rule as RuleAnywhere).before : []));
  return [...new Set(kinds.map((kind) => kind.split('.')[0] ?? kind))];
}

function wrongRow(row: SentenceRow, obligation: Obligation): readonly string[] {
  const { id, restsOn, words, against, not, kept } = row;
  const unsaid = effectsOf(kept).filter((one) => !against.some((effect) => effect === one));
  const text = articles[restsOn].at(-1)?.text ?? '';
  return [
    ...(obligation.restsOn.includes(restsOn)
      ? []
      : [`${id} stands in ${restsOn}, which ${obligation.id} does not cite.`]),
    ...(words !== '' && text.includes(words) ? [] : [`${id} quotes what ${restsOn} does not say.`]),
    ...(kept.length > 0 ? [] : [`${id} is kept by nothing.`]),
    ...unsaid.map((one) => `${id} does not say that it is kept against ${one}, before which its rules stand.`),
    ...(/^\S.*\.$/.test(not) ? [] : [`${id} does not say what no software keeps of it.`]),
  ];
}
