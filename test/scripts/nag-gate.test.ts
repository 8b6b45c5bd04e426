import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nagGate } from '../../scripts/synth/nag-gate.ts';

describe('the gate over an assembly', () => {
  const pack = (pluginName: string, suppressed: readonly object[]): object => ({
    pluginName,
    violations: [],
    suppressedViolations: suppressed,
  });
  const one = (ruleName: string, path: string, at = path): object => ({
    ruleName,
    description: 'said',
    reason: 'because',
    acknowledgedAt: at,
    violatingConstructs: [{ constructPath: path }],
  });

  function gate(aws: readonly object[], nist: readonly object[], functions = 1): readonly string[] {
    return gateOver([pack('AwsSolutions', aws), pack('NIST.800.53.R5', nist)], functions);
  }

  function gateOver(pluginReports: readonly object[], functions = 1): readonly string[] {
    const assembly = mkdtempSync(join(tmpdir(), 'homeward-gate-'));
    const Resources = Object.fromEntries(
      Array.from({ length: functions }, (_, n) => [`f${n}`, { Type: 'AWS::Lambda::Function' }]),
    );
    writeFileSync(join(assembly, 'toy.template.json'), JSON.stringify({ Resources }));
    writeFileSync(join(assembly, 'validation-report.json'), JSON.stringify({ pluginReports }));
    const { problems } = nagGate(assembly);
    rmSync(assembly, { recursive: true });
    return problems;
  }

  const many = (count: number): readonly object[] =>
    Array.from({ length: count }, (_, n) => one('AwsSolutions-IAM5', `Toy/${n}`));

  test('twenty suppressions pass and the twenty-first does not', () => {
    expect(gate(many(20), [])).toEqual([]);
    expect(gate(many(21), [])).toEqual(['21 suppressions, at most 20 are allowed']);
  });

  test('one LambdaInsideVPC a function is free and a second is not', () => {
    const outside = [one('NIST.800.53.R5-LambdaInsideVPC', 'Toy/a'), one('NIST.800.53.R5-LambdaInsideVPC', 'Toy/b')];
    expect(gate(many(20), outside, 2)).toEqual([]);
    expect(gate([], outside, 1)).toEqual(['2 LambdaInsideVPC suppressions, at most 1 are allowed']);
  });

  test('an acknowledgement for a whole stack is named', () => {
    expect(gate([one('AwsSolutions-IAM5', 'Toy/a', 'Toy')], [])).toEqual([
      'acknowledged for a whole stack or without a reason: AwsSolutions-IAM5 at Toy/a',
    ]);
  });

  test('stacks without the rule packs are refused though nothing was found', () => {
    const silent = [expect.stringContaining('left no trace'), expect.stringContaining('left no trace')];
    expect(gateOver([])).toEqual(silent);
    expect(gateOver([pack('Some other pack', [])])).toEqual(silent);
  });

  test('templates without a function are refused', () => {
    expect(gate([], [], 0)).toEqual(['the templates hold no function: nothing was synthesised']);
  });
});
