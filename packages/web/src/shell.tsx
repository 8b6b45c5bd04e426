import { lazy, type ReactNode, Suspense } from 'react';
import { Link, useLocation } from 'wouter';
import { useRead } from './api/use-read.ts';
import { WaitingHere } from './outbox/waiting-here.tsx';
import { useNames } from './parts/use-names.ts';
import { placesOf } from './places.ts';
import type { Seat } from './session/seat.ts';
import { useSession } from './session/session.tsx';
import { currentLanguage, type Language, languages, ownName, speak } from './words/language.ts';
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
          {ownName(language)}
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
  const names = useNames();
  return (
    <>
      {session.desk && <WaitingHere desk={session.desk} />}
      <span className="hw-header__who">
        {say(`role.${session.seat.role}`)}
        {me.data && `, ${names.organisation(me.data.organisation)}`}
      </span>
      <button type="button" className="hw-header__button" onClick={() => void session.signOut()}>
        {say('shell.sign-out')}
      </button>
    </>
  );
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
