import type { SaidOf } from '../case/facts.ts';
import { isShown, listAt, standingIn } from '../case/safety/no-contact-list.ts';
import { caseRule } from '../law/case-rule.ts';

type Said = SaidOf<'recordGuest' | 'recordFamilyContact'>;

export const barredPeopleDoNotReachHer = caseRule({
  name: 'barred-people-do-not-reach-her',
  says: 'Whoever meets the person or speaks with them was checked against each entry of the person’s no-contact list, by a document or by two people, and is none of those on it.',
  restsOn: ['Standards 6.1(a)', 'Policy IV (safety)'],
  basis: 'derived',
  guards: ['recordGuest', 'recordFamilyContact'],
  // Standards 6.1(a): "exploiters and traffickers do not have access to rescued victims in their care". One who is turned away may be written down.
  breaches: ({ file, said, at, by }) => {
    if (!meetsHer(said)) return [];
    if (said.check === 'on-no-contact-list') return ['on-no-contact-list'];
    // A guest who was not checked is refused as such (Standards 6.1(f)).
    if (said.check === 'not-checked') return 'how' in said ? ['family-not-checked'] : [];
    const list = listAt(file, at);
    const standing = standingIn(file, list);
    return [
      ...(said.against === list.at(-1)?.id ? [] : ['list-not-compared']),
      ...(standing.every(({ id }) => said.otherThan.includes(id)) ? [] : ['may-be-somebody-barred']),
      ...(standing.length === 0 || isShown(said, by.id) ? [] : ['who-it-is-not-shown']),
    ];
  },
});

function meetsHer(said: Said): boolean {
  return 'how' in said || said.beganAt !== undefined;
}
