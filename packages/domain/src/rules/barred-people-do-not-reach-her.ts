import type { SaidOf } from '../case/facts.ts';
import { listAt, mayBe } from '../case/safety/may-be.ts';
import { caseRule } from '../law/case-rule.ts';

type Said = SaidOf<'recordGuest' | 'recordFamilyContact'>;

export const barredPeopleDoNotReachHer = caseRule({
  name: 'barred-people-do-not-reach-her',
  says: 'Whoever meets her or speaks with her was held against her no-contact list as it stands, and is nobody of it.',
  restsOn: ['Standards 6.1(a)', 'Policy IV (safety)'],
  basis: 'text',
  guards: ['recordGuest', 'recordFamilyContact'],
  // Standards 6.1(a): "exploiters and traffickers do not have access to rescued victims in their care". One who is turned away may be written down.
  breaches: ({ file, said, at }) => {
    if (!meetsHer(said)) return [];
    if (said.check === 'on-no-contact-list') return ['on-no-contact-list'];
    // A guest who was not checked is refused as such (Standards 6.1(f)).
    if (said.check === 'not-checked') return 'how' in said ? ['family-not-checked'] : [];
    const list = listAt(file, at);
    const alike = mayBe(file, list, 'how' in said ? said.who : said.relation);
    return [
      ...(said.against === list.at(-1)?.id ? [] : ['list-not-compared']),
      ...(alike.every(({ id }) => said.otherThan.includes(id)) ? [] : ['may-be-somebody-barred']),
    ];
  },
});

function meetsHer(said: Said): boolean {
  return 'how' in said || said.beganAt !== undefined;
}
