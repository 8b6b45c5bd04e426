import { isShown, standingBars } from '../case/safety/no-contact-list.ts';
import type { EffectOf } from '../effects/effects.ts';
import { effectRule } from '../law/effect-rule.ts';

type Said = EffectOf<'met.guest' | 'met.family'>;

export const barredPeopleDoNotReachHer = effectRule({
  name: 'barred-people-do-not-reach-her',
  says: 'Whoever meets the person or speaks with them was checked against each entry of the person’s no-contact list, by a document or by two people, and is none of those on it.',
  restsOn: ['Standards 6.1(a)', 'Policy IV (safety)'],
  basis: 'derived',
  before: ['met.guest', 'met.family'],
  // Standards 6.1(a): "exploiters and traffickers do not have access to rescued victims in their care". One who is turned away may be written down.
  breaches: ({ file, effect, by }) => {
    if (!meetsHer(effect)) return [];
    if (effect.check === 'on-no-contact-list') return ['on-no-contact-list'];
    // A guest who was not checked is refused as such (Standards 6.1(f)).
    if (effect.check === 'not-checked') return 'how' in effect ? ['family-not-checked'] : [];
    // The list as it is known when it is written down: no date of before is a way around whoever was barred since.
    const standing = standingBars(file);
    return [
      ...(effect.against === file.barred.at(-1)?.id ? [] : ['list-not-compared']),
      ...(standing.every(({ id }) => effect.otherThan.includes(id)) ? [] : ['may-be-somebody-barred']),
      ...(standing.length === 0 || isShown(effect, by.id) ? [] : ['who-it-is-not-shown']),
    ];
  },
});

function meetsHer(effect: Said): boolean {
  return 'how' in effect || effect.beganAt !== undefined;
}
