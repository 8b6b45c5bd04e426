import { adminAccessKey } from './aws-call.ts';
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
