import { clock } from '../law/clock.ts';
import { speaksKhmer } from '../people/language.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const interpreterIsFound = clock({
  name: 'interpreter-is-found',
  says: 'Whoever does not speak Khmer, or signs, has an interpreter soon.',
  restsOn: ['Standards 6.5(e)'],
  basis: 'local',
  owner: 'case-worker',
  due: ({ language, signLanguage, interpreters, openedAt }) => {
    const owed = [...(speaksKhmer(language) ? [] : ['spoken']), ...(signLanguage ? ['sign'] : [])];
    const on = daysAfter(dayOf(openedAt), cambodia.interpreterFound.value);
    return owed
      .filter((kind) => !interpreters.some((one) => one.kind === kind))
      .map((thing) => ({ thing, on, escalates: [daysAfter(on, cambodia.escalation.value)] }));
  },
});
