import { lazy } from 'react';
import { Route } from 'wouter';
import type { Seat } from './session/seat.ts';

// The office, the directory, oversight, and what was shared with others: each page comes when it is opened.
const Seats = lazy(async () => ({ default: (await import('./office/seats-page.tsx')).SeatsPage }));
const SeatOf = lazy(async () => ({ default: (await import('./office/seat-page.tsx')).SeatPage }));
const ProposeRole = lazy(async () => ({ default: (await import('./office/propose-role-page.tsx')).ProposeRolePage }));
const SecondPerson = lazy(async () => ({
  default: (await import('./office/second-person-page.tsx')).SecondPersonPage,
}));
const Contacts = lazy(async () => ({ default: (await import('./directory/contacts-page.tsx')).ContactsPage }));
const Contact = lazy(async () => ({ default: (await import('./directory/contact-page.tsx')).ContactPage }));
const ChangeContact = lazy(async () => ({
  default: (await import('./directory/change-contact-page.tsx')).ChangeContactPage,
}));
const ToVerify = lazy(async () => ({ default: (await import('./directory/to-verify-page.tsx')).ToVerifyPage }));
const Providers = lazy(async () => ({ default: (await import('./directory/providers-page.tsx')).ProvidersPage }));
const Memorandum = lazy(async () => ({ default: (await import('./directory/memorandum-page.tsx')).MemorandumPage }));
const Capabilities = lazy(async () => ({
  default: (await import('./directory/capabilities-page.tsx')).CapabilitiesPage,
}));

const contactCard = <Route key="contact" path="/contacts/:contact" component={Contact} />;

const ofAdministrator = [
  <Route key="propose" path="/seats/new" component={ProposeRole} />,
  <Route key="seat" path="/seats/:seat" component={SeatOf} />,
];

const ofKeeper = [
  <Route key="new" path="/contacts/new" component={ChangeContact} />,
  <Route key="change" path="/contacts/:contact/change" component={ChangeContact} />,
  <Route key="due" path="/to-verify" component={ToVerify} />,
  <Route key="providers" path="/providers" component={Providers} />,
  <Route key="memorandum" path="/providers/memorandum" component={Memorandum} />,
  <Route key="services" path="/providers/services" component={Capabilities} />,
  contactCard,
];

const ofReaders = [<Route key="contacts" path="/contacts" component={Contacts} />, contactCard];

/** The first page of these seats; another seat has its own. */
export const homesOfOffices: Partial<Readonly<Record<Seat['role'], typeof Seats>>> = {
  administrator: Seats,
  'directory-keeper': Contacts,
};

/** The addresses of these pages that a seat has. */
export function officeRoutesOf({ desk, role }: Seat) {
  if (role === 'administrator') return ofAdministrator;
  if (role === 'directory-keeper') return ofKeeper;
  if (role === 'second-approver') return [<Route key="second" path="/second-person" component={SecondPerson} />];
  return ['transit', 'casework', 'mission', 'embassy', 'counterpart'].includes(desk) ? ofReaders : [];
}
