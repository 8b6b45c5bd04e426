import { describe, expect, it } from 'vitest';
import { cloudOf, ofType } from './cloud.ts';
import { settingsWith } from './everything-set.ts';
import { lastingNames } from './lasting.ts';
import { everythingSynthesis, usualSynthesis } from './usual.ts';

const { templates, packs, isolated, errors } = usualSynthesis();
const cloud = cloudOf(templates);
const set = everythingSynthesis();

const exceptions = packs.flatMap(({ suppressedViolations }) => suppressedViolations);

describe('the rule packs', () => {
  it('find nothing', () => {
    expect(packs.map(({ pluginName, conclusion }) => `${pluginName}: ${conclusion}`)).toEqual([
      'AwsSolutions: success',
      'NIST.800.53.R5: success',
    ]);
    expect(packs.flatMap(({ violations }) => violations)).toEqual([]);
  });

  it('find nothing where everything is set that may be, and the CDK takes every property; one that there is not ends the synthesis', () => {
    expect(set.packs.map(({ conclusion }) => conclusion)).toEqual(['success', 'success']);
    expect(set.takesAnyProperty).toEqual({ looked: false, unlooked: true });
  });

  it('have few exceptions, each at one resource and with a reason', () => {
    const places = exceptions.flatMap(({ ruleName, violatingConstructs }) =>
      violatingConstructs.map(({ constructPath }) => `${ruleName} ${constructPath}`),
    );
    const privateNetwork = places.filter((place) => place.includes('LambdaInsideVPC'));
    expect(privateNetwork.length).toBe(ofType(cloud, 'AWS::Lambda::Function').length);
    const withoutQueue = places.filter((place) => place.includes('LambdaDLQ'));
    expect(withoutQueue.length).toBeLessThan(privateNetwork.length);
    const unreserved = places.filter((place) => place.includes('LambdaConcurrency'));
    expect(unreserved.length).toBe(privateNetwork.length);
    expect(places.length - privateNetwork.length - withoutQueue.length - unreserved.length).toBeLessThanOrEqual(20);
    for (const { ruleName, reason, acknowledgedAt, violatingConstructs } of exceptions) {
      expect(
        violatingConstructs.map(({ constructPath }) => constructPath),
        ruleName,
      ).toEqual([acknowledgedAt]);
      expect(reason.length, `${ruleName} at ${acknowledgedAt}`).toBeGreaterThanOrEqual(30);
    }
  });
});

describe('the stacks', () => {
  it('need no network', (context) => {
    if (!isolated) context.skip('this machine does not permit a namespace without network');
    expect(errors).toBe('');
    expect(Object.keys(templates).sort()).toEqual([
      'Homeward-Api',
      'Homeward-Data',
      'Homeward-Service',
      'Homeward-Web',
    ]);
  });

  it('[ASVS-13.4.2] copy no files themselves, run no code of their own while deploying, and know nothing of the local doors', () => {
    const types = Object.values(cloud).map(({ Type }) => Type);
    expect(types.filter((type) => /^Custom::|CustomResource/.test(type))).toEqual([]);
    expect(JSON.stringify(templates)).not.toContain('/dev/');
  });

  it('stay so far below the 500 resources that CloudFormation takes that the next cut is seen early', () => {
    for (const [name, { Resources }] of Object.entries(templates))
      expect(Object.keys(Resources).length, name).toBeLessThan(450);
  });

  it('keep the names of what a deployment must never make anew: the API and its token check, tables, keys, who signs in', () => {
    const lasting = ['ApiGatewayV2::Api', 'ApiGatewayV2::Authorizer', 'ApiGatewayV2::Stage', 'Cognito::UserPool'];
    const kinds = [...lasting, 'Cognito::UserPoolClient', 'DynamoDB::GlobalTable', 'KMS::Key', 'S3::Bucket'];
    expect(kinds.flatMap((kind) => ofType(cloud, `AWS::${kind}`).map(([id]) => id)).sort()).toEqual(
      [...lastingNames].sort(),
    );
  });

  it('[ASVS-3.4.3] [ASVS-14.2.3] let pages load nothing from a third party', () => {
    const [, headers] =
      ofType(cloud, 'AWS::CloudFront::ResponseHeadersPolicy').find(([id]) => /\bHeaders/.test(id)) ?? [];
    const policy =
      headers?.Properties.ResponseHeadersPolicyConfig.SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy;
    const origins = [...String(policy).matchAll(/https?:\/\/[^\s;]+/g)].map(([origin]) => origin);
    // The two addresses of the pool that signs people in: its pages, and its issuer with the discovery document.
    expect(origins).toEqual([
      'https://homeward-000000000000.auth.ap-southeast-1.amazoncognito.com',
      'https://cognito-idp.ap-southeast-1.amazonaws.com',
    ]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    // Argon2id may be compiled (`wasm-unsafe-eval`); no script may be made from text, and none stands in a page.
    expect(policy).not.toMatch(/'unsafe|\*/);
  });

  it('[ASVS-14.2.2] keep the API’s answers out of every cache', () => {
    const [[, distribution] = []] = ofType(cloud, 'AWS::CloudFront::Distribution');
    const [api] = distribution?.Properties.DistributionConfig.CacheBehaviors ?? [];
    expect(api.PathPattern).toBe('/v1/*');
    // AWS's own "CachingDisabled".
    expect(api.CachePolicyId).toBe('4135ea2d-6df8-44a3-9df3-4b5a84be39ad');
  });
});

describe('settings', () => {
  it('a malformed one is told in a sentence that names it', () => {
    expect(() => settingsWith({ account: 'mine' })).toThrow('cdk.json: "account" is missing or malformed:');
    expect(() => settingsWith({ keyAdministrators: [] })).toThrow('"keyAdministrators" names nobody');
    expect(() => settingsWith({ countryKeys: { TH: 'alias/th' } })).toThrow('countryKeys.TH');
    expect(() => settingsWith({ logDays: 0 })).toThrow('"logDays"');
    expect(() => settingsWith({ corridors: { deadlines: [] } })).toThrow('"corridors"');
  });

  it('of who confirms reach those functions that propose, and as they come set nothing otherwise than the law’s files', () => {
    const told = ofType(cloud, 'AWS::Lambda::Function').flatMap(([, { Properties }]) => {
      const { HOMEWARD_SETTINGS: given } = Properties.Environment?.Variables ?? {};
      return given === undefined ? [] : [[Properties.FunctionName, given] as const];
    });
    expect(told.map(([name]) => name).toSorted()).toEqual([
      'homeward-casework-handovers',
      'homeward-counterpart-my',
      'homeward-counterpart-th',
      'homeward-counterpart-vn',
      'homeward-embassy-my',
      'homeward-embassy-th',
      'homeward-embassy-vn',
    ]);
    expect(new Set(told.map(([, given]) => given))).toEqual(new Set(['{"sides":{}}']));
  });

  it('of one corridor set otherwise reach the functions of the country it begins in, and no other', () => {
    const told = ofType(cloudOf(set.templates), 'AWS::Lambda::Function').flatMap(([, { Properties }]) =>
      Properties.Environment?.Variables?.['HOMEWARD_SETTINGS']?.includes('TH-KH') ? [Properties.FunctionName] : [],
    );
    expect(told.toSorted()).toEqual(['homeward-counterpart-th', 'homeward-embassy-th']);
  });
});

describe('the address of a page', () => {
  const code = ofType(cloud, 'AWS::CloudFront::Function').map(([, { Properties }]) =>
    String(Properties['FunctionCode']),
  );
  const handler = new Function(`${code.join('\n')}; return handler;`)() as (event: object) => { readonly uri: string };
  it.each([
    ['/', '/index.html'],
    ['/handovers/1', '/index.html'],
    ['/docsmith', '/index.html'],
    ['/docs', '/docs/index.html'],
    ['/docs/', '/docs/index.html'],
    ['/docs/km/intake.html', '/docs/km/intake.html'],
    ['/assets/a.js', '/assets/a.js'],
  ])('%s leads to the file %s', (uri, file) => {
    expect(handler({ request: { uri } }).uri).toBe(file);
  });
});
