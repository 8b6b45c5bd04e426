import type { Cloud, Resource } from '../cloud.ts';
import { physicalName } from './physical-name.ts';

/** A thing that lies in the account: of which resource it was made, and under which name no second of its kind may be made. */
type Thing = { readonly type: string; readonly place: string; readonly name: string | undefined };

export type StackState = {
  readonly status: 'CREATE_COMPLETE' | 'ROLLBACK_COMPLETE' | 'ROLLBACK_FAILED';
  /** Nobody deletes a protected stack, CloudFormation's command least of all. */
  readonly isProtected: boolean;
};

/** An AWS account as far as a deployment meets it: what lies there, the stacks, and names that are free again only later. */
export type Account = {
  readonly things: readonly Thing[];
  readonly stacks: Readonly<Record<string, StackState>>;
  /** SQS gives the name of a queue deleted less than 60 seconds ago to no other (Amazon SQS API Reference, CreateQueue). */
  readonly queueNamesResting: readonly string[];
};

export const bareAccount: Account = { things: [], stacks: {}, queueNamesResting: [] };

/** Why a resource cannot be made beside what lies there; nothing where it can. */
export function inTheWay(account: Account, place: string, resource: Resource): string | undefined {
  const name = physicalName(resource);
  if (name === undefined) return undefined;
  const same = account.things.find((one) => one.type === resource.Type && one.name === name);
  if (same !== undefined) return `${place}: there is a ${resource.Type} named ${name} already, left by ${same.place}`;
  if (account.queueNamesResting.includes(name)) return `${place}: the queue ${name} was deleted a moment ago`;
  return undefined;
}

export function withThing(account: Account, place: string, resource: Resource): Account {
  const thing = { type: resource.Type, place, name: physicalName(resource) };
  return { ...account, things: [...account.things, thing] };
}

/** What keeps a resource from being deleted, as CloudFormation would hear it; nothing where it goes. */
export function undeletable(cloud: Cloud, place: string, mayEndKey: (key: string) => boolean): string | undefined {
  const { Type, Properties } = cloud[place] as Resource;
  if (Type === 'AWS::DynamoDB::GlobalTable' && Properties.Replicas?.[0]?.DeletionProtectionEnabled === true)
    return `${place} is protected against deletion`;
  if (Type === 'AWS::Cognito::UserPool' && Properties.DeletionProtection === 'ACTIVE')
    return `${place} is protected against deletion`;
  if (Type === 'AWS::KMS::Key' && !mayEndKey(place))
    return `${place}: its policy lets CloudFormation schedule no deletion`;
  return undefined;
}

/** The account without one thing; a key waits its days out and stands in nobody's way. */
export function withoutThing(account: Account, place: string, resource: Resource): Account {
  const things = account.things.filter((one) => one.place !== place);
  const name = physicalName(resource);
  const resting = resource.Type === 'AWS::SQS::Queue' && name !== undefined ? [name] : [];
  return { ...account, things, queueNamesResting: [...account.queueNamesResting, ...resting] };
}
