import * as z from 'zod';
import type { approval } from '../case/identification/track.ts';
import { type Act, type Decision, decided } from '../command.ts';
import { deskAct } from '../law/desk-act.ts';
import { check } from '../law/refusal.ts';
import { stampOf } from '../people/grant-role.ts';
import { channelStandsInItsContact } from '../rules/channel-stands-in-its-contact.ts';
import { verificationIsTheLastWord } from '../rules/verification-is-the-last-word.ts';
import { doneOn } from '../tense.ts';
import { text } from '../text.ts';
import { dayOf } from '../time.ts';
import { atTheOffice } from './at-the-office.ts';
import { channelKind, isSame, verifiedHow } from './channel.ts';
import type { ContactAsked, ContactEvent, ContactState } from './contact.ts';
import { whoHearsOfChange } from './who-hears-of-change.ts';

type Answered = z.infer<z.ZodObject<ReturnType<typeof approval>>>;

/** Somebody called, wrote or went there: the channel is its organisation's, or it is not. */
export const verifyContactBody = z.lazy(() =>
  z.strictObject({
    channel: z.strictObject({ kind: channelKind, value: text(200) }),
    on: doneOn,
    how: verifiedHow,
    result: z.enum(['right', 'wrong']),
  }),
);

/** A change is asked for: nobody is called otherwise by it. */
export const proposingAContact = deskAct<object>({
  as: 'permit',
  effects: { 'contact-changed.proposed': () => ({}) },
});

/** Others are called from then on, by the word of a second person, of another organisation. */
export const answeringAContact = deskAct<{ readonly state: ContactState; readonly said: Answered }>({
  as: 'permit',
  effects: {
    'contact-changed.agreed': ({ state: { proposal: waiting }, said }) => ({ waiting, answered: said.proposal }),
  },
});

/** Somebody tried a number: what came of it is written down, and changes nobody. */
export const verifyingAContact = deskAct<object>({ as: 'record', effects: {} });

/** The first person's act: the directory says what it said. A later proposal takes the place of one that nobody answered. */
export function proposeContactChange(asked: ContactAsked, act: Act, id: string): Decision<ContactEvent> {
  const held = atTheOffice(proposingAContact, {}, act.by);
  if (held.type === 'refused') return held;
  return decided({ type: 'ContactChangeProposed', ...stampOf(act), id, asked });
}

/** The second person's act. Whoever was reached there before is told of it. */
export function answerContactChange(state: ContactState, said: Answered, act: Act): Decision<ContactEvent> {
  const { proposal, answer, reason } = said;
  const held = atTheOffice(answeringAContact, { state, said }, act.by);
  if (held.type === 'refused') return held;
  const asked = answer === 'approved' ? state.proposal?.asked : undefined;
  return decided({
    type: 'ContactChangeAnswered',
    ...stampOf(act),
    contact: state.id,
    proposal,
    answer,
    ...(reason === undefined ? {} : { reason }),
    ...(asked === undefined ? {} : whoHearsOfChange(asked, state.listed)),
  });
}

/** One person may: nothing new is written to by it that two people have not put there. */
export function verifyContact(
  state: ContactState,
  said: z.infer<typeof verifyContactBody>,
  act: Act,
): Decision<ContactEvent> {
  const channels = state.listed?.channels ?? [];
  const known = channels.find((one) => isSame(one, said.channel));
  const held = atTheOffice(
    verifyingAContact,
    {},
    act.by,
    check(channelStandsInItsContact, channels, said.channel),
    check(verificationIsTheLastWord, said.on, dayOf(act.recordedAt), known?.saidOn),
  );
  if (held.type === 'refused') return held;
  return decided({ type: 'ChannelVerified', ...stampOf(act), contact: state.id, ...said });
}
