import { groundStillHolds } from '../../clocks/ground-still-holds.ts';
import { sheIsToldWhoGotHerFile } from '../../clocks/she-is-told-who-got-her-file.ts';
import { copyRestsOnHerConsent } from '../../rules/copy-rests-on-her-consent.ts';
import { copyStaysWithinItsUse } from '../../rules/copy-stays-within-its-use.ts';
import { embassyHearsOfItsOwnPeople } from '../../rules/embassy-hears-of-its-own-people.ts';
import { embassyIsToldNothingAgainstHerWill } from '../../rules/embassy-is-told-nothing-against-her-will.ts';
import { sharingWithoutConsentHasItsGround } from '../../rules/sharing-without-consent-has-its-ground.ts';
import { sharingWithoutConsentTakesTwo } from '../../rules/sharing-without-consent-takes-two.ts';
import { smallChildIsSpokenFor } from '../../rules/small-child-is-spoken-for.ts';
import { whereaboutsGoToANewPartyByTwoPeople } from '../../rules/whereabouts-go-to-a-new-party-by-two-people.ts';
import { whoeverCopiesMayOpenIt } from '../../rules/whoever-copies-may-open-it.ts';
import { reminded } from '../obligation.ts';

/**
 * How the copies of a file are kept: nothing is copied without the person’s consent, or two people who say why not;
 * nobody is given more than their part takes, nor has copied what they may not open; the person is told.
 */
export const copies = {
  hersToGive: [copyRestsOnHerConsent, smallChildIsSpokenFor, embassyIsToldNothingAgainstHerWill],
  withoutHerConsent: [sharingWithoutConsentHasItsGround, sharingWithoutConsentTakesTwo],
  noMoreThanNeeded: [copyStaysWithinItsUse, embassyHearsOfItsOwnPeople, whereaboutsGoToANewPartyByTwoPeople],
  openToTheirMaker: [whoeverCopiesMayOpenIt],
  toldOf: reminded(sheIsToldWhoGotHerFile, groundStillHolds),
} as const;
