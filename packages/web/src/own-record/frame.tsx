import { type MouseEvent, type ReactNode, useState } from 'react';
import { DemoBar, LanguageSwitch } from '../shell.tsx';
import { speakHere } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';
import { Pause } from './pause.tsx';
import { useThreeShifts } from './use-three-shifts.ts';
import { elsewhere } from './vanish.ts';
import './window.scss';

type Props = {
  /** Minutes until the window closes by itself. */
  readonly left: number;
  readonly leave: () => void;
  readonly children: ReactNode;
};

/** What stands around every page of the person’s window: no role, no menu, and Exit always in reach. */
export function Frame({ left, leave, children }: Props) {
  const say = useWords();
  const [paused, pause] = useState(false);
  return (
    <>
      <Exit leave={leave} />
      {__DEMO__ && <DemoBar />}
      <header className="hw-header">
        <div className="govuk-width-container hw-header__row">
          <span className="hw-header__name">{say('app.name')}</span>
          <LanguageSwitch choose={speakHere} />
        </div>
      </header>
      <ShiftsLeft leave={leave} />
      <div className="govuk-width-container">
        <main className="govuk-main-wrapper" id="content" tabIndex={-1}>
          {paused && <Pause goOn={() => pause(false)} />}
          <div hidden={paused}>
            <p className="govuk-body hw-noprint hw-row">
              <span>{say('own.closes', { count: left })}</span>
              <button type="button" className="govuk-button govuk-button--secondary" onClick={() => pause(true)}>
                {say('own.pause')}
              </button>
            </p>
            {children}
          </div>
        </main>
      </div>
    </>
  );
}

type ExitProps = { readonly leave: () => void };

/**
 * The first thing on every page, for eyes, ears and the Tab key; big, red, and in sight however far the person reads. A
 * real link: should anything here be broken, it leads away all the same.
 */
function Exit({ leave }: ExitProps) {
  const say = useWords();
  const go = (event: MouseEvent) => {
    event.preventDefault();
    leave();
  };
  return (
    <section className="hw-exit" aria-label={say('own.exit')}>
      <div className="govuk-width-container">
        <a
          href={elsewhere}
          rel="nofollow noreferrer"
          className="govuk-button govuk-button--warning hw-exit__button"
          onClick={go}
        >
          {say('own.exit')}
        </a>
        <a href="#content" className="govuk-skip-link">
          {say('shell.skip')}
        </a>
      </div>
    </section>
  );
}

/** Says to whoever cannot see it how many presses of Shift are left. */
function ShiftsLeft({ leave }: ExitProps) {
  const say = useWords();
  const left = useThreeShifts(leave);
  return (
    <div role="status" className="govuk-visually-hidden">
      {left !== undefined && left > 0 && say('own.shifts', { count: left })}
    </div>
  );
}
