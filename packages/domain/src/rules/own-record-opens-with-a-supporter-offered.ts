import { effectRule } from '../law/effect-rule.ts';

export const ownRecordOpensWithASupporterOffered = effectRule({
  name: 'own-record-opens-with-a-supporter-offered',
  says: 'Before the file opens to the person, they are asked whether somebody of their choice shall sit with them; nobody sits there unasked.',
  restsOn: ['Standards 11(9)', 'Standards 6.5(d)'],
  basis: 'derived',
  before: ['shown.own-record'],
  // Standards 11(9): "If victims are traumatized when reviewing the documentation …": nobody reads it alone who does not want to.
  breaches: ({ effect: { supporterOffered } }) => (supporterOffered ? [] : ['supporter-not-offered']),
});
