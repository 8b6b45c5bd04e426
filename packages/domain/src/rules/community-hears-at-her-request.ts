import { effectRule } from '../law/effect-rule.ts';

export const communityHearsAtHerRequest = effectRule({
  name: 'community-hears-at-her-request',
  says: 'The community is spoken to or helped only when the person asks for it, and not after the person took the request back.',
  restsOn: ['Standards 7.8(b)'],
  basis: 'derived',
  before: ['disclosed.community'],
  naming: ({ communityRequests }) => {
    const last = communityRequests.at(-1);
    return { request: last?.id, what: last?.what, when: last?.when };
  },
  breaches: ({ file, effect: { request, what, when } }) => {
    // "At the victim's request, awareness-raising and assistance for the community shall be provided"; "before and after the
    // victim's reintegration": what the person asked for or took back for afterwards is neither for beforehand.
    const last = file.communityRequests.findLast((one) => one.what === what && one.when === when);
    if (last === undefined) return ['she-did-not-ask'];
    if (last.wish === 'takes-back') return ['she-took-it-back'];
    const named = file.communityRequests.find(({ id }) => id === request);
    const asked = named?.wish === 'asks' && named.what === what && named.when === when;
    return asked ? [] : ['she-did-not-ask'];
  },
});
