import { describe, expect, it } from 'vitest';
import { cloudOf, ofType } from './cloud.ts';
import { usualSynthesis } from './usual.ts';

const functions = ofType(cloudOf(usualSynthesis().templates), 'AWS::Lambda::Function').map(
  ([, { Properties }]) => Properties,
);

describe('functions', () => {
  it('have memory, time, concurrency and a log group set, and run on Node 24', () => {
    for (const properties of functions) {
      expect(properties.Runtime, properties.FunctionName).toBe('nodejs24.x');
      expect(properties.MemorySize, properties.FunctionName).toBeGreaterThan(0);
      expect(properties.Timeout, properties.FunctionName).toBeGreaterThan(0);
      expect(properties.ReservedConcurrentExecutions, properties.FunctionName).toBeGreaterThan(0);
      expect(properties.LoggingConfig.LogGroup, properties.FunctionName).toBeDefined();
    }
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
