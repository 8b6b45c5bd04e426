import { rootOf } from '@homeward/store/trail/checkpoint';
import { logItem } from '@homeward/store/trail/log-entry';
import { below, type Chance, firstSigned, headsOf, type Line, minutes, signedAs, type Whole } from './forged-trails.ts';
import type { Tampering } from './tamperings.ts';

const signedLines = ({ log, covered }: Whole): readonly Line[] => log.slice(0, covered);

/** A shard of which something is signed. */
function shardOfOne(whole: Whole, chance: Chance): number {
  return (whole.log[below(chance, whole.covered)] as Line).shard;
}

const lineAt = ({ shard, n }: Line) => ({ where: 'log', shard, n }) as const;

/** All lines of one shard, as if nothing had ever come into it. */
const leaveAShardOut: Tampering = (whole, chance) => {
  const gone = shardOfOne(whole, chance);
  const log = whole.log.filter(({ shard }) => shard !== gone);
  return { trail: { ...whole, log }, at: { where: 'log', shard: gone, n: 1 } };
};

/** One shard as it truly was once, before the last checkpoint; the others go on. */
const rollAShardBack: Tampering = (whole, chance) => {
  const from = signedLines(whole)[below(chance, whole.covered)] as Line;
  const log = whole.log.filter(({ shard, n }) => shard !== from.shard || n < from.n);
  return { trail: { ...whole, log }, at: lineAt(from) };
};

/** The lines of two shards in each other's place; perhaps made again so that each says where it stands. */
const swapTwoShards: Tampering = (whole, chance) => {
  const shards = [...new Set(signedLines(whole).map(({ shard }) => shard))];
  const one = shards[below(chance, shards.length)] ?? 0;
  const other = shards.find((shard) => shard !== one) ?? (one + 1) % 16;
  const to = new Map([
    [one, other],
    [other, one],
  ]);
  const again = chance() < 0.5;
  const ends = new Map<number, string>();
  const log = whole.log.map((line) => {
    const shard = to.get(line.shard);
    if (shard === undefined) return line;
    const { n, chain, entry, receipt, prior } = line;
    const made = logItem({ shard, n, chain, entry, receipt, prior: again ? (ends.get(shard) ?? '') : prior });
    ends.set(shard, made.hash);
    return again ? made : { ...line, pk: made.pk };
  });
  const first = firstSigned(
    whole,
    signedLines(whole).filter(({ shard }) => to.has(shard)),
  );
  const now = log.find(({ pk, n }) => n === 1 && pk.startsWith(first.pk.slice(0, 8)));
  return { trail: { ...whole, log }, at: { ...lineAt(first), ...(now && { chain: now.chain }) } };
};

type Signed = Parameters<typeof signedAs>[0];

/** A checkpoint after the last one over heads of which one is as it was before, by whoever holds our own key. */
const signOlderHeads: Tampering = (whole, chance) => {
  const heads = headsOf(signedLines(whole));
  const older = shardOfOne(whole, chance);
  const now = headsOf(whole.log.slice(0, whole.covered));
  const said = heads.map((head, shard) => (shard === older ? { size: head.size - 1, hash: 'before' } : head));
  const size = whole.covered - 1;
  const third: Signed = {
    n: 3,
    before: rootOf(now),
    size,
    heads: said,
    lines: said.map(() => []),
    at: minutes(3 * whole.covered + 2),
    key: 'k1',
  };
  return {
    trail: { ...whole, checkpoints: [...whole.checkpoints, signedAs(third)] },
    at: { where: 'checkpoint', n: size },
  };
};

/** A checkpoint that names one shard less than the one before it. */
const signAShardLess: Tampering = (whole, _chance) => {
  const heads = headsOf(signedLines(whole)).slice(0, -1);
  const last = headsOf(signedLines(whole)).at(-1)?.size ?? 0;
  const size = whole.covered - last;
  const third: Signed = {
    n: 3,
    before: rootOf(headsOf(signedLines(whole))),
    size,
    heads,
    lines: heads.map(() => []),
    at: minutes(3 * whole.covered + 2),
    key: 'k1',
  };
  return {
    trail: { ...whole, checkpoints: [...whole.checkpoints, signedAs(third)] },
    at: { where: 'checkpoint', n: size },
  };
};

/** The newest checkpoint gone, its place taken by an older one. */
const layAnOlderOne: Tampering = (whole, _chance) => {
  const [first] = whole.checkpoints;
  return {
    trail: { ...whole, checkpoints: [first, first], signed: whole.covered },
    at: { where: 'checkpoint', n: whole.covered },
  };
};

export const tamperingsOfShards: Readonly<Record<string, Tampering>> = {
  'leave a shard out': leaveAShardOut,
  'roll a shard back': rollAShardBack,
  'swap two shards': swapTwoShards,
  'sign older heads': signOlderHeads,
  'sign a shard less': signAShardLess,
  'lay an older checkpoint': layAnOlderOne,
};
