import { expect, test } from 'vitest';
import { cloudOf, ofType } from './cloud.ts';
import { usualSynthesis } from './usual.ts';

const cloud = cloudOf(usualSynthesis().templates);

test('a stream of changes is read by two functions at most', () => {
  const streams = ofType(cloud, 'AWS::Lambda::EventSourceMapping').map(([, { Properties }]) =>
    String(Properties.EventSourceArn),
  );
  const readers = Object.values(Object.groupBy(streams, (stream) => stream)).map((group) => group?.length ?? 0);
  expect(readers.sort()).toEqual([1, 1, 1, 1, 2]);
});
