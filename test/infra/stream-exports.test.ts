import { describe, expect, test } from 'vitest';
import { everythingSynthesis, usualSynthesis } from './usual.ts';

type Attribute = { readonly stack: string; readonly resource: string; readonly attribute: string };

function attributesIn(stack: string, part: unknown): readonly Attribute[] {
  if (Array.isArray(part)) return part.flatMap((one) => attributesIn(stack, one));
  if (typeof part !== 'object' || part === null) return [];
  const { 'Fn::GetAtt': asked } = part as { readonly 'Fn::GetAtt'?: readonly [string, string] };
  const own = asked === undefined ? [] : [{ stack, resource: asked[0], attribute: asked[1] }];
  return [...own, ...Object.values(part).flatMap((one) => attributesIn(stack, one))];
}

describe.each([
  ['as they come', usualSynthesis().templates],
  ['where everything is set that may be', everythingSynthesis().templates],
])('the stacks %s', (_how, templates) => {
  const asked = Object.entries(templates).flatMap(([stack, template]) => attributesIn(stack, template));
  const resourceOf = ({ stack, resource }: Attribute) => templates[stack]?.Resources[resource];
  const streams = asked.filter(({ attribute }) => attribute === 'StreamArn');

  test('ask for the stream of those tables alone that have one', () => {
    expect(streams.length).toBeGreaterThan(4);
    const without = streams.filter((one) => resourceOf(one)?.Properties.StreamSpecification === undefined);
    expect(without).toEqual([]);
  });

  test('ask for attributes of resources of their own stack alone', () => {
    expect(asked.filter((one) => resourceOf(one) === undefined)).toEqual([]);
  });
});
