import { clocksInForce } from '../../../packages/domain/src/law/guards.ts';
import { changedBy } from '../readings/second.ts';
import { readings } from '../readings.ts';
import { loadRules } from '../rules.ts';
import type { Speaker } from './speaker.ts';

const inWords = {
  basis: 'it said that it is the text, and is our reading',
  restsOn: 'an article that does not say it is cited no more',
  says: 'its sentence',
  words: 'the words that it quotes',
  ours: 'what is ours in it',
  codes: 'a limit of the software that it refused with',
} as const;

const rules = await loadRules();
const clocks = new Map(clocksInForce().map((one) => [one.name, one.says]));

/** How many rules and clocks were read twice, and how that ended. */
export function secondReadingLine({ say }: Speaker): string {
  const all = Object.values(readings);
  const agreed = all.filter(({ second }) => second === 'agrees').length;
  const changed = all.filter((one) => changedBy(one).length > 0);
  const ours = changed.filter((one) => changedBy(one).includes('basis')).length;
  return say(
    '{{all}} rules and reminders were read a second time by somebody who had not written them: {{agreed}} agreed, {{changed}} were changed, {{ours}} of them because no article says them in these words; on {{open}} the readers do not agree.',
    {
      all: `${all.length}`,
      agreed: `${agreed}`,
      changed: `${changed.length}`,
      ours: `${ours}`,
      open: `${all.length - agreed - changed.length}`,
    },
  );
}

/** Each rule and reminder that was changed, as it stands today, and what of it. */
export function secondReadingTable({ say, rule, clock, end }: Speaker): string {
  return Object.entries(readings)
    .toSorted(([one], [other]) => one.localeCompare(other))
    .flatMap(([name, reading]) => {
      const changed = changedBy(reading);
      if (changed.length === 0) return [];
      const reminder = clocks.get(name);
      const sentence = reminder === undefined ? rule(name, rules.get(name)?.says ?? '') : clock(name, reminder);
      return [`- ${sentence} ${say('Changed')}: ${changed.map((part) => say(inWords[part])).join('; ')}${end}`];
    })
    .join('\n');
}
