import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/run/root.ts';
import { hardActs } from './hard-act.ts';

test('each hard act of the list is lived in one test, and none besides', () => {
  const files = globSync('test/{law,functions}/hard-acts/*.test.ts', { cwd: root });
  const lived = files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/^ *hardAct\('(H\d\d)'/gm)].map(([, id = '']) => id),
  );
  expect(lived.toSorted()).toEqual([...hardActs.keys()]);
});
