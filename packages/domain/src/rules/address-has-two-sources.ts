import { rule } from '../law/rule.ts';

type Ticked = { readonly code: string; readonly as: string | undefined; readonly answer: string };

export const addressHasTwoSources = rule({
  name: 'address-has-two-sources',
  says: 'The sending side says that an address is verified only when two sources of the file say the same; the mission is a second source itself.',
  restsOn: ['Policy VI.b'],
  basis: 'derived',
  // Checklist KV2, of side E/S: of the answers to items only this one, by the sending side, speaks for the file.
  breaches: (verified: boolean, { code, as, answer }: Ticked = { code: 'KV2', as: 'S', answer: 'done' }) =>
    code === 'KV2' && as === 'S' && answer === 'done' && !verified ? ['second-source-missing'] : [],
});
