import { synthesise } from './synthesis.ts';

// Run alone where there is no network: prints the stacks it could make.
console.log(Object.keys(synthesise().templates).sort().join(' '));
