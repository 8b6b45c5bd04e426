import { type ComponentType, lazy } from 'react';
import { Route } from 'wouter';
import { CaseworkWords } from './casework/words.tsx';
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
const OrganisationNames = lazy(async () => ({
  default: (await import('./directory/organisation-names-page.tsx')).OrganisationNamesPage,
}));
const Gates = lazy(async () => ({ default: (await import('./directory/gates-page.tsx')).GatesPage }));
const Gate = lazy(async () => ({ default: (await import('./directory/gate-page.tsx')).GatePage }));
const Agreements = lazy(async () => ({ default: (await import('./directory/agreements-page.tsx')).AgreementsPage }));
const CopyList = lazy(async () => ({ default: (await import('./received/copies-page.tsx')).CopiesPage }));
const OneCopy = lazy(async () => ({ default: (await import('./received/copy-page.tsx')).CopyPage }));
const ReferralList = lazy(async () => ({ default: (await import('./received/referrals-page.tsx')).ReferralsPage }));
const ReferralForm = lazy(async () => ({
  default: (await import('./received/new-referral-page.tsx')).NewReferralPage,
}));
const Months = lazy(async () => ({ default: (await import('./oversight/months-page.tsx')).MonthsPage }));
const Publish = lazy(async () => ({ default: (await import('./oversight/publish-page.tsx')).PublishPage }));
const PublicReport = lazy(async () => ({
  default: (await import('./report/public-report-page.tsx')).PublicReportPage,
}));
const Receipts = lazy(async () => ({ default: (await import('./oversight/audit-page.tsx')).AuditPage }));

const Now = lazy(async () => ({ default: (await import('./report/now-page.tsx')).NowPage }));
const Learning = lazy(async () => ({ default: (await import('./report/learning-page.tsx')).LearningPage }));
export const Report = lazy(async () => ({ default: (await import('./report/report-page.tsx')).ReportPage }));
const PublicPaper = lazy(async () => ({
  default: (await import('./report/paper/public-paper-page.tsx')).PublicPaperPage,
}));
const ReportPaper = lazy(async () => ({ default: (await import('./report/paper/paper-page.tsx')).PaperPage }));
const Parity = lazy(async () => ({ default: (await import('./report/parity-page.tsx')).ParityPage }));

/** Pages that name the fields of a file, or what was done in it, need the words of cases. */
function withCaseWords(Inner: ComponentType): ComponentType {
  return () => (
    <CaseworkWords>
      <Inner />
    </CaseworkWords>
  );
}
const Copies = withCaseWords(CopyList);
const Copy = withCaseWords(OneCopy);
const Referrals = withCaseWords(ReferralList);
const NewReferral = withCaseWords(ReferralForm);
const Audit = withCaseWords(Receipts);

/** The first page of who answers as the second person, at oversight: nothing waits for them there. */
export const Published = PublicReport;

/** The first page of these seats; another seat has its own. */
export const homesOfOffices: Partial<Readonly<Record<Seat['role'], ComponentType>>> = {
  administrator: Seats,
  'directory-keeper': Contacts,
  provider: Copies,
  'border-police': Copies,
  auditor: Audit,
};

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
  <Route key="names" path="/providers/names" component={OrganisationNames} />,
  contactCard,
];

const copies = [
  <Route key="copies" path="/copies" component={Copies} />,
  <Route key="copy" path="/copies/:copy" component={Copy} />,
];

const referrals = [
  <Route key="refer" path="/referrals/new" component={NewReferral} />,
  <Route key="referrals" path="/referrals" component={Referrals} />,
];

const ofReaders = [
  <Route key="contacts" path="/contacts" component={Contacts} />,
  contactCard,
  <Route key="gates" path="/gates" component={Gates} />,
  <Route key="gate" path="/gates/:gate" component={Gate} />,
  <Route key="agreements" path="/agreements" component={Agreements} />,
];

/** What a quarter and a year say of the services themselves. */
const ofServices = [
  <Route key="parity" path="/parity" component={Parity} />,
  <Route key="parity-of" path="/parity/:year/:quarter" component={Parity} />,
  <Route key="learning" path="/learning/:year?" component={Learning} />,
];
const published = [
  <Route key="published" path="/public-report" component={PublicReport} />,
  <Route key="published-year" path="/public-report/:corridor/:year" component={PublicReport} />,
  <Route key="published-paper" path="/public-report/:corridor/:year/paper" component={PublicPaper} />,
];
const paper = <Route key="paper" path="/report-paper/:country/:year/:half?" component={ReportPaper} />;
/** The closed edition, for the two central units of a corridor. */
const closed = [
  <Route key="report" path="/report" component={Report} />,
  <Route key="report-of" path="/report/:country/:year" component={Report} />,
  paper,
];
const ofTaskForce = [paper, <Route key="now" path="/now" component={Now} />, ...ofServices, ...published];
const months = [
  <Route key="months" path="/months" component={Months} />,
  <Route key="months-of" path="/months/:country/:year" component={Months} />,
];
const ofOverseer = [
  <Route key="publish" path="/publish" component={Publish} />,
  ...months,
  ...published,
  ...ofServices,
];

/** The addresses of these pages that a seat has. */
export function officeRoutesOf({ desk, role }: Seat) {
  if (role === 'administrator') return ofAdministrator;
  if (role === 'directory-keeper') return ofKeeper;
  if (desk === 'task-force') return ofTaskForce;
  if (role === 'overseer') return ofOverseer;
  if (role === 'auditor') return [...months, ...ofServices, ...published];
  if (role === 'second-approver' && desk === 'oversight') return published;
  if (role === 'second-approver') return [<Route key="second" path="/second-person" component={SecondPerson} />];
  if (desk === 'partner') return [...copies, ...referrals];
  if (desk === 'border') return copies;
  if (desk === 'casework') return role === 'central-unit' ? [...ofReaders, ...closed] : ofReaders;
  if (desk === 'embassy') return [...ofReaders, ...copies, ...published];
  if (desk === 'counterpart') return [...ofReaders, ...copies, ...published, ...closed];
  return desk === 'transit' || desk === 'mission' ? [...ofReaders, ...copies] : [];
}
