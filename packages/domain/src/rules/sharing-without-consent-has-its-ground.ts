import { matter } from '../case/consents/by-others.ts';
import { findingOn } from '../case/decisions/finding-on.ts';
import type { Judged } from '../case/facts.ts';
import { openSearches } from '../case/safety/open-searches.ts';
import { effectRule } from '../law/effect-rule.ts';
import { isChild } from '../people/age.ts';

type Ground = 'she-is-missing' | 'she-cannot-decide' | 'child-in-danger' | 'police-must-act';

export const sharingWithoutConsentHasItsGround = effectRule({
  name: 'sharing-without-consent-has-its-ground',
  says: 'Something is shared without the person’s consent only where it cannot be obtained, and the file shows why.',
  restsOn: ['Standards 6.3(b)', 'Standards 6.1(b)', 'Standards 6.1(k)', 'Standards 6.10(d)', 'Standards 6.11(d)'],
  basis: 'derived',
  before: ['disclosed.exception-asked'],
  // Standards 6.3(b): "where information must be shared with any individual or organization and informed consent cannot be obtained".
  breaches: ({ file, effect: { ground }, at }) => (stands(ground, file, at) ? [] : [`no-ground:${ground}`]),
});

function stands(ground: Ground, file: Judged, at: string): boolean {
  switch (ground) {
    case 'she-is-missing':
      return openSearches(file).length > 0;
    case 'she-cannot-decide':
      return findingOn(file, matter, at)?.able === false;
    case 'child-in-danger':
      return isChild(file, at) && file.alerts.length > 0;
    case 'police-must-act':
      return file.alerts.length > 0;
  }
}
