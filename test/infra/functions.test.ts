import { describe, expect, it } from 'vitest';
import { cloudOf, ofType } from './cloud.ts';
import { everythingSynthesis, usualSynthesis } from './usual.ts';

const functions = ofType(cloudOf(usualSynthesis().templates), 'AWS::Lambda::Function').map(
  ([, { Properties }]) => Properties,
);

describe('functions', () => {
  it('have memory, time and a log group set, run on Node 24, and reserve no calls unless whoever deploys says so', () => {
    for (const properties of functions) {
      expect(properties.Runtime, properties.FunctionName).toBe('nodejs24.x');
      expect(properties.MemorySize, properties.FunctionName).toBeGreaterThan(0);
      expect(properties.Timeout, properties.FunctionName).toBeGreaterThan(0);
      expect(properties.ReservedConcurrentExecutions, properties.FunctionName).toBeUndefined();
      expect(properties.LoggingConfig.LogGroup, properties.FunctionName).toBeDefined();
    }
  });

  it('reserve as many calls as is said, each copy of a desk abroad its own, and the others none', () => {
    const reserved = ofType(cloudOf(everythingSynthesis().templates), 'AWS::Lambda::Function').flatMap(
      ([, { Properties }]) =>
        Properties.ReservedConcurrentExecutions === undefined
          ? []
          : [`${Properties.FunctionName} ${Properties.ReservedConcurrentExecutions}`],
    );
    expect(reserved.toSorted()).toEqual([
      'homeward-embassy-my 5',
      'homeward-embassy-th 5',
      'homeward-embassy-vn 5',
      'homeward-transit 40',
    ]);
  });

  it('have an environment that fits into the 4 KB AWS allows', () => {
    for (const properties of functions) {
      const variables = JSON.stringify(properties.Environment.Variables)
        .replace(/<[^>]+\.Arn>/g, 'x'.repeat(85))
        .replace(/<[^>]+>/g, 'x'.repeat(55));
      expect(variables.length, properties.FunctionName).toBeLessThan(4096);
    }
  });
});
