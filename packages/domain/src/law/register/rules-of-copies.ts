import { sheIsToldWhoGotHerFile } from '../../clocks/she-is-told-who-got-her-file.ts';
import { copyRestsOnHerConsent } from '../../rules/copy-rests-on-her-consent.ts';
import { copyStaysWithinItsUse } from '../../rules/copy-stays-within-its-use.ts';
import { embassyIsToldNothingAgainstHerWill } from '../../rules/embassy-is-told-nothing-against-her-will.ts';
import { receiverSitsInHisCountry } from '../../rules/receiver-sits-in-his-country.ts';
import { sharingWithoutConsentHasItsGround } from '../../rules/sharing-without-consent-has-its-ground.ts';
import { sharingWithoutConsentTakesTwo } from '../../rules/sharing-without-consent-takes-two.ts';
import { whoeverCopiesMayOpenIt } from '../../rules/whoever-copies-may-open-it.ts';
import { reminded } from '../obligation.ts';

/** Nothing is copied for others without her word, or two people who say why not. */
export const copyIsHersToGive = [
  copyRestsOnHerConsent,
  embassyIsToldNothingAgainstHerWill,
  sharingWithoutConsentHasItsGround,
  sharingWithoutConsentTakesTwo,
] as const;

/** Nobody is given more than its part takes. */
export const copyIsNoMoreThanNeeded = [copyStaysWithinItsUse, receiverSitsInHisCountry] as const;

/** Nobody has copied what she may not open herself. */
export const copyIsOpenToItsMaker = [whoeverCopiesMayOpenIt] as const;

/** What was shared without her is told to her. */
export const sheIsToldOfCopies = reminded(sheIsToldWhoGotHerFile);
