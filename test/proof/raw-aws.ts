import type { Cloud } from '@homeward/local/cloud';
import { principalsOf } from '@homeward/local/principals';

/** Calls AWS with the credentials of one function, or as the administrator; gives the error's name, or what was answered. */
export type Raw = (
  as: string,
  target: string,
  input: object,
) => Promise<{ readonly error: string | undefined; readonly body: Readonly<Record<string, unknown>> }>;

/** The door that the functions themselves use: their access key is all that tells them apart. */
export function rawAws({ admin, template }: Pick<Cloud, 'admin' | 'template'>): Raw {
  const keys = new Map([...principalsOf(template).values()].map(({ name, id }) => [name, id]));
  return async (as, target, input) => {
    const key = as === 'admin' ? admin.clientOptions.credentials.accessKeyId : keys.get(as);
    if (key === undefined) throw new Error(`the template has no function ${as}`);
    const response = await fetch(admin.dynamoEndpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': target,
        authorization: `AWS4-HMAC-SHA256 Credential=${key}/20261125/${admin.clientOptions.region}/any/aws4_request, SignedHeaders=host, Signature=00`,
      },
      body: JSON.stringify(input),
    });
    const body = (await response.json()) as Record<string, unknown>;
    const error = response.ok ? undefined : String(body['__type']).split('#').at(-1);
    return { error, body };
  };
}

/** The functions of the template, by name. */
export function functionNamesOf({ template }: Pick<Cloud, 'template'>): readonly string[] {
  return [...principalsOf(template).values()].map(({ name }) => name).sort();
}
