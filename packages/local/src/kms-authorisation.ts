import type { KmsKey } from './kms-keys.ts';
import { evaluatePolicy } from './policy.ts';
import type { Principal } from './principals.ts';

/** What a caller wants of a key: the action, the encryption context it comes with, and the service it comes through, if any. */
export type KeyUse = {
  readonly action: string;
  readonly encryptionContext?: { readonly [name: string]: string } | undefined;
  readonly viaService?: string | undefined;
  readonly other?: { readonly [key: string]: string } | undefined;
};

/**
 * Whether a function may use a key, as KMS decides: its key policy must allow the role itself, or hand the decision to the
 * account (`:root`) and the role's own policies allow it; an explicit denial in either wins. Conditions on the encryption
 * context and on `kms:ViaService` count in both. Source: KMS developer guide, "Determining access to KMS keys".
 */
export function mayUseKey(principal: Principal, key: KmsKey, use: KeyUse): boolean {
  const request = { action: use.action, resource: key.arn, context: contextOf(principal, key, use) };
  const speaking = (wanted: (name: string) => boolean) => (stated: unknown) => principalNames(stated).some(wanted);
  const direct = evaluatePolicy(
    key.statements,
    request,
    speaking((name) => name === '*' || name === principal.role.arn || name === principal.sessionArn),
  );
  const delegated = evaluatePolicy(
    key.statements,
    request,
    speaking((name) => name === key.account || name === `arn:aws:iam::${key.account}:root`),
  );
  const own = evaluatePolicy(principal.role.statements, request);
  if (direct === 'deny' || delegated === 'deny' || own === 'deny') return false;
  return direct === 'allow' || (delegated === 'allow' && own === 'allow');
}

function principalNames(stated: unknown): readonly string[] {
  if (typeof stated === 'string') return [stated];
  const named = (stated as { AWS?: string | readonly string[] } | null)?.AWS;
  return named === undefined ? [] : [named].flat();
}

function contextOf(principal: Principal, key: KmsKey, use: KeyUse): ReadonlyMap<string, readonly string[]> {
  const given = Object.entries(use.encryptionContext ?? {});
  const entries: (readonly [string, readonly string[]])[] = [
    ...given.map(([name, value]) => [`kms:encryptioncontext:${name.toLowerCase()}`, [value]] as const),
    ['kms:calleraccount', [key.account]],
    ['kms:keyspec', [key.spec]],
    ['kms:keyusage', [key.usage]],
    ['aws:principalarn', [principal.role.arn]],
    ['aws:principalaccount', [key.account]],
    ['aws:principaltype', ['AssumedRole']],
    ['aws:securetransport', ['true']],
    ...Object.entries(use.other ?? {}).map(([name, value]) => [name.toLowerCase(), [value]] as const),
  ];
  if (given.length > 0) entries.push(['kms:encryptioncontextkeys', given.map(([name]) => name)]);
  if (use.viaService) entries.push(['kms:viaservice', [use.viaService]]);
  return new Map(entries);
}
