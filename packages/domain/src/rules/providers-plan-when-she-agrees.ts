import { consents } from '../consent/ledger.ts';
import { effectRule } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';

export const providersPlanWhenSheAgrees = effectRule({
  name: 'providers-plan-when-she-agrees',
  says: 'A service provider plans along only while the person agrees that such a one is told of them.',
  restsOn: ['Standards 7.5(g)', 'Standards 6.3(b)'],
  basis: 'text',
  before: ['disclosed.providers'],
  // "Where appropriate and victim consent is given, case plans shall be developed in cooperation with all relevant service providers."
  breaches: ({ file, effect: { providers = [] }, at }) => {
    const all = providers.every(({ kind, organisation }) => consents(file.consents, kind, at, organisation));
    return all ? [] : ['provider-without-her-consent'];
  },
});

/* @__PURE__ */ quoted(
  providersPlanWhenSheAgrees,
  'Where appropriate and victim consent is given, case plans shall be developed in cooperation with all relevant service providers',
  "shall not be shared without the victim's informed consent",
);
