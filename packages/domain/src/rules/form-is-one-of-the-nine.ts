import { fieldsHere, formOf } from '../forms/form.ts';
import { effectRule } from '../law/effect-rule.ts';

export const formIsOneOfTheNine = effectRule({
  name: 'form-is-one-of-the-nine',
  says: 'A form of Directive 009 is filled in a version that was published, and only its own fields.',
  restsOn: ['Standards 11(9)'],
  basis: 'local',
  before: ['reported.form'],
  breaches: ({ effect: { form, version, answered } }) => {
    const published = formOf(form, version);
    if (published === undefined) return ['no-such-version'];
    const fields = fieldsHere(published).map(({ code }) => code);
    return answered.every((one) => fields.includes(one)) ? [] : ['not-in-the-form'];
  },
});
