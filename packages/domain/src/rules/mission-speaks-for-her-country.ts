import { rule } from '../law/rule.ts';

type Mission = { readonly known: boolean; readonly speaks: boolean; readonly own: boolean } | undefined;

export const missionSpeaksForHerCountry = rule({
  name: 'mission-speaks-for-her-country',
  says: 'Where the person’s country has no desk here, the return is arranged with a mission, or an international organisation, that the directory holds as speaking for that country, and that is not the one that proposes.',
  restsOn: ['Policy VI.b'],
  basis: 'derived',
  breaches: (mission: Mission) => {
    if (mission === undefined) return [];
    if (!mission.known) return ['mission-unknown'];
    return [...(mission.speaks ? [] : ['mission-not-accredited']), ...(mission.own ? ['same-organisation'] : [])];
  },
});
