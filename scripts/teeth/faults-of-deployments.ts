import { type Fault, faultsIn } from './fault.ts';

const quotas = 'test/infra/quotas.test.ts';
const standing = 'test/infra/refused-by-cloudformation.test.ts';

/** What AWS would refuse while the stacks are deployed. */
export const faultsOfDeployments: readonly Fault[] = [
  faultsIn('infra/api.ts', quotas)(
    'route-too-many',
    'Every operation has a route of its own again, more than an API may have.',
    'routes.filter(({ open }) => open === true)',
    'routes.filter(({ open }) => open !== undefined || open === undefined)',
  ),
  faultsIn('infra/statements.ts', quotas)(
    'policy-too-large',
    'All that a function may do with rows stands in one policy, which IAM does not take.',
    'const mostInOne = 12;',
    'const mostInOne = 99;',
  ),
  faultsIn('infra/tables.ts', standing)(
    'fixed-name',
    'A table that no failed creation may delete has a name that the next try asks for again.',
    `partitionKey: text('pk'),`,
    `tableName: name, partitionKey: text('pk'),`,
  ),
  faultsIn('infra/keys.ts', standing)(
    'export-in-use',
    'A country cannot take its key over: the other stacks hold fast to the one made here.',
    'produce(ReferenceStrength.WEAK)',
    'produce(ReferenceStrength.STRONG)',
  ),
  faultsIn('infra/statements.ts', standing)(
    'any-message-is-signed',
    'A function may have KMS sign messages, which are too long some day, and not their hash alone.',
    `'kms:MessageType': 'DIGEST'`,
    `'kms:MessageType': 'RAW'`,
  ),
  faultsIn('packages/vault/src/signing.ts', 'test/vault/signing.test.ts')(
    'sign-of-five-kb',
    'KMS is given the message to sign, of which it takes 4,096 bytes, and not its hash.',
    `asked = { KeyId, Message, MessageType: 'DIGEST',`,
    `asked = { KeyId, Message: Buffer.concat([Buffer.from(text), Message.subarray(32)]), MessageType: 'RAW',`,
  ),
];
