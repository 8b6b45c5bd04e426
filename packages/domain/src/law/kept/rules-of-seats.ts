import { conductIsSignedFirst } from '../../rules/conduct-is-signed-first.ts';
import { nobodyGrantsHerself } from '../../rules/nobody-grants-herself.ts';
import { roleIsGrantedByTwoPeople } from '../../rules/role-is-granted-by-two-people.ts';
import { roleSitsAtItsDesk } from '../../rules/role-sits-at-its-desk.ts';
import { staffAreCheckedFirst } from '../../rules/staff-are-checked-first.ts';

/** What stands before somebody has a seat with data of victims, and what has to be so before it opens. */
export const seatIsChecked = [staffAreCheckedFirst, conductIsSignedFirst] as const;
export const seatIsGranted = [roleIsGrantedByTwoPeople, roleSitsAtItsDesk, nobodyGrantsHerself] as const;
