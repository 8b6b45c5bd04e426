import { page, plainOfThePerson } from './parts.ts';
import { called, handoverExample, ids, minutesExample, turnExample } from './views.ts';
import { wayIn, wayOut, wayWithoutAgreement } from './ways.ts';

const linkOpened = () => ({
  handover: ids.handover,
  number: called.handover,
  organisation: wayOut.guard,
  from: 'KH',
  sender: 'a-shelter',
  ...plainOfThePerson,
  date: '2026-12-03',
  gate: wayOut.gate,
  person: { name: { latin: 'Invented Person' } },
  minutes: '0'.repeat(64),
  exceptions: [],
  until: '2026-12-03T05:00:00.000Z',
  called: [{ id: 'poipet', name: 'Poipet', names: { km: 'ប៉ោយប៉ែត' } }],
  next: [{ act: 'confirmByLink', awaited: true, heldUpBy: [] }],
  awaits: [{ act: 'confirmByLink', side: 'V', country: wayOut.to, seats: ['link'] }],
});

/** Answers about handovers, and about the ways and gates by which they go. */
export const handoverReplies: Readonly<Record<string, () => object>> = {
  openLink: linkOpened,
  listAgreements: () => ({
    items: [
      {
        ...wayWithoutAgreement,
        to: 'KH',
        agreements: [],
        onTrafficking: false,
        checklist: { id: wayWithoutAgreement.corridor, version: 1 },
        deadlines: [],
        notices: [],
        sheet: [],
      },
    ],
  }),
  listGates: () => ({
    items: [{ ...wayIn.gate, mode: 'land', between: ['KH', wayIn.from], status: 'unknown', reports: [], version: 1 }],
  }),
  listHandovers: () =>
    page({
      id: ids.handover,
      number: called.handover,
      version: 1,
      country: wayOut.to,
      direction: 'outbound',
      status: 'proposed',
      ...plainOfThePerson,
      citizenship: wayOut.to,
      open: 20,
      waitsForMe: true,
      ...turnExample(),
    }),
  listHandoversAtGate: () => ({
    from: '2026-11-26',
    to: '2026-12-03',
    items: [
      {
        id: ids.handover,
        number: called.handover,
        version: 4,
        country: wayOut.to,
        direction: 'outbound',
        status: 'scheduled',
        ...plainOfThePerson,
        citizenship: wayOut.to,
        open: 2,
        waitsForMe: false,
        date: '2026-12-03',
        gate: wayOut.gate,
        withoutRoom: false,
        next: [{ act: 'postponeHandover', awaited: false, heldUpBy: [] }],
        awaits: [{ act: 'acknowledgeNotice', side: 'V', country: wayOut.to, seats: ['embassy', 'counterpart'] }],
      },
    ],
  }),
  viewHandover: handoverExample,
  viewMinutes: minutesExample,
};
