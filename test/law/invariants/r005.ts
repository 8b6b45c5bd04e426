import type { Invariant } from './story.ts';
import { lastOf } from './told.ts';

const settings = ['police-post', 'immigration-post', 'transit-centre', 'long-term-shelter', 'community', 'hospital'];
/** Who is a private host, a family or a pagoda: life there is life in the community, whatever it is called. */
const hosts = ['monastery', 'religious-venue', 'biological-family', 'relatives', 'own-home', 'other'];

export const everyStayHasItsSetting: Invariant = {
  row: 'R005',
  says: 'In no history does a stay with a family, a pagoda or a private host pass as a stay in a house, and no stay is without a setting.',
  after: ['StayBegun'],
  near: ['StayEnded', 'PersonPlaced', 'AdmittedToShelter'],
  broken: (story) => {
    const { said } = lastOf(story);
    const [setting, host] = [String(said['setting']), said['host']];
    return [
      ...(settings.includes(setting) ? [] : ['the stay is in no setting']),
      ...(typeof host === 'string' && hosts.includes(host) && setting !== 'community'
        ? [`a stay with ${host} is called ${setting}`]
        : []),
    ];
  },
};
