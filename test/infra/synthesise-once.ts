import { synthesise } from './synthesis.ts';

// Run alone where there is no network: prints the stacks it could make, and what the rule packs say of them.
const { templates, packs } = synthesise();
process.stdout.write(JSON.stringify({ templates, packs }));
