import { stackNames } from '../../infra/protection.ts';
import { everything } from './everything-set.ts';
import { synthesise, takesAnyProperty } from './synthesis.ts';

/** With everything set the CDK holds each property against its schema too, and shows that it would find one that there is not. */
function withEverythingSet(): object {
  const { templates, packs } = synthesise(everything, { toTheProperty: true });
  const looked = takesAnyProperty({ toTheProperty: true });
  return { templates, packs, takesAnyProperty: { looked, unlooked: takesAnyProperty({ toTheProperty: false }) } };
}

function asItComes(context = {}): object {
  const { templates, packs } = synthesise(context);
  return { templates, packs };
}

const made: Readonly<Record<string, () => object>> = {
  usual: () => asItComes(),
  everything: withEverythingSet,
  first: () => asItComes({ unprotected: stackNames.join(',') }),
};

// Run alone where there is no network: prints the stacks it could make, and what the rule packs say of them.
process.stdout.write(JSON.stringify(made[process.argv[2] ?? '']?.()));
