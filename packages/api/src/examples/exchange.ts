import { at, ids, worker } from './views.ts';

const page = (item: object): object => ({ items: [item], next: null });

/** What is answered of copies, of what is sent back, and of whom a partner referred: invented. */
export const exchangeReplies: Readonly<Record<string, () => object>> = {
  listDisclosures: () => page({ id: ids.copy, for: 'referral', sections: ['identity'], at, status: 'alive' }),
  readDisclosure: () => ({ id: ids.copy, sections: { identity: { name: { latin: 'Invented Person' } } } }),
  listAnswers: () => ({
    items: [
      {
        id: ids.copy,
        desk: 'counterpart',
        country: 'TH',
        organisation: 'demo-central-unit-of-thailand',
        of: ids.copy,
        to: 'health',
        sections: ['medical'],
        outcomes: [],
        at,
        by: worker.id,
        status: 'waiting',
      },
    ],
  }),
  readAnswer: () => ({ id: ids.copy, from: 'demo-ngo', sections: { needs: { services: 'Invented: three lessons.' } } }),
  listReferrals: () => ({
    items: [
      {
        id: ids.copy,
        version: 2,
        organisation: 'demo-ngo',
        at,
        status: 'declined',
        sex: 'female',
        age: 'adult',
        citizenship: 'KH',
        language: 'km',
        signLanguage: false,
        needs: ['safety'],
        services: ['accommodation'],
        doNotContactEmbassy: false,
        external: { system: 'primero', id: 'P-1042' },
        decided: { at, reason: 'no-place' },
      },
    ],
    next: null,
  }),
  readReferral: () => ({
    id: ids.copy,
    from: 'demo-ngo',
    sections: { identity: { name: { latin: 'Invented Person' }, age: { birth: '1991', estimated: false } } },
  }),
};
