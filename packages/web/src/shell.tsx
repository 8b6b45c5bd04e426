import { lazy, type ReactNode, Suspense } from 'react';
import { Link, useLocation } from 'wouter';
import { useRead } from './api/use-read.ts';
import { WaitingHere } from './outbox/waiting-here.tsx';
import type { Seat } from './session/seat.ts';
import { useSession } from './session/session.tsx';
import { currentLanguage, type Language, languages, speak } from './words/language.ts';
import { useWords } from './words/use-words.ts';

// After the page stands: what keeps the app on the device is no part of its first load.
const UpdateBar = lazy(async () => ({
  default: await import('./update/update-bar.tsx').then(
    (found) => found.UpdateBar,
    () => Nothing,
  ),
}));

function Nothing() {
  return null;
}

/** What stands around every page: skip link, the yellow bar of the demo, the header, and one main part. */
export function Shell({
  who,
  nav,
  children,
}: {
  readonly who?: ReactNode;
  readonly nav?: ReactNode;
  readonly children: ReactNode;
}) {
  const say = useWords();
  return (
    <>
      <a href="#content" className="govuk-skip-link">
        {say('shell.skip')}
      </a>
      {__DEMO__ && <DemoBar />}
      <header className="hw-header">
        <div className="govuk-width-container hw-header__row">
          <Link href="/" className="hw-header__name">
            {say('app.name')}
          </Link>
          <div className="hw-header__group">
            {who}
            <LanguageSwitch />
          </div>
        </div>
      </header>
      <Suspense fallback={null}>
        <UpdateBar />
      </Suspense>
      {nav}
      <div className="govuk-width-container">
        <main className="govuk-main-wrapper" id="content" tabIndex={-1}>
          {children}
        </main>
      </div>
    </>
  );
}

/** The yellow bar: nobody mistakes the demo for the work. */
export function DemoBar() {
  const say = useWords();
  return (
    <section className="hw-demo" aria-label={say('demo.label')}>
      <div className="govuk-width-container">
        <strong>{say('demo.label')}</strong> {say('demo.say')}
      </div>
    </section>
  );
}

type SwitchProps = { readonly choose?: (language: Language) => Promise<void> };

export function LanguageSwitch({ choose = speak }: SwitchProps) {
  const say = useWords();
  return (
    <select
      className="hw-header__language"
      aria-label={say('language.choose')}
      value={currentLanguage()}
      onChange={({ target }) => void choose(target.value as Language)}
    >
      {languages.map((language) => (
        <option key={language} value={language} lang={language}>
          {say(`language.${language}`)}
        </option>
      ))}
    </select>
  );
}

/** Who the platform takes you for, and the way out. */
export function WhoIAm() {
  const session = useSession();
  const say = useWords();
  const me = useRead('whoAmI');
  return (
    <>
      {session.desk && <WaitingHere desk={session.desk} />}
      <span className="hw-header__who">
        {say(`role.${session.seat.role}`)}
        {me.data && `, ${me.data.organisation}`}
      </span>
      <button type="button" className="hw-header__button" onClick={() => void session.signOut()}>
        {say('shell.sign-out')}
      </button>
    </>
  );
}

type Place = readonly [path: string, words: string];

const homes: Readonly<Record<Seat['desk'], Place>> = {
  transit: ['/', 'nav.batches'],
  casework: ['/', 'nav.cases'],
  health: ['/', 'nav.cases'],
  mission: ['/', 'nav.handovers'],
  embassy: ['/', 'nav.handovers'],
  counterpart: ['/', 'nav.handovers'],
  'task-force': ['/', 'nav.report'],
  border: ['/', 'nav.copies'],
  'own-record': ['/', 'app.name'],
  partner: ['/', 'nav.copies'],
  oversight: ['/', 'nav.audit'],
  office: ['/', 'nav.seats'],
};

/** Roles with places of their own. */
const ofRole: Partial<Readonly<Record<Seat['role'], readonly Place[]>>> = {
  'second-approver': [
    ['/', 'nav.approvals'],
    ['/second-person', 'nav.second-person'],
  ],
  'directory-keeper': [
    ['/', 'nav.contacts'],
    ['/to-verify', 'nav.to-verify'],
    ['/providers', 'nav.providers'],
  ],
};
/** Whoever goes to the gates reads how they work, whom one reaches where, and what was agreed. */
const directory: readonly Place[] = [
  ['/gates', 'nav.gates'],
  ['/contacts', 'nav.contacts'],
  ['/agreements', 'nav.agreements'],
];
const readsDirectory: readonly Seat['desk'][] = ['transit', 'casework', 'mission', 'embassy', 'counterpart'];
const sharedWith = /^(shift-lead|consul-kh|(embassy|counterpart)-..)$/;

/** At these desks some also see the handovers, beside what they begin with. */
const alsoHandovers: readonly Seat['role'][] = ['shift-lead', 'case-worker', 'central-unit'];

/** Who answers for equal services. */
const parityRoles: readonly Seat['role'][] = ['task-force', 'overseer', 'auditor'];

/** Where a seat may go: no place is offered that its role may not read. @internal for tests */
export function placesOf({ desk, role }: Seat): readonly Place[] {
  const own = ofRole[role];
  if (own !== undefined) return own;
  return [
    homes[desk],
    ...(role === 'task-force' ? [['/now', 'nav.now'] as const] : []),
    ...(parityRoles.includes(role) ? [['/parity', 'nav.parity'] as const] : []),
    ...(role === 'supervisor' ? [['/approvals', 'nav.approvals'] as const] : []),
    ...(alsoHandovers.includes(role) ? [['/handovers', 'nav.handovers'] as const] : []),
    ...(sharedWith.test(role) ? [['/copies', 'nav.copies'] as const] : []),
    ...(readsDirectory.includes(desk) ? directory : []),
  ];
}

export function Nav({ seat }: { readonly seat: Seat }) {
  const [location] = useLocation();
  const say = useWords();
  return (
    <nav className="hw-nav" aria-label={say('shell.nav')}>
      <div className="govuk-width-container">
        <ul>
          {placesOf(seat).map(([path, words]) => (
            <li key={path}>
              <Link
                href={path}
                aria-current={location === path ? 'page' : undefined}
                className="govuk-link govuk-link--no-visited-state"
              >
                {say(words)}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
