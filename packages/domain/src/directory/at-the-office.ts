import { deskOf } from '../law/desk-act.ts';
import { contactIsChangedByTwoPeople } from '../rules/contact-is-changed-by-two-people.ts';
import { nobodyGrantsHerself } from '../rules/nobody-grants-herself.ts';
import { roleIsGrantedByTwoPeople } from '../rules/role-is-granted-by-two-people.ts';
import { roleSitsAtItsDesk } from '../rules/role-sits-at-its-desk.ts';

/** Every rule that stands before what the office does, in the order in which it speaks. @internal for the law */
export const rulesAtTheOffice = [
  roleSitsAtItsDesk,
  roleIsGrantedByTwoPeople,
  contactIsChangedByTwoPeople,
  nobodyGrantsHerself,
] as const;

/** Holds what an act does against the rules of the office. */
export const atTheOffice = deskOf(rulesAtTheOffice);
