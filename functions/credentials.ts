import { fromEnv } from '@aws-sdk/credential-provider-env';

/** Stands in the functions' bundles for the SDK's whole chain of credential providers: Lambda gives credentials by environment. */
export function defaultProvider() {
  return fromEnv();
}
