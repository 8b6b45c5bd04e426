import { useEffect, useSyncExternalStore } from 'react';
import { currentLanguage, loadWords } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';
import { isHeld, onHold } from './hold.ts';
import { useMidForm, watchForms } from './mid-form.ts';
import { whenQuiet } from './when-quiet.ts';
import { newVersion, onNewVersion, startWorker } from './worker.ts';

let started = false;

/** Once a load, when the page stands and fetches nothing more: the worker, and the words that other pages will say. */
function start(): void {
  if (started) return;
  started = true;
  watchForms();
  void whenQuiet().then(() => {
    void startWorker();
    loadWords(currentLanguage()).catch(() => undefined);
  });
}

function onNetwork(listener: () => void): () => void {
  const names = ['online', 'offline'] as const;
  for (const name of names) addEventListener(name, listener);
  return () => {
    for (const name of names) removeEventListener(name, listener);
  };
}

/** Says that the network is gone as long as it is: whoever works on sees why nothing new comes. */
function NetworkBar({ online }: { readonly online: boolean }) {
  const say = useWords();
  return (
    <section className="hw-update" aria-label={say('network.label')} aria-live="polite" hidden={online}>
      {!online && <p className="govuk-width-container hw-update__row">{say('network.say')}</p>}
    </section>
  );
}

/**
 * Says that a newer version is here, without taking the focus. Nothing is loaded unless somebody presses, and it is not offered where
 * a reload would lose something: in a form that was begun, while the outbox sends, or without the network that signs in again.
 */
function VersionBar({ online }: { readonly online: boolean }) {
  const say = useWords();
  const { waiting, load } = useSyncExternalStore(onNewVersion, newVersion);
  const held = useSyncExternalStore(onHold, isHeld);
  const typing = useMidForm();
  const shown = waiting && !held && online && !typing;
  return (
    <section className="hw-update" aria-label={say('update.label')} aria-live="polite" hidden={!shown}>
      {shown && (
        <div className="govuk-width-container hw-update__row">
          <span>{say('update.say')}</span>
          <button type="button" className="hw-update__button" onClick={load}>
            {say('update.load')}
          </button>
        </div>
      )}
    </section>
  );
}

/** What the device itself has to say, above the page. */
export function UpdateBar() {
  useEffect(start, []);
  const online = useSyncExternalStore(onNetwork, () => navigator.onLine);
  return (
    <>
      <NetworkBar online={online} />
      <VersionBar online={online} />
    </>
  );
}
