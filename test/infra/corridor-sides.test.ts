import { readSpeakers } from '@homeward/runtime/settings';
import { describe, expect, test } from 'vitest';
import { corridorSides, functionSettings } from '../../infra/corridor-sides.ts';
import { fileContext } from '../../infra/settings.ts';

const alone = { land: ['counterpart-th'], air: ['counterpart-th'] };
const centre = { land: ['shift-lead'], air: ['central-unit'] };
const basis = { source: 'invented minutes of a meeting of both ministries', agreedBy: 'both ministries' };
const agreed = { sender: alone, receiver: centre, ...basis };

describe('who confirms', () => {
  test('is set for no corridor as the platform comes', () => {
    expect(corridorSides(fileContext()['corridors'])).toEqual({});
    expect(corridorSides(null)).toEqual({});
    expect(corridorSides({})).toEqual({});
  });

  test('is narrowed for the corridor that a deployer sets; only a function of the country it begins in is told, without the source', () => {
    const sides = corridorSides({ sides: { 'TH-KH': agreed } });
    expect(sides).toEqual({ 'TH-KH': agreed });
    const told = functionSettings(sides, 'TH');
    expect(JSON.parse(told)).toEqual({ sides: { 'TH-KH': { sender: alone, receiver: centre } } });
    expect(functionSettings(sides, 'KH')).toBe('{"sides":{}}');
    expect(readSpeakers({ variables: { HOMEWARD_SETTINGS: told } })('TH-KH')).toEqual({
      S: { land: ['counterpart-th'] },
      V: { land: ['shift-lead'], air: ['central-unit'] },
    });
  });

  test.each([
    ['without a source', { sides: { 'TH-KH': { sender: alone, receiver: centre, agreedBy: null } } }, 'TH-KH.source'],
    ['without saying who agreed', { sides: { 'TH-KH': { ...agreed, agreedBy: undefined } } }, 'TH-KH.agreedBy'],
    ['of a corridor that is none', { sides: { 'TH-VN': agreed } }, 'corridors.sides'],
    ['of a role that is none', { sides: { 'TH-KH': { ...agreed, receiver: { ...centre, air: ['x'] } } } }, 'air'],
    ['of nobody', { sides: { 'TH-KH': { ...agreed, sender: { ...alone, land: [] } } } }, 'sender.land'],
    ['of another country’s role', { sides: { 'TH-KH': { ...agreed, sender: centre } } }, 'role of another country'],
    ['of another corridor’s role', { sides: { 'VN-KH': agreed } }, 'role of another country'],
    [
      'of Cambodia by a foreign role',
      { sides: { 'TH-KH': { ...agreed, receiver: alone } } },
      'role of another country',
    ],
    ['beside figures that are none of a deployment', { sides: {}, deadlines: [] }, 'corridors'],
  ])('%s ends the synthesis with a sentence that says where', (_, context, where) => {
    expect(() => corridorSides(context)).toThrow(where);
    expect(() => corridorSides(context)).toThrow('cdk.json: "corridors');
  });
});
