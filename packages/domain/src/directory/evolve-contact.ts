import { directoryClocks } from '../settings/directory-clocks.ts';
import { hoursAfter } from '../time.ts';
import { type Channel, type ChannelAsked, isSame } from './channel.ts';
import type { ContactAsked, ContactEvent, ContactState, Listed } from './contact.ts';
import { isElsewhere } from './elsewhere.ts';

type Of<Type extends ContactEvent['type']> = Extract<ContactEvent, { type: Type }>;

/** The contact after an event. */
export function evolveContact(state: ContactState | undefined, event: ContactEvent): ContactState {
  if (event.type === 'ContactChangeProposed') return proposed(state, event);
  if (state === undefined) throw new Error(`${event.type} of a contact that nobody proposed`);
  if (event.type === 'ContactChangeAnswered') return answered(state, event);
  return event.type === 'ChannelBounced' ? bounced(state, event) : verified(state, event);
}

function proposed(state: ContactState | undefined, event: Of<'ContactChangeProposed'>): ContactState {
  const { id, asked, by, organisation: byOrganisation, at } = event;
  const status = state?.listed === undefined ? 'proposed' : 'listed';
  return { id: asked.contact, ...state, status, proposal: { id, asked, by, byOrganisation, at } };
}

function answered({ proposal, ...rest }: ContactState, { answer, at }: Of<'ContactChangeAnswered'>): ContactState {
  if (answer === 'approved' && proposal !== undefined)
    return { ...rest, status: 'listed', listed: listedAs(proposal.asked, rest.listed, at) };
  return { ...rest, status: rest.listed === undefined ? 'declined' : 'listed' };
}

/** Nothing is sent there before whoever held what was there could object. */
function coolsOff(at: string): Pick<Channel, 'usableFrom'> {
  return { usableFrom: hoursAfter(at, directoryClocks.coolingOff.value) };
}

/**
 * What stands there by now: a channel that stays keeps what is known of it, a new one waits and is verified first. All are new where the
 * contact is of another office, or gets other notices.
 */
function listedAs(asked: ContactAsked, before: Listed | undefined, at: string): Listed {
  const { contact: _, channels, ...plate } = asked;
  const kept = before === undefined || isElsewhere(asked, before) ? [] : before.channels;
  const known = (one: ChannelAsked): Partial<Channel> => kept.find((old) => isSame(old, one)) ?? coolsOff(at);
  return { ...plate, channels: channels.map((one) => ({ ...known(one), ...one })) };
}

function verified(state: ContactState, event: Of<'ChannelVerified'>): ContactState {
  const { listed } = state;
  if (listed === undefined) throw new Error('a channel of a contact that is not listed');
  const channels = listed.channels.map((one) => (isSame(one, event.channel) ? saidOf(one, event) : one));
  return { ...state, listed: { ...listed, channels } };
}

/** A mail came back from it: nothing more is sent there. */
function bounced(state: ContactState, { channel }: Of<'ChannelBounced'>): ContactState {
  const { listed } = state;
  if (listed === undefined) return state;
  const gone = (one: Channel): Channel => (isSame(one, channel) ? { ...one, outOfUse: 'bounced' } : one);
  return { ...state, listed: { ...listed, channels: listed.channels.map(gone) } };
}

/** What was found wrong and is right after all is used as late as a new one. */
function saidOf(one: Channel, { on, by, how, result, at }: Of<'ChannelVerified'>): Channel {
  if (result === 'wrong') return { ...one, saidOn: on, outOfUse: 'said-to-be-wrong' };
  const { outOfUse, ...kept } = one;
  return { ...kept, saidOn: on, verified: { on, by, how }, ...(outOfUse === undefined ? {} : coolsOff(at)) };
}
