import { type Fault, faultsIn } from './fault.ts';

const quotas = 'test/infra/quotas.test.ts';

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
];
