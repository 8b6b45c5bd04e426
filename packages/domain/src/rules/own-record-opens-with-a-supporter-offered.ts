import { caseRule } from '../law/case-rule.ts';

export const ownRecordOpensWithASupporterOffered = caseRule({
  name: 'own-record-opens-with-a-supporter-offered',
  says: 'Before her file opens to her she is asked whether somebody of her choice shall sit with her; nobody is beside her unasked.',
  restsOn: ['Standards 11(9)', 'Standards 6.5(d)'],
  basis: 'derived',
  guards: ['openOwnRecord'],
  // Standards 11(9): "If victims are traumatized when reviewing the documentation …": nobody reads it alone who does not want to.
  breaches: ({ said: { supporterOffered } }) => (supporterOffered ? [] : ['supporter-not-offered']),
});
