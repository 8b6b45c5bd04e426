import { at, ids } from './views.ts';

/** What is answered of somebody whom a partner referred: invented. */
export const referralReplies: Readonly<Record<string, () => object>> = {
  listReferrals: () => ({
    items: [
      {
        ...{ id: ids.copy, version: 2, organisation: 'demo-ngo', at, status: 'declined', sex: 'female', age: 'adult' },
        ...{ citizenship: 'KH', language: 'km', signLanguage: false, needs: ['safety'], services: ['accommodation'] },
        ...{ doNotContactEmbassy: false, external: { system: 'primero', id: 'P-1042' } },
        decided: { at, reason: 'no-place' },
      },
    ],
    next: null,
  }),
  readReferral: () => ({
    ...{ id: ids.copy, from: 'demo-ngo' },
    sections: { identity: { name: { latin: 'Invented Person' }, age: { birth: '1991', estimated: false } } },
  }),
};
