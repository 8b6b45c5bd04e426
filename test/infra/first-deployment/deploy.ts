import { stackNames } from '../../../infra/protection.ts';
import { type Cloud, cloudOf, type Resource, type Templates } from '../cloud.ts';
import { type Account, inTheWay, type StackState, undeletable, withoutThing, withThing } from './account.ts';
import { mayEndKey, refusalsOf } from './needs.ts';
import { creationOrder } from './order.ts';

/** What is deployed: the stacks, and which of them are protected as they are made. */
export type Assembly = {
  readonly templates: Templates;
  readonly cloud: Cloud;
  readonly orders: Readonly<Record<string, readonly string[]>>;
  readonly isProtected: boolean;
};

export function assemblyOf(templates: Templates, isProtected: boolean): Assembly {
  const cloud = cloudOf(templates);
  const orders = stackNames.map((stack) => [stack, creationOrder(templates, cloud, stack)] as const);
  return { templates, cloud, orders: Object.fromEntries(orders), isProtected };
}

export type Outcome = { readonly account: Account; readonly refused: readonly string[] };

/**
 * One run of the CDK's command over all stacks, in their order: a stack that stands is left, one whose creation failed is deleted and made
 * anew, the first that fails is rolled back and ends the run. `fails`: the resource that AWS cannot make this time, for whatever reason.
 */
export function deployAll(assembly: Assembly, from: Account, fails?: string): Outcome {
  let account = from;
  for (const stack of stackNames) {
    if (account.stacks[stack]?.status === 'CREATE_COMPLETE') continue;
    const cleared = clear(assembly, account, stack);
    if (cleared.refused.length > 0) return cleared;
    const made = create(assembly, cleared.account, stack, fails);
    account = made.account;
    if (made.refused.length > 0) return made;
  }
  return { account, refused: [] };
}

/** What is left of a failed stack goes first; CloudFormation cannot make a stack whose name it still knows. */
function clear({ cloud }: Assembly, account: Account, stack: string): Outcome {
  const state = account.stacks[stack];
  if (state === undefined) return { account, refused: [] };
  if (state.isProtected) return { account, refused: [`${stack} failed and is protected: nobody may delete it`] };
  const left = account.things.filter(({ place }) => place.startsWith(`${stack}/`) && cloud[place] !== undefined);
  const stuck = left.flatMap(({ place }) => undeletable(cloud, place, mayEndKey(cloud)) ?? []);
  if (state.status === 'ROLLBACK_FAILED' && stuck.length > 0) return { account, refused: stuck };
  const { [stack]: _gone, ...stacks } = account.stacks;
  return { account: { ...account, stacks }, refused: [] };
}

function create(assembly: Assembly, from: Account, stack: string, fails: string | undefined): Outcome {
  const { cloud, orders, isProtected } = assembly;
  const order = orders[stack] ?? [];
  let account = from;
  const made: string[] = [];
  for (const place of order) {
    const resource = cloud[place] as Resource;
    const way = inTheWay(account, place, resource);
    const refused = [...(way === undefined ? [] : [way]), ...refusalsAt(assembly, stack, place)];
    if (refused.length > 0) return { account: rollBack(assembly, account, stack, made), refused };
    account = withThing(account, place, resource);
    made.push(place);
    // It failed half made: CloudFormation takes it away with the others.
    if (place === fails)
      return { account: rollBack(assembly, account, stack, made), refused: [`${place} could not be made this time`] };
  }
  return { account: withStack(account, stack, { status: 'CREATE_COMPLETE', isProtected }), refused: [] };
}

function withStack(account: Account, stack: string, state: StackState): Account {
  return { ...account, stacks: { ...account.stacks, [stack]: state } };
}

const known = new WeakMap<Assembly, Map<string, readonly string[]>>();

/** What stands when a resource's turn comes is always the same: what comes before it in the order. */
function refusalsAt(assembly: Assembly, stack: string, place: string): readonly string[] {
  const found = known.get(assembly) ?? new Map<string, readonly string[]>();
  known.set(assembly, found);
  const refused = found.get(place) ?? refusalsOf(assembly.cloud, standingBefore(assembly, stack, place), place);
  found.set(place, refused);
  return refused;
}

function standingBefore({ cloud, orders }: Assembly, stack: string, place: string): Cloud {
  const earlier = stackNames.slice(0, stackNames.indexOf(stack as (typeof stackNames)[number]));
  const own = orders[stack] ?? [];
  const places = [...earlier.flatMap((one) => orders[one] ?? []), ...own.slice(0, own.indexOf(place))];
  return Object.fromEntries(places.map((one) => [one, cloud[one] as Resource]));
}

/** Takes away in the other order what was made; a plain `Retain` stays, and so does what is protected. */
function rollBack({ cloud, isProtected }: Assembly, from: Account, stack: string, made: readonly string[]): Account {
  let account = from;
  let failed = false;
  for (const place of made.toReversed()) {
    const resource = cloud[place] as Resource;
    if (resource.DeletionPolicy === 'Retain') continue;
    if (undeletable(cloud, place, mayEndKey(cloud)) !== undefined) failed = true;
    else account = withoutThing(account, place, resource);
  }
  return withStack(account, stack, { status: failed ? 'ROLLBACK_FAILED' : 'ROLLBACK_COMPLETE', isProtected });
}

/** Every resource fails once in its turn, and the deployment is begun again at once from what is left: what refuses the second try, by the resource that failed. */
export function blockedRetries(assembly: Assembly, from: Account): readonly string[] {
  return Object.values(assembly.orders)
    .flat()
    .flatMap((place) => {
      const left = deployAll(assembly, from, place).account;
      const again = deployAll(assembly, left);
      return again.refused.map((why) => `after ${place} failed: ${why}`);
    });
}
