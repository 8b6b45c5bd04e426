import type { HandoverEvent, HandoverState } from './handover.ts';

type EventOf<T extends HandoverEvent['type']> = Extract<HandoverEvent, { type: T }>;

/** An earlier link opens nothing any more. */
export function linkSent(state: HandoverState, event: EventOf<'LinkSent'>): HandoverState {
  const { link: id, contact, to: organisation, until, disclosure, by, occurredAt: at } = event;
  const copy = disclosure === undefined ? {} : { disclosure };
  return { ...state, link: { id, contact, organisation, by, at, until, wrong: 0, dead: false, used: false, ...copy } };
}

export function linkUsed(state: HandoverState, { confirmation }: EventOf<'HandoverConfirmed'>): HandoverState {
  const { link } = state;
  if (link === undefined || confirmation.byLink !== link.id) return state;
  return { ...state, link: { ...link, used: true } };
}

export function linkTried(state: HandoverState, { dead }: EventOf<'LinkTried'>): HandoverState {
  const { link } = state;
  return link === undefined ? state : { ...state, link: { ...link, wrong: link.wrong + 1, dead } };
}
