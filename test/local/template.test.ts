import { expect, test } from 'vitest';
import { routesOf } from '../../packages/local/src/api-routes.ts';
import { resolveIntrinsics } from '../../packages/local/src/intrinsics.ts';
import { loadTemplate, resourcesOfType } from '../../packages/local/src/template.ts';
import { fixtureOut } from './fixture/synthesised.ts';

const template = loadTemplate(await fixtureOut());

test('references across stacks lead to the names of the other stack', () => {
  const desk = resourcesOfType(template, 'AWS::Lambda::Function').find((found) => found.constructId === 'embassy-th');
  const key = resourcesOfType(template, 'AWS::KMS::Key').find((found) => found.constructId === 'key-TH');
  const variables = (desk?.properties['Environment'] as { Variables?: Record<string, string> } | undefined)?.Variables;
  expect(variables).toEqual({ TABLE_EXCHANGE: 'homeward-exchange', HOMEWARD_DESK: 'embassy-th', KEY_OWN: key?.arn });
  expect(key?.arn).toMatch(/^arn:aws:kms:ap-southeast-1:000000000000:key\/[0-9a-f-]{36}$/);
});

test('no intrinsic function survives in any property', () => {
  expect(JSON.stringify(template.resources.map((resource) => resource.properties))).not.toMatch(/"(Fn::|Ref")/);
});

test('the same templates give the same names twice', () => {
  const again = loadTemplate(template.outDir);
  expect(again.resources.map((resource) => resource.arn)).toEqual(template.resources.map((resource) => resource.arn));
});

test('a route whose token check no stack holds is refused, not served without one', () => {
  const resources = template.resources.filter(({ type }) => type !== 'AWS::ApiGatewayV2::Authorizer');
  expect(() => routesOf({ ...template, resources })).toThrow(
    /\/v1\/embassy-th\/.* names a token check that no stack holds/,
  );
  const pool = resourcesOfType(template, 'AWS::Cognito::UserPool')[0]?.ref ?? '';
  const mistaken = template.resources.map((resource) =>
    resource.type === 'AWS::ApiGatewayV2::Route' && resource.properties['AuthorizationType'] === 'JWT'
      ? { ...resource, properties: { ...resource.properties, AuthorizerId: pool } }
      : resource,
  );
  expect(() => routesOf({ ...template, resources: mistaken })).toThrow(/no stack holds/);
});

test('a directory without templates is refused in one sentence', () => {
  expect(() => loadTemplate('/nowhere')).toThrow(
    'There is no synthesised cloud at /nowhere. Run "npm run synth" first.',
  );
});

test('Sub, Select, Split, If, NoValue and outputs of other stacks are resolved', () => {
  const scope = {
    ref: (name: string) => `<${name}>`,
    attribute: (id: string, name: string) => `${id}.${name}`,
    imported: String,
    output: (stack: string, name: string) => `${stack}/${name}`,
    condition: (name: string) => name === 'Yes',
  };
  expect(resolveIntrinsics({ 'Fn::Sub': ['${a}-${B}-${C.Arn}-${!D}', { a: '1' }] }, scope)).toBe('1-<B>-C.Arn-${D}');
  expect(resolveIntrinsics({ 'Fn::Select': [1, { 'Fn::Split': [':', 'x:y:z'] }] }, scope)).toBe('y');
  expect(resolveIntrinsics({ 'Fn::If': ['Yes', 'a', 'b'] }, scope)).toBe('a');
  const weak = { 'Fn::GetStackOutput': { StackName: 'Data', OutputName: 'Key', Region: 'r' } };
  expect(resolveIntrinsics(weak, scope)).toBe('Data/Key');
  expect(() => resolveIntrinsics({ 'Fn::Unknown': 1 }, scope)).toThrow('Fn::Unknown');
});
