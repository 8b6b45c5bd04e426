import { caseRule } from '../law/case-rule.ts';

export const ownRecordOpensWithASupporterOffered = caseRule({
  name: 'own-record-opens-with-a-supporter-offered',
  says: 'Before the file opens to the person, they are asked whether somebody of their choice shall sit with them; nobody sits there unasked.',
  restsOn: ['Standards 11(9)', 'Standards 6.5(d)'],
  basis: 'derived',
  guards: ['openOwnRecord'],
  // Standards 11(9): "If victims are traumatized when reviewing the documentation …": nobody reads it alone who does not want to.
  breaches: ({ said: { supporterOffered } }) => (supporterOffered ? [] : ['supporter-not-offered']),
});
