import { type Answered, ask } from '../../functions/asking.ts';
import type { World } from '../access/world.ts';
import { chainAt, type Head, headOf, subjectOf } from './chain.ts';
import type { Pair } from './pairs.ts';

type About = 'denied' | 'absent';
type Asked = { readonly answer: Answered; readonly milliseconds: number };

async function send({ cast }: World, pair: Pair, about: About): Promise<Asked> {
  const { who, method } = pair;
  const before = performance.now();
  const { url, fetch: by } = cast.cloud;
  const answer = await ask(url, method, pair[about], { by, token: cast.tokens.get(who), ...pair.wish(about) });
  return { answer, milliseconds: performance.now() - before };
}

/** Asks both, one after the other in the order given; who waits longer for the first call of anything is not always the same. */
export async function askBoth(world: World, pair: Pair, deniedFirst: boolean): Promise<Readonly<Record<About, Asked>>> {
  const first = await send(world, pair, deniedFirst ? 'denied' : 'absent');
  const second = await send(world, pair, deniedFirst ? 'absent' : 'denied');
  return deniedFirst ? { denied: first, absent: second } : { denied: second, absent: first };
}

function differs(denied: Answered, absent: Answered): readonly string[] {
  if (denied.status < 400) return [`answered with ${denied.status}`];
  if (denied.text.length !== absent.text.length) return [`${denied.text.length} and ${absent.text.length} characters`];
  return JSON.stringify(denied) === JSON.stringify(absent)
    ? []
    : [`${JSON.stringify(denied)} ${JSON.stringify(absent)}`];
}

function receiptsDiffer([start, middle, end]: readonly [Head, Head, Head]): readonly string[] {
  const [one, other] = [middle.n - start.n, end.n - middle.n];
  if (one !== other) return [`${one} and ${other} receipts`];
  return one === 0 || middle.bytes === end.bytes ? [] : [`receipts of ${middle.bytes} and ${end.bytes} bytes`];
}

/** Everybody's pairs one after another, different people beside each other; what tells the two apart, and how many left receipts. */
export async function tellingApart(world: World, pairs: readonly Pair[], seed: number) {
  const { store } = world.cast;
  const found: string[] = [];
  let receipts = 0;
  const walk = async (mine: readonly Pair[] = []) => {
    for (const [index, pair] of mine.entries()) {
      const chain = chainAt(pair.denied, subjectOf(pair.who));
      const start = await headOf(store, chain);
      const { denied, absent } = await eachWithHead(world, pair, chain, ((seed >> (index % 16)) + index) % 2 === 0);
      receipts += absent.head.n > start.n ? 1 : 0;
      const heads =
        denied.head.n < absent.head.n ? [start, denied.head, absent.head] : [start, absent.head, denied.head];
      const wrong = [...differs(denied.answer, absent.answer), ...receiptsDiffer(heads as [Head, Head, Head])];
      found.push(...wrong.map((one) => `${pair.who}: ${pair.method} ${pair.name}: ${one}`));
    }
  };
  await Promise.all(Object.values(Object.groupBy(pairs, ({ who }) => who)).map(walk));
  return { found, receipts };
}

async function eachWithHead(world: World, pair: Pair, chain: string, deniedFirst: boolean) {
  const each: Record<string, { readonly answer: Answered; readonly head: Head }> = {};
  for (const about of deniedFirst ? (['denied', 'absent'] as const) : (['absent', 'denied'] as const)) {
    const { answer } = await send(world, pair, about);
    each[about] = { answer, head: await headOf(world.cast.store, chain) };
  }
  return each as Readonly<Record<About, { readonly answer: Answered; readonly head: Head }>>;
}
