import { Stop } from '../run/verb.ts';

/** Outputs as the CDK's command writes them: stack, name, value. */
export type Outputs = Readonly<Record<string, Readonly<Record<string, string>>>>;
/** The outputs of one template, each with the sentence that stands beside it. */
export type Declared = Readonly<Record<string, { readonly Description?: string }>>;

/** What the copying of the app needs to know of the stacks. Throws a sentence that names what they did not give. */
export function placesOf(outputs: Outputs) {
  const all = Object.assign({}, ...Object.values(outputs)) as Record<string, string>;
  const get = (name: string): string => {
    const value = all[name];
    if (value === undefined) throw new Stop(`The stacks gave no output ${name}: deploy all of them again.`);
    return value;
  };
  return {
    bucket: get('FilesBucket'),
    distribution: get('DistributionId'),
    issuer: get('Issuer'),
    clientId: get('ClientId'),
    address: get('WebAddress'),
  };
}

/** One line an output, with its next step beside it; what one stack hands to another is left out. */
export function outputLines(outputs: Outputs, declared: Readonly<Record<string, Declared>>): readonly string[] {
  const rows = Object.entries(outputs).flatMap(([stack, values]) =>
    Object.entries(values).flatMap(([name, value]) => {
      const next = declared[stack]?.[name]?.Description;
      return next === undefined ? [] : [{ name, value, next }];
    }),
  );
  const width = Math.max(0, ...rows.map(({ name }) => name.length));
  const wide = Math.max(0, ...rows.map(({ value }) => value.length));
  return rows.map(({ name, value, next }) => `${name.padEnd(width)}  ${value.padEnd(wide)}  ${next}`);
}
