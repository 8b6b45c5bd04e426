import { rootOf } from '@homeward/store/trail/checkpoint';
import { shardOf } from '@homeward/store/trail/log-shards';
import { describe, expect, test } from 'vitest';
import { signedAs } from '../proof/forged-trails.ts';
import { badOf, one, signed } from './trail-of-two.ts';

describe('a checkpoint of ours', () => {
  const { signature: _signature, ...said } = signed;
  const at = (n: number, wrong: string) => ({ where: 'checkpoint', n, wrong });
  const saysInstead = (more: Partial<typeof said>) => badOf({ checkpoints: [signedAs({ ...said, ...more })] });
  const n = said.size;
  const shard = shardOf(one);

  test('that counts other lines than it names, or another end of a shard, is altered', () => {
    const heads = (more: object) => said.heads.map((head, index) => (index === shard ? { ...head, ...more } : head));
    expect(saysInstead({ heads: heads({ hash: 'x' }) })).toEqual(at(n, 'altered'));
    expect(saysInstead({ heads: heads({ size: 5 }), size: n + 1 })).toEqual(at(n + 1, 'altered'));
    expect(saysInstead({ size: n + 1 })).toEqual(at(n + 1, 'altered'));
    expect(saysInstead({ lines: said.lines.slice(0, -1) })).toEqual(at(n, 'altered'));
  });

  test('that does not begin with the first, or leaves a number out, tells that one is missing', () => {
    expect(saysInstead({ n: 2 })).toEqual(at(n, 'missing'));
    expect(badOf({ checkpoints: [signed, signedAs({ ...said, n: 3 })] })).toEqual(at(n, 'missing'));
  });

  test('that is of another log before it, or ends a shard earlier or not at all, contradicts', () => {
    const second = (more: Partial<typeof said>) =>
      badOf({ checkpoints: [signed, signedAs({ ...said, n: 2, before: rootOf(said.heads), ...more })] });
    const none = said.lines.map(() => []);
    expect(saysInstead({ before: 'x' })).toEqual(at(n, 'contradicted'));
    expect(second({ before: 'x', lines: none })).toEqual(at(n, 'contradicted'));
    expect(second({ lines: none })).toBeUndefined();
    expect(second({ heads: said.heads.slice(0, -1), lines: none.slice(0, -1) })).toEqual(at(n, 'contradicted'));
    const older = said.heads.map((head, index) => (index === shard ? { ...head, size: 3 } : head));
    expect(second({ heads: older, size: n - 1, lines: none })).toEqual(at(n - 1, 'contradicted'));
  });

  test('may name shards that were not there before, once there are more', () => {
    const [before, shards] = [rootOf(said.heads), [...said.heads, { size: 0, hash: '' }]];
    const more = signedAs({ ...said, n: 2, before, heads: shards, lines: shards.map(() => []) });
    expect(badOf({ checkpoints: [signed, more] })).toBeUndefined();
  });
});
