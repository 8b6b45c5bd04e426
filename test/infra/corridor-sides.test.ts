import { describe, expect, test } from 'vitest';
import { corridorSides, functionSettings } from '../../infra/corridor-sides.ts';
import { fileContext } from '../../infra/settings.ts';
import { usualSpeakers } from '../domain/usual-speakers.ts';

const alone = { land: ['counterpart-th'], air: ['counterpart-th'] };
const centre = { land: ['shift-lead'], air: ['central-unit'] };
const basis = { source: 'invented minutes of a meeting of both ministries', agreedBy: 'both ministries' };
const agreed = { sender: alone, receiver: centre, ...basis };

describe('who confirms', () => {
  test('is what the file of each corridor says while the deployer sets nothing', () => {
    const sides = corridorSides(fileContext()['corridors']);
    for (const country of ['TH', 'VN', 'MY'] as const) {
      expect(sides[`${country}-KH`]?.sender.land).toEqual(usualSpeakers(country, 'inbound').S.land);
      expect(sides[`KH-${country}`]?.receiver.air).toEqual(usualSpeakers(country, 'outbound').V.land);
    }
    expect(corridorSides(null)).toEqual(sides);
    expect(corridorSides({})).toEqual(sides);
  });

  test('is narrowed for one corridor by what a deployer sets, and the others stay; the source reaches no function', () => {
    const sides = corridorSides({ sides: { 'TH-KH': agreed } });
    expect(sides['TH-KH']).toEqual({ sender: alone, receiver: centre });
    expect({ ...sides, 'TH-KH': null }).toEqual({ ...corridorSides(null), 'TH-KH': null });
    expect(JSON.parse(functionSettings(sides, 'TH'))).toEqual({
      sides: { 'TH-KH': { sender: alone, receiver: centre } },
    });
    expect(Object.keys(JSON.parse(functionSettings(sides, 'KH')).sides)).toEqual(['KH-TH', 'KH-VN', 'KH-MY']);
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
