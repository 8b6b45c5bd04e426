import type { BatchEvent, BatchState } from './batch.ts';

/** The batch after an event. Pure: replaying a batch's events gives its stored state. */
export function evolveBatch(state: BatchState | undefined, event: BatchEvent): BatchState {
  switch (event.type) {
    case 'BatchAnnounced':
      return { ...plate(event), status: 'announced', list: 'no', mixedFamilies: false };
    case 'BatchLogged':
      return {
        ...plate(event),
        status: 'arrived',
        list: event.list,
        mixedFamilies: event.mixedFamilies,
        arrivedAt: event.occurredAt,
      };
    case 'AnnouncedBatchArrived':
      return { ...known(state), status: 'closed', closedAt: event.occurredAt };
    case 'BatchCounted':
      return {
        ...known(state),
        status: 'counted',
        counted: event.counted,
        triage: event.triage,
        separation: event.separation,
        ...(event.list === undefined ? {} : { list: event.list }),
        ...(event.declared === undefined ? {} : { declared: event.declared }),
      };
    case 'BatchClosed':
      return {
        ...known(state),
        status: 'closed',
        closedAt: event.occurredAt,
        funnel: event.funnel,
        ...(event.difference === undefined ? {} : { difference: event.difference }),
        ...(event.unscreened === undefined ? {} : { unscreened: event.unscreened }),
      };
    case 'BatchWithdrawn':
      return { ...known(state), status: 'withdrawn', closedAt: event.occurredAt, withdrawn: event.reason };
    case 'BatchStandsAgain': {
      const { withdrawn: _, closedAt: _at, ...batch } = known(state);
      const { arrivedAt = event.occurredAt, counted } = batch;
      return { ...batch, arrivedAt, status: counted === undefined ? 'arrived' : 'counted' };
    }
    case 'BatchRestated':
      return { ...known(state), funnel: event.funnel };
  }
}

type Opening = Extract<BatchEvent, { type: 'BatchAnnounced' | 'BatchLogged' }>;

function plate(event: Opening) {
  const { id: batch, number, centre, from, gate, vehicle, origin, declared, by } = event;
  return {
    id: batch,
    ...(number === undefined ? {} : { number }),
    centre,
    from,
    gate,
    vehicle,
    origin,
    openedBy: by,
    ...(declared === undefined ? {} : { declared }),
  };
}

function known(state: BatchState | undefined): BatchState {
  if (state === undefined) throw new Error('an event of a batch that was never opened');
  return state;
}
