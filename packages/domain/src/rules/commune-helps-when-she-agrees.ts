import { standingWords } from '../case/consents/by-others.ts';
import { consents } from '../consent/ledger.ts';
import { effectRule } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';

export const communeHelpsWhenSheAgrees = effectRule({
  name: 'commune-helps-when-she-agrees',
  says: 'Commune chiefs and focal points take part only while the person agrees.',
  restsOn: ['Policy II.D'],
  basis: 'text',
  before: ['disclosed.commune'],
  unsaid: true,
  naming: () => ({}),
  // "If the victim agrees, the Commune/Sangkat Chief and Commune Council Women and Children Focal Point may also play a role"
  breaches: ({ file, at }) => {
    const given = standingWords(file, at);
    return consents(given, 'commune', at) ? [] : ['commune-without-her-consent'];
  },
});

/* @__PURE__ */ quoted(
  communeHelpsWhenSheAgrees,
  'If the victim agrees, the Commune/Sangkat Chief and Commune Council Women and Children Focal Point may also play a role',
);
