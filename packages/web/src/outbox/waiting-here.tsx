import { useSyncExternalStore } from 'react';
import { Link } from 'wouter';
import { useWords } from '../words/use-words.ts';
import type { DeskHere } from './desk-here.ts';
import { isOpen, needsSomebody } from './item.ts';

/** Always in sight: what waits on this device to be sent, and what waits for the caller. */
export function WaitingHere({ desk: here }: { readonly desk: DeskHere }) {
  const say = useWords();
  useSyncExternalStore(here.subscribe, here.changes);
  const { items, by } = here.desk.outbox;
  const mine = items.filter((item) => item.by === by && isOpen(item));
  const needs = mine.filter(needsSomebody).length;
  const waiting = mine.length - needs;
  return (
    <Link href="/outbox" className="hw-header__waiting">
      <span role="status">
        {mine.length === 0 && say('outbox.none')}
        {waiting > 0 && say('outbox.waiting', { count: waiting })}
        {needs > 0 && <strong> {say('outbox.needs', { count: needs })}</strong>}
      </span>
    </Link>
  );
}
