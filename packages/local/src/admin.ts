import { adminAccessKey } from './aws-call.ts';
import type { LambdaFunction } from './lambda-functions.ts';
import type { Template } from './template.ts';

/** Client options for the AWS SDK as the administrator. */
export type AdminOptions = {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
};

/** The administrator's way in, past every policy. */
export function adminOptions(endpoint: string, { region }: Pick<Template, 'region'>): AdminOptions {
  return { endpoint, region, credentials: { accessKeyId: adminAccessKey, secretAccessKey: 'local' } };
}

/** The same as a function: the door knows it by its logical id, and holds it to its policies. */
export function functionOptions(options: AdminOptions, { id }: Pick<LambdaFunction, 'id'>): AdminOptions {
  return { ...options, credentials: { accessKeyId: id, secretAccessKey: 'local' } };
}
