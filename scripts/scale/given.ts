import { resourcesOfType, type Template } from '@homeward/local/template';
import type { Given } from './readings.ts';

/** What each function of the template is given of time and memory, by its name without the platform's. */
export function givenIn(template: Template): Given {
  return new Map(
    resourcesOfType(template, 'AWS::Lambda::Function').map(({ properties }) => [
      String(properties['FunctionName']).replace(/^homeward-/, ''),
      { seconds: Number(properties['Timeout']), megabytes: Number(properties['MemorySize']) },
    ]),
  );
}
