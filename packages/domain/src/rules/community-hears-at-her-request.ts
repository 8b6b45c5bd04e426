import { effectRule } from '../law/effect-rule.ts';

export const communityHearsAtHerRequest = effectRule({
  name: 'community-hears-at-her-request',
  says: 'The community is spoken to or helped only when the person asks for it, and not after the person took the request back.',
  restsOn: ['Standards 7.8(b)'],
  basis: 'derived',
  before: ['disclosed.community'],
  naming: ({ communityRequests }) => ({ request: communityRequests.at(-1)?.id, what: communityRequests.at(-1)?.what }),
  breaches: ({ file, effect: { request, what } }) => {
    // "At the victim's request, awareness-raising and assistance for the community shall be provided"
    const last = file.communityRequests.findLast((one) => one.what === what);
    if (last === undefined) return ['she-did-not-ask'];
    if (last.wish === 'takes-back') return ['she-took-it-back'];
    const named = file.communityRequests.some((one) => one.id === request && one.what === what && one.wish === 'asks');
    return named ? [] : ['she-did-not-ask'];
  },
});
