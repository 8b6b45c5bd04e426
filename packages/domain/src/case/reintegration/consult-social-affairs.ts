import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { consultation } from './track.ts';

/** The province or municipality is asked before a reintegration (Policy III). The official stands sealed. */
export const consultSocialAffairs = caseCommand({
  event: 'SocialAffairsConsulted',
  as: 'record',
  effects: {},
  path: 'social-affairs-consultations',
  group: 'reintegration',
  said: consultation,
  words: { section: 'needs', shape: () => ({ official: text(120), advice: text(2000).optional() }) },
  into: 'socialAffairs',
});

/* @__PURE__ */ documented(consultSocialAffairs, {
  says: 'The social affairs of the province or municipality are asked before a person is reintegrated.',
  example: {
    office: 'demo-province',
    level: 'provincial',
    consultedOn: '2026-03-01',
    lateReason: 'from-paper',
    advice: 'in-favour',
    words: { official: 'Invented Official' },
  },
});
