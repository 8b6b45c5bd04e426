import { withdrawIn } from '../consent/ledger.ts';
import type { ArrivalEvent, ArrivalState } from './arrival.ts';
import { corrected, takenOver } from './mended.ts';

/** The arrival after an event; what a record broke stands in it from then on. */
export function evolveArrival(state: ArrivalState | undefined, event: ArrivalEvent): ArrivalState {
  const after = evolved(state, event);
  const { broke, type: act, occurredAt: at, by } = event;
  return broke === undefined ? after : { ...after, breaches: [...(after.breaches ?? []), { act, at, by, broke }] };
}

function evolved(state: ArrivalState | undefined, event: ArrivalEvent): ArrivalState {
  switch (event.type) {
    case 'ArrivalLogged': {
      const { type: _, occurredAt: _at, lateReason: _late, by: _by, broke: _broke, ...plate } = event;
      return { ...plate, status: 'logged', onward: [], consents: [] };
    }
    case 'ArrivalScreened': {
      const { type: _, lateReason: _late, passedOn: _on, occurredAt, ...screening } = event;
      return {
        ...known(state),
        status: known(state).openedAs ? 'opened' : 'screened',
        screening: { ...screening, at: occurredAt },
      };
    }
    case 'ArrivalReferred':
      return { ...known(state), onward: [...new Set([...known(state).onward, event.onward])] };
    case 'ConsentAnswered':
      return { ...known(state), consents: [...known(state).consents, event.consent] };
    case 'ConsentWithdrawn': {
      const { consents } = known(state);
      const at = { entry: event.id, at: event.occurredAt };
      return { ...known(state), consents: withdrawIn(consents, event.consent, at) };
    }
    case 'ArrivalOpened':
      return { ...known(state), status: 'opened', openedAs: event.as };
    case 'ArrivalCorrected':
      return corrected(known(state), event);
    case 'ArrivalWithdrawn': {
      const { occurredAt: at, by, reason, sameAs, sections } = event;
      const said = { at, by, reason, ...(sameAs === undefined ? {} : { sameAs }) };
      return { ...known(state), status: 'withdrawn', sections, withdrawn: said };
    }
    case 'ArrivalBreachAnswered': {
      const { breach, answer, by, occurredAt: at } = event;
      const { breaches = [] } = known(state);
      const now = breaches.map((one, place) => (place === breach ? { ...one, answered: { by, at, answer } } : one));
      return { ...known(state), breaches: now };
    }
    case 'ArrivalTakesOver':
      return takenOver(known(state), event);
  }
}

function known(state: ArrivalState | undefined): ArrivalState {
  if (state === undefined) throw new Error('an event of an arrival that was never logged');
  return state;
}
