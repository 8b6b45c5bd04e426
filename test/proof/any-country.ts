import { foreignCountries } from '@homeward/domain/countries/countries';
import { resourcesOfType, type Template } from '@homeward/local/template';
import { type Grant, lineOf, type Use } from './grants.ts';

const any = foreignCountries.join('|');
const ofOne = new RegExp(`(?<![A-Za-z0-9])(Key)?(?:${any})(?![A-Za-z0-9])|-(?:${any.toLowerCase()})(?![a-z])`, 'g');

/** A text with another country in the place of one of those abroad. */
function withCountry(text: string, country: string): string {
  return text.replace(ofOne, (one, key = '') =>
    one.startsWith('-') ? `-${country.toLowerCase()}` : `${key}${country}`,
  );
}

/** Grants and uses in the words of a template. */
export function countriesOf(template: Template) {
  const keys = new Map(resourcesOfType(template, 'AWS::KMS::Key').map(({ arn, constructId }) => [arn, constructId]));

  /** A grant as one line, a key by its id in the template. */
  function readable(grant: Grant): string {
    const key = keys.get(grant.resource);
    return key === undefined ? lineOf(grant) : [grant.name, grant.action, key, grant.within.value].join(' ').trim();
  }

  function inAny<One extends Grant | Use>(one: One): One {
    const { name, resource } = one;
    return { ...one, name: withCountry(name, 'XX'), resource: withCountry(keys.get(resource) ?? resource, 'XX') };
  }

  /** What is granted to any of the countries abroad, or at its name, whichever of them it is. */
  function grantOfAny(grant: Grant): Grant {
    const { by, value } = grant.within;
    return { ...inAny(grant), within: { by, value: withCountry(value, 'XX') } };
  }

  /** The same of what was used. */
  function useOfAny(use: Use): Use {
    return { ...inAny(use), value: withCountry(use.value, 'XX') };
  }

  /** What is granted for one of the countries abroad and not for each of the others, in words. */
  function ofOneAlone(grants: readonly Grant[]): readonly string[] {
    const lines = new Set(grants.map(readable));
    return [...lines].filter((line) => foreignCountries.some((country) => !lines.has(withCountry(line, country))));
  }
  return { readable, grantOfAny, useOfAny, ofOneAlone };
}
