import type { IncomingMessage } from 'node:http';
import { AwsCallError } from './aws-call.ts';
import type { MailBox } from './mail.ts';
import {
  type Asked,
  type Caller,
  type FrontParts,
  nothingCounted,
  type Prepared,
  parseInput,
} from './prepared-call.ts';
import type { Principal } from './principals.ts';

/** A mail that names a configuration set needs leave for that one too (service authorization reference, SES v2 SendEmail). */
async function askedOfSet(parts: FrontParts, role: Principal['role'], name: string, from: string): Promise<Asked> {
  const resource = `arn:aws:ses:${parts.region}:${parts.account}:configuration-set/${name}`;
  const action = 'ses:SendEmail';
  const allowed = await parts.decide(role, { action, resource, context: { 'ses:FromAddress': from } });
  return { action, resource, allowed };
}

/** Whether a request is of the mail service. */
export function isMail(request: IncomingMessage): boolean {
  return request.url?.startsWith('/v2/email/') === true;
}

/** Takes a mail apart: who sends it, and whether they may. */
export async function prepareMail(
  parts: FrontParts,
  caller: Caller,
  request: IncomingMessage,
  body: Buffer,
): Promise<Prepared> {
  if (request.url !== '/v2/email/outbound-emails')
    throw new AwsCallError('NotFoundException', 'The mail catcher knows SendEmail alone.');
  const input = parseInput(body) as Parameters<MailBox['take']>[0];
  const address = /<([^>]+)>/.exec(input.FromEmailAddress ?? '')?.[1] ?? input.FromEmailAddress ?? '';
  const identities = [address, address.split('@')[1] ?? ''].map(
    (identity) => `arn:aws:ses:${parts.region}:${parts.account}:identity/${identity}`,
  );
  const asked: Asked[] = [];
  if (caller.type === 'function') {
    const allowed = await Promise.all(
      identities.map((resource) =>
        parts.decide(caller.principal.role, {
          action: 'ses:SendEmail',
          resource,
          context: { 'ses:FromAddress': address },
        }),
      ),
    );
    const resource = identities[Math.max(0, allowed.indexOf(true))] ?? '';
    asked.push({ action: 'ses:SendEmail', resource, allowed: allowed.includes(true) });
    if (input.ConfigurationSetName !== undefined)
      asked.push(await askedOfSet(parts, caller.principal.role, input.ConfigurationSetName, address));
  }
  const carryOut = async () => ({
    status: 200,
    headers: {},
    body: Buffer.from(JSON.stringify(parts.mail.take(input))),
  });
  return {
    service: 'ses',
    action: 'SendEmail',
    touched: [{ kind: 'SendEmail', resource: address, key: undefined }],
    tables: [],
    permissions: asked,
    carryOut,
    capacity: () => nothingCounted,
  };
}
