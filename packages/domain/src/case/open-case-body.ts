import * as z from 'zod';
import { timing } from '../command.ts';
import { saidConsent } from '../consent/consent.ts';
import { foreignCountry } from '../people/actor.ts';
import { id } from '../text.ts';
import { reporter } from './case.ts';
import { citizenship, exploitation, labourSector, language, sex, withoutHandover } from './clear.ts';
import { identity } from './sections.ts';

const known = () => ({
  exploitation: z.array(exploitation).max(13).default([]),
  sector: labourSector.optional(),
  doNotContactEmbassy: z.boolean().default(false),
});

/**
 * The person came back from another country without a handover and off no truck: with an embassy's help, or any other
 * way.
 */
const cameBack = () => z.strictObject({ country: foreignCountry, how: z.enum(withoutHandover) });

/**
 * A file is opened from an arrival, from a handover that was received, from a report inside the country, or from what a
 * partner referred.
 */
export const openCaseBody = z.lazy(() =>
  z.discriminatedUnion('from', [
    z.strictObject({ from: z.literal('arrival'), batch: id, arrival: id, ...known(), ...timing.shape }),
    z.strictObject({
      from: z.literal('handover'),
      handover: id,
      language: language.default('km'),
      consent: saidConsent.optional(),
      ...known(),
      ...timing.shape,
    }),
    z.strictObject({
      from: z.literal('referral'),
      referral: id,
      cameBack: cameBack().optional(),
      ...known(),
      ...timing.shape,
    }),
    z.strictObject({
      from: z.literal('report'),
      /**
       * Who told of the person: victims from provincial and municipal departments enter the same process (Policy VI.c).
       */
      reportedBy: reporter.optional(),
      cameBack: cameBack().optional(),
      sex,
      citizenship,
      language: language.default('km'),
      identity,
      consent: saidConsent.optional(),
      ...known(),
      ...timing.shape,
    }),
  ]),
);
export type OpenCase = z.infer<typeof openCaseBody>;
