import type { Step } from '../../../../scripts/law/scenarios.ts';
import type { World } from './world.ts';

type Does = (world: World, given: readonly string[], table: Step['table']) => World;

/** A sentence that scenarios may use, with gaps for what differs: `{age} from {country}`. */
export type Phrase = { readonly word: Step['word']; readonly says: string; readonly does: Does };

/** What was, step by step. */
export function given(says: string, does: Does): Phrase {
  return { word: 'Given', says, does };
}

/** The one act of the scenario. */
export function when(says: string, does: Does): Phrase {
  return { word: 'When', says, does };
}

/** What came of it: throws where it did not. */
export function outcome(says: string, does: (...of: Parameters<Does>) => void): Phrase {
  return {
    word: 'Then',
    says,
    does: (world, ...of) => {
      does(world, ...of);
      return world;
    },
  };
}

/** What stands in the gaps of a phrase, where it is the one that a step uses. @internal for tests */
export function gapsOf({ says }: Pick<Phrase, 'says'>, text: string): readonly string[] | undefined {
  const pattern = says.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[a-z ]+\}/g, '(.+?)');
  return new RegExp(`^${pattern}$`).exec(text)?.slice(1);
}

/** How much of a phrase is not gaps: of two that fit a step, the one with more says it more closely. @internal for tests */
export function fixed({ says }: Pick<Phrase, 'says'>): number {
  return says.replace(/\{.*?\}/g, '').length;
}

/** The phrase that a step uses. @internal for tests */
export function phraseOf({ word, text }: Pick<Step, 'word' | 'text'>, phrases: readonly Phrase[]): Phrase | undefined {
  const fits = phrases.filter((one) => one.word === word && gapsOf(one, text) !== undefined);
  return fits.toSorted((a, b) => fixed(b) - fixed(a))[0];
}

/** Does what a step says. A step that no phrase says fails with the phrases that come nearest. */
export function done(world: World, step: Step, phrases: readonly Phrase[]): World {
  const { word, text, table } = step;
  const phrase = phraseOf(step, phrases);
  if (phrase !== undefined) return phrase.does(world, gapsOf(phrase, text) ?? [], table);
  const own = phrases.filter((one) => one.word === word).map(({ says }) => says);
  const near = nearest(text, own).map((one) => `“${one}”`);
  throw new Error(`No phrase says “${word} ${text}”. Nearest are: ${near.join(', ')} (test/law/scenarios/README.md).`);
}

const pairsIn = (text: string) => {
  const letters = ` ${text
    .toLowerCase()
    .replace(/\{.*?\}/g, '')
    .replace(/[^a-z]+/g, ' ')} `;
  return new Set([...letters].map((_, at) => letters.slice(at, at + 2)));
};

/** The three of these that share most pairs of letters with what was said. */
export function nearest(said: string, all: readonly string[]): readonly string[] {
  const own = pairsIn(said);
  const share = (one: string) => {
    const pairs = pairsIn(one);
    return [...pairs].filter((pair) => own.has(pair)).length / (pairs.size + own.size);
  };
  return all.toSorted((one, other) => share(other) - share(one)).slice(0, 3);
}
