import { effectRule } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';

export const interventionKeepsSuspectsApart = effectRule({
  name: 'intervention-keeps-suspects-apart',
  says: 'During an intervention the person is kept apart from suspects.',
  restsOn: ['Standards 7.2(g)'],
  basis: 'text',
  before: ['rescued.done'],
  breaches: ({ effect: { apartFromSuspects } }) =>
    apartFromSuspects === 'yes' ? [] : ['intervention-keeps-suspects-apart'],
});

/* @__PURE__ */ quoted(
  interventionKeepsSuspectsApart,
  'During a crisis intervention victims shall be separated from suspects',
);
