import { createKms } from '../../packages/local/src/kms.ts';
import { mayUseKey } from '../../packages/local/src/kms-authorisation.ts';
import { keyRingOf } from '../../packages/local/src/kms-keys.ts';
import type { KmsInput } from '../../packages/local/src/kms-work.ts';
import { principalsOf } from '../../packages/local/src/principals.ts';
import { loadTemplate, resourcesOfType } from '../../packages/local/src/template.ts';
import { fixtureOut } from './fixture/synthesised.ts';

const template = loadTemplate(await fixtureOut());
const keys = keyRingOf(template);
const kms = createKms(keys);
export const principals = [...principalsOf(template).values()];
export const arn = (id: string) =>
  resourcesOfType(template, 'AWS::KMS::Key').find((key) => key.constructId === id)?.arn ?? '';
export const blob = (text: string) => Buffer.from(text).toString('base64');
export const forThai = { desk: 'embassy-th', country: 'TH' };

export function as(name: string, operation: string, input: KmsInput): KmsInput {
  const principal = principals.find((found) => found.name === name);
  return kms.perform(
    operation,
    input,
    (key, use) => (name === 'admin' ? true : principal !== undefined && mayUseKey(principal, key, use)),
    principal?.sessionArn ?? 'admin',
  );
}

export function errorOf(act: () => unknown): string {
  try {
    act();
    return 'nothing refused it';
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
}
