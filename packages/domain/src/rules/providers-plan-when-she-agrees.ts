import { standingWords } from '../case/consents/by-others.ts';
import { receiverKind } from '../case/referral/receiver-kind.ts';
import { consents } from '../consent/ledger.ts';
import { effectRule } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';
import type { Actor } from '../people/actor.ts';

export const providersPlanWhenSheAgrees = effectRule({
  name: 'providers-plan-when-she-agrees',
  says: 'A service provider plans along only while the person agrees that such a one is told of them.',
  restsOn: ['Standards 7.5(g)', 'Standards 6.3(b)'],
  basis: 'text',
  before: ['disclosed.providers', 'disclosed.plan', 'in-care-of.team'],
  // "Where appropriate and victim consent is given, case plans shall be developed in cooperation with all relevant service providers."
  breaches: ({ file, effect, at, recordedAt, by }) => {
    // Whoever joins the team joins it now, whatever day it is dated to: a yes that was taken back since carries it no more.
    const then = effect.type === 'in-care-of.team' ? recordedAt : at;
    // Whoever agreed to a search for their family has not agreed to be planned for.
    const ledger = standingWords(file, then).filter((one) => one.for !== 'family-tracing');
    const may =
      effect.type === 'disclosed.providers'
        ? (effect.providers ?? []).every(({ kind, organisation }) => consents(ledger, kind, at, organisation))
        : mayKnow(ledger, effect.type === 'disclosed.plan' ? effect.provider : effect.organisation, then, by);
    return may ? [] : ['provider-without-her-consent'];
  },
});

/* @__PURE__ */ quoted(
  providersPlanWhenSheAgrees,
  'Where appropriate and victim consent is given, case plans shall be developed in cooperation with all relevant service providers',
  "shall not be shared without the victim's informed consent",
);

type Ledger = Parameters<typeof consents>[0];

/** Whether an organisation is the one that acts, or the person agrees that it is told of them, as whichever kind of provider it is. */
function mayKnow(ledger: Ledger, provider: string, at: string, { organisation }: Actor): boolean {
  return provider === organisation || receiverKind.options.some((kind) => consents(ledger, kind, at, provider));
}
