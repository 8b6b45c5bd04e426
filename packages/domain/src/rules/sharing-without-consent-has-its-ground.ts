import { matter } from '../case/consents/by-others.ts';
import { findingOn } from '../case/decisions/finding-on.ts';
import { lastHeard } from '../case/disclosures/rests-on.ts';
import { isCorrected } from '../case/identification/corrected.ts';
import type { Judged } from '../case/judged.ts';
import { openSearches } from '../case/safety/open-searches.ts';
import { isHere, isOfAnotherState } from '../consent/abroad.ts';
import { kindsAlike } from '../consent/alike.ts';
import { refusedSections } from '../consent/ledger.ts';
import type { EffectOf } from '../effects/effects.ts';
import { effectRule } from '../law/effect-rule.ts';
import { isChild } from '../people/age.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

type Ground = 'she-is-missing' | 'she-cannot-decide' | 'child-in-danger' | 'police-must-act';

export const sharingWithoutConsentHasItsGround = effectRule({
  name: 'sharing-without-consent-has-its-ground',
  says: 'Something is shared without the person’s consent only inside Cambodia, where consent cannot be obtained and the file shows why; because the police must act, with the border police alone.',
  restsOn: ['Standards 6.3(b)', 'Standards 6.1(b)', 'Standards 6.1(k)', 'Standards 6.10(d)', 'Standards 6.11(d)'],
  basis: 'derived',
  before: ['disclosed.exception-asked', 'disclosed.agreed'],
  // Standards 6.3(b): "where information must be shared with any individual or organization and informed consent cannot be obtained".
  breaches: ({ file, effect, at, recordedAt }) => {
    // What two people share on the person’s consent has another rule.
    if (!('ground' in effect)) return [];
    return [
      // It is shared now, whatever day it is dated to: a danger of then, or a child of then, is no ground today.
      ...(stands(effect.ground, file, recordedAt) ? [] : [`no-ground:${effect.ground}`]),
      ...(mustBeTold(effect) ? [] : ['ground-not-for-them']),
      ...(isAbroad(effect) ? ['never-abroad-without-consent'] : []),
      ...(isAgainstTheirNo(file, effect, at) ? ['she-said-no'] : []),
    ];
  },
});

type Exception = EffectOf<'disclosed.exception-asked'>;

// Whoever said no was asked: then consent can be obtained, and was not given. For a child in danger others answer too.
function isAgainstTheirNo({ consents }: Judged, asked: Omit<Exception, 'type'>, at: string): boolean {
  const { to, organisation, for: use, sections, ground } = asked;
  if (ground === 'child-in-danger') return false;
  const heard = lastHeard(consents, at);
  return kindsAlike(to).some((kind) => {
    return refusedSections(consents, { to: kind, organisation, use, sections }, heard).length > 0;
  });
}

// "where information must be shared": that the police must act is no reason to tell a private house, a hospital or a consul. The police
// inside Cambodia is told of a danger by the alert itself.
function mustBeTold({ ground, to }: Pick<Exception, 'ground' | 'to'>): boolean {
  return ground !== 'police-must-act' || to === 'border-police';
}

// Standards 6.3(b) knows what must be shared without consent. It gives another state no claim to it.
function isAbroad({ to, country }: Pick<Exception, 'to' | 'country'>): boolean {
  return !isHere(country) || isOfAnotherState(to);
}

function stands(ground: Ground, file: Judged, at: string): boolean {
  switch (ground) {
    case 'she-is-missing':
      return openSearches(file).length > 0;
    case 'she-cannot-decide':
      return findingOn(file, matter, at)?.able === false;
    case 'child-in-danger':
      return isChild(file, at) && isInDanger(file, at);
    case 'police-must-act':
      return isInDanger(file, at);
  }
}

// A danger that was told long ago says nothing of today: it is told anew, or it is over.
function isInDanger(file: Judged, at: string): boolean {
  const since = daysAfter(dayOf(at), -cambodia.groundReview.value);
  return file.alerts.some((one) => !isCorrected(file, one.id) && dayOf(one.at) >= since);
}
