import { answeringARole, proposingARole } from '../people/grant-role.ts';
import { checkingStaff, closingASeat, keepingADevice } from '../people/keep-seat.ts';
import { answeringAContact, proposingAContact, verifyingAContact } from './keep-contact.ts';
import { keepingAnOrganisation, keepingPlaces, reportingAGate, sayingRoom } from './keeping.ts';

/** Each act of the office on seats, contacts and the directory, as it is declared beside its command. @internal for tests and the law */
export const actsAtTheOffice = {
  proposeRole: proposingARole,
  'approve of a seat': answeringARole,
  recordStaffCheck: checkingStaff,
  revokeStaff: closingASeat,
  registerDevice: keepingADevice,
  revokeDevice: keepingADevice,
  proposeContactChange: proposingAContact,
  'approve of a contact': answeringAContact,
  verifyContact: verifyingAContact,
  setGateStatus: reportingAGate,
  sayRoom: sayingRoom,
  keepPlaces: keepingPlaces,
  nameOrganisation: keepingAnOrganisation,
  recordMemorandum: keepingAnOrganisation,
  recordCapabilities: keepingAnOrganisation,
} as const;
