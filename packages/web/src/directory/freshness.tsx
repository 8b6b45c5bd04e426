import { freshness as freshnessCodes } from '@homeward/domain/directory/channel';
import type { Reply } from '../api/call.ts';
import { Tag } from '../parts/small.tsx';
import { sayDay, sayMoment } from '../words/formats.ts';
import { type Say, useWords } from '../words/use-words.ts';

export type Listed = NonNullable<Reply<'listContacts'>['items'][number]['listed']>;
export type Channel = Listed['channels'][number];
export type Freshness = Channel['freshness'];

/** From good to unusable: the best channel of a contact says whether one can be reached there. */
export const freshnesses = freshnessCodes.options;
const order: readonly Freshness[] = ['fresh', 'stale', 'cooling-off', 'never-verified', 'too-old', 'out-of-use'];
const colours: Readonly<Record<Freshness, 'green' | 'yellow' | 'red' | 'grey'>> = {
  fresh: 'green',
  stale: 'yellow',
  'cooling-off': 'grey',
  'never-verified': 'red',
  'too-old': 'red',
  'out-of-use': 'red',
};

export function FreshnessTag({ of }: { readonly of: Freshness }) {
  const say = useWords();
  return <Tag colour={colours[of]}>{say(`freshness.${of}`)}</Tag>;
}

/** What the best of some channels is good for; nothing where there is none. */
export function bestOf(channels: readonly Channel[]): Freshness | undefined {
  return order.find((one) => channels.some(({ freshness }) => freshness === one));
}

/** Since when, until when or why a channel is what it is today. */
export function freshnessWhy(say: Say, { freshness, verified, usableFrom, outOfUse, saidOn }: Channel): string {
  if (outOfUse !== undefined)
    return [say(`out-of-use.${outOfUse}`), saidOn && sayDay(saidOn)].filter(Boolean).join(', ');
  if (freshness === 'cooling-off' && usableFrom) return say('channel.usable-from', { at: sayMoment(usableFrom) });
  if (verified === undefined) return say('channel.never');
  return say('channel.verified', { on: sayDay(verified.on), how: say(`verified-how.${verified.how}`) });
}
