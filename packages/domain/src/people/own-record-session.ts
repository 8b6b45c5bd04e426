import * as z from 'zod';
import { language } from '../case/clear.ts';
import { type Decision, decided } from '../command.ts';
import { moment } from '../dates.ts';
import { cambodia } from '../settings/cambodia.ts';
import { minutesAfter } from '../time.ts';

/**
 * The row behind the person’s window: one worker, one case, one code. Which case it is stands here and nowhere in a
 * path, so no request can ask for another one. `status`: a code `waits`, the window is `open`, it was `left`.
 */
export const ownRecordSession = z.lazy(() =>
  z.strictObject({
    status: z.enum(['waits', 'open', 'left']),
    case: z.string(),
    language,
    /** The code as a slow hash, salted with the id of the opening. */
    codeHash: z.string(),
    opening: z.string(),
    madeAt: moment,
    wrongTries: z.int().default(0),
    enteredAt: moment.optional(),
  }),
);
export type OwnRecordSession = z.infer<typeof ownRecordSession>;

export const ownRecordEvent = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('CodeEntered'), occurredAt: moment }),
    z.strictObject({ type: z.literal('CodeMistaken'), occurredAt: moment }),
    z.strictObject({ type: z.literal('OwnRecordLeft'), occurredAt: moment }),
  ]),
);
export type OwnRecordEvent = z.infer<typeof ownRecordEvent>;

/** A code that waits to be entered. */
export function codeMade(
  made: Pick<OwnRecordSession, 'case' | 'language' | 'codeHash' | 'opening' | 'madeAt'>,
): OwnRecordSession {
  return { status: 'waits', wrongTries: 0, ...made };
}

/** Until when a code may be entered. */
export function codeUntil({ madeAt }: Pick<OwnRecordSession, 'madeAt'>): string {
  return minutesAfter(madeAt, cambodia.ownRecordCode.value);
}

/** When an open window closes by itself. */
export function windowUntil({ enteredAt = '' }: Pick<OwnRecordSession, 'enteredAt'>): string {
  return minutesAfter(enteredAt, cambodia.ownRecordWindow.value);
}

/** Whether a code may still be tried: once, for some minutes, and not after so many wrong ones. */
export function codeWaits(session: OwnRecordSession, at: string): boolean {
  const { status, wrongTries } = session;
  return (
    status === 'waits' && wrongTries < cambodia.ownRecordTries.value && Date.parse(at) < Date.parse(codeUntil(session))
  );
}

/** Whether the person’s file stands open at this worker's screen. */
export function windowIsOpen(session: OwnRecordSession, at: string): boolean {
  return session.status === 'open' && Date.parse(at) < Date.parse(windowUntil(session));
}

/** What entering a code comes to: a wrong one is an event too, for it counts. */
export function enterCode(right: boolean, at: string): Decision<OwnRecordEvent> {
  return decided({ type: right ? 'CodeEntered' : 'CodeMistaken', occurredAt: at });
}

export function leaveWindow(at: string): Decision<OwnRecordEvent> {
  return decided({ type: 'OwnRecordLeft', occurredAt: at });
}

export function evolveOwnRecord(session: OwnRecordSession | undefined, event: OwnRecordEvent): OwnRecordSession {
  if (session === undefined) throw new Error('an event of a code that was never made');
  switch (event.type) {
    case 'CodeEntered':
      return { ...session, status: 'open', enteredAt: event.occurredAt };
    case 'CodeMistaken':
      return { ...session, wrongTries: session.wrongTries + 1 };
    case 'OwnRecordLeft':
      return { ...session, status: 'left' };
  }
}
