import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { routes } from '@homeward/api/routes';
import { App, Stack } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { describe, expect, it } from 'vitest';
import { checkRoutes } from '../../infra/api.ts';
import { buildHomeward } from '../../infra/homeward.ts';
import { checkEverything } from '../../infra/nag.ts';
import { fileContext } from '../../infra/settings.ts';

// The one suite that loads the CDK: what ends a synthesis can be read from no stacks.

describe('a synthesis is ended', () => {
  it('by a careless bucket: the rule packs do run', () => {
    const careless = (name: string) => {
      const app = new App({
        outdir: mkdtempSync(join(tmpdir(), 'homeward-infra-')),
        builtinCloudFormationValidation: false,
      });
      if (name !== '') new Bucket(new Stack(app, name), 'Bucket');
      checkEverything(app);
      return () => app.synth();
    };
    expect(careless('Careless')).toThrow();
    expect(careless('')).not.toThrow();
  });

  it('by a malformed setting, before anything is made', () => {
    const app = new App({ context: { ...fileContext(), account: 'mine' } });
    expect(() => buildHomeward(app, routes)).toThrow('cdk.json: "account" is missing or malformed:');
    expect(app.node.children).toEqual([]);
  });

  it('by more than sixty routes: the sentence says how many there would be', () => {
    const open = { method: 'POST', desks: ['border'], open: true } as const;
    const more = Array.from({ length: 34 }, (_, at) => ({ ...open, path: `/links/made-${at}` }));
    const app = new App({ context: { ...fileContext(), 'aws:cdk:bundling-stacks': [] } });
    expect(() => buildHomeward(app, [...routes, ...more])).toThrow(
      'The APIs would have 61 routes and may have 60: a desk is one door, and only what opens without a token has a route of its own.',
    );
    const [last] = app.node.findAll().filter((one) => one.node.id === 'Open-border--links--made-33');
    last?.node.scope?.node.tryRemoveChild(last.node.id);
    expect(() => checkRoutes(app)).not.toThrow();
  });
});
