import { type Channel, isSame } from '../directory/channel.ts';
import { rule, technical } from '../law/rule.ts';

export const channelStandsInItsContact = rule({
  name: 'channel-stands-in-its-contact',
  says: 'Only a channel that stands in the directory is verified: what somebody heard of is proposed first.',
  ...technical,
  breaches: (channels: readonly Channel[], named: Pick<Channel, 'kind' | 'value'>) =>
    channels.some((one) => isSame(one, named)) ? [] : ['no-such-channel'],
});
