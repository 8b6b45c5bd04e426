import type { Call } from '@homeward/local/ledger';
import { principalsOf } from '@homeward/local/principals';
import type { Template } from '@homeward/local/template';

/** One thing a role may do, as narrow as its statement says it: one action on one resource, under one pattern of keys or for one desk's context. */
export type Grant = {
  readonly name: string;
  readonly action: string;
  readonly resource: string;
  readonly within: { readonly by: 'prefix' | 'desk' | 'nothing'; readonly value: string };
};

/** One thing that was done: with which partition key or which encryption context. */
export type Use = {
  readonly name: string;
  readonly action: string;
  readonly resource: string;
  readonly value: string;
};

type Values = string | readonly string[];
type Statement = {
  readonly Action?: Values;
  readonly Resource?: Values;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, Values>>>>;
};

function listed(values: Values = []): readonly string[] {
  return typeof values === 'string' ? [values] : values;
}

function boundsOf({ Condition = {} }: Statement): readonly Grant['within'][] {
  const prefixes = listed(Condition['ForAllValues:StringLike']?.['dynamodb:LeadingKeys']);
  const desks = listed(Condition['StringEquals']?.['kms:EncryptionContext:desk']);
  if (prefixes.length > 0) return prefixes.map((value) => ({ by: 'prefix', value }));
  if (desks.length > 0) return desks.map((value) => ({ by: 'desk', value }));
  return [{ by: 'nothing', value: '' }];
}

/** Every grant of every function of the template. */
export function grantsOf(template: Template): readonly Grant[] {
  return [...principalsOf(template).values()].flatMap(({ name, role }) =>
    (role.statements as readonly Statement[]).flatMap((statement) =>
      listed(statement.Action).flatMap((action) =>
        listed(statement.Resource).flatMap((resource) =>
          boundsOf(statement).map((within) => ({ name, action, resource, within })),
        ),
      ),
    ),
  );
}

/** What the ledger shows of a call: the permissions that were asked, each with its key or context. */
export function usesOf({ caller: name, permissions, touched }: Call): readonly Use[] {
  return permissions.flatMap(({ action, resource, allowed }, index) =>
    allowed ? [{ name, action, resource, value: touched[index]?.key ?? '' }] : [],
  );
}

function isLike(value: string, pattern: string): boolean {
  const escaped = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${escaped}$`).test(value);
}

function isWithin(value: string, { by, value: bound }: Grant['within']): boolean {
  if (by === 'nothing') return true;
  if (by === 'prefix') return isLike(value.split('|')[0] ?? '', bound);
  return value.startsWith('{') && (JSON.parse(value) as { readonly desk?: string }).desk === bound;
}

/** Whether a grant was needed for a use. */
export function covers(grant: Grant, use: Use): boolean {
  const same = grant.name === use.name && grant.action === use.action;
  return same && isLike(use.resource, grant.resource) && isWithin(use.value, grant.within);
}

/** A grant as one line, with the resource's own name. */
export function lineOf({ name, action, resource, within }: Grant): string {
  return [name, action, resource.split(':').slice(5).join(':'), within.value].filter(Boolean).join(' ');
}
