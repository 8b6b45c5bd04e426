import { describe, expect, it } from 'vitest';
import { stackNames } from '../../infra/protection.ts';
import type { Resource, Templates } from './cloud.ts';
import { bareAccount } from './first-deployment/account.ts';
import { assemblyOf, blockedRetries, deployAll } from './first-deployment/deploy.ts';
import { isKnownKind } from './first-deployment/physical-name.ts';
import { firstSynthesis, usualSynthesis } from './usual.ts';

const { templates } = firstSynthesis();
const first = assemblyOf(templates, false);
const protectedOnes = usualSynthesis().templates;

/** The stacks with some of their resources made otherwise. */
function planted(change: (resource: Resource) => Resource): Templates {
  return Object.fromEntries(
    Object.entries(templates).map(([stack, template]) => {
      const changed = Object.entries(template.Resources).map(([id, one]) => [id, change(structuredClone(one))]);
      return [stack, { ...template, Resources: Object.fromEntries(changed) }];
    }),
  );
}

describe('a first deployment', () => {
  it('is walked resource by resource, each of a kind whose names are known', () => {
    const kinds = [...new Set(Object.values(first.cloud).map(({ Type }) => Type))];
    expect(kinds.filter((kind) => !isKnownKind(kind))).toEqual([]);
    expect(Object.values(first.orders).flat().length).toBe(Object.keys(first.cloud).length);
  });

  it('succeeds: nothing that it makes is refused to CloudFormation or to a service', () => {
    const { account, refused } = deployAll(first, bareAccount);
    expect(refused).toEqual([]);
    expect(Object.values(account.stacks).map(({ status }) => status)).toEqual(stackNames.map(() => 'CREATE_COMPLETE'));
  });

  it('that fails at any one resource leaves nothing that refuses the second try', () => {
    expect(blockedRetries(first, bareAccount)).toEqual([]);
  });

  it('that fails takes away everything it made, so nothing is left to pay for', () => {
    const places = Object.values(first.orders).flat();
    const left = places.flatMap((place) => {
      const { account } = deployAll(first, bareAccount, place);
      const failed = stackNames.find((stack) => account.stacks[stack]?.status !== 'CREATE_COMPLETE');
      return account.things.filter((one) => one.place.startsWith(`${failed}/`)).map((one) => `${place}: ${one.place}`);
    });
    expect(left).toEqual([]);
  });
});

describe('a second try is refused', () => {
  it.each([
    [
      'where a thing with a fixed name is kept whatever happens',
      (one: Resource) => (one.Type === 'AWS::Logs::LogGroup' ? { ...one, DeletionPolicy: 'Retain' } : one),
      /there is a AWS::Logs::LogGroup named/,
    ],
    [
      'where a queue has a fixed name',
      (one: Resource) => {
        if (one.Type === 'AWS::SQS::Queue') one.Properties.QueueName = 'homeward-failures';
        return one;
      },
      /was deleted a moment ago|there is a AWS::SQS::Queue/,
    ],
    [
      'where CloudFormation may not take a key back',
      (one: Resource) => {
        const { KeyPolicy } = one.Properties ?? {};
        if (KeyPolicy)
          KeyPolicy.Statement = KeyPolicy.Statement.filter(({ Sid }: { Sid?: string }) => Sid !== 'TakeBack');
        return one;
      },
      /lets CloudFormation schedule no deletion/,
    ],
  ])('%s', (_, change, why) => {
    const blocked = blockedRetries(assemblyOf(planted(change), false), bareAccount);
    expect(blocked.length).toBeGreaterThan(0);
    expect(blocked.every((line) => why.test(line))).toBe(true);
  });

  it('where the stacks are protected before they stand', () => {
    const blocked = blockedRetries(assemblyOf(protectedOnes, true), bareAccount);
    expect(blocked.length).toBe(Object.keys(first.cloud).length);
  });
});
