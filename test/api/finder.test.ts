import { fc, test as property } from '@fast-check/vitest';
import { finderOf } from '@homeward/api/finder';
import { pathAt, type Route } from '@homeward/api/route';
import { routes } from '@homeward/api/routes';
import { country, desk, deskPath } from '@homeward/domain/people/actor';
import { describe, expect, test } from 'vitest';

/** Every desk in every country, with what finds its operations. */
const doors = desk.options.flatMap((at) =>
  country.options.map((of) => ({ at, of, prefix: `/v1/${deskPath(at, of)}`, find: finderOf(at, of, routes) })),
);

/** What a variable of a path may be: ids, codes, days, seats. No literal of the list begins so. */
const value = fc.oneof(
  fc.uuid(),
  fc.stringMatching(/^x[a-z0-9._-]{0,40}$/),
  fc.constantFrom('KH:casework:x.y', '2026-Q1'),
);
const values = fc.array(value, { minLength: 4, maxLength: 4 });

function filled(path: string, given: readonly string[]) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const params = Object.fromEntries(names.map((name, at) => [name, given[at] ?? '']));
  return { params, path: path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '') };
}

describe('the finder', () => {
  property.prop({ given: values }, { numRuns: 5 })(
    'finds every operation at each of its desks, with its variables as they were sent, and at no other desk',
    ({ given }) => {
      for (const { at, of, prefix, find } of doors)
        for (const route of routes) {
          const { params, path } = filled(pathAt(route, at), given);
          const found = find(route.method, `${prefix}${path}`);
          const said = found && { operation: found.route.operationId, params: found.params };
          const here = route.desks.includes(at);
          expect(said, `${route.operationId} ${at} ${of}`).toEqual(
            here ? { operation: route.operationId, params } : undefined,
          );
        }
    },
  );

  property.prop({ given: values }, { numRuns: 3 })(
    'finds nothing for another method, a path of another desk, one part more, one less, or a word in capitals',
    ({ given }) => {
      for (const { at, prefix, find } of doors)
        for (const route of routes.filter(({ desks }) => desks.includes(at))) {
          const path = `${prefix}${filled(pathAt(route, at), given).path}`;
          const others = ['HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', route.method.toLowerCase()];
          for (const method of others) expect(find(method, path), `${method} ${path}`).toBeUndefined();
          const elsewhere = path.replace(prefix, '/v1/nowhere');
          const last = path.slice(path.lastIndexOf('/') + 1);
          const capital = path.replace(/[a-z]/g, (one) => one.toUpperCase());
          for (const bad of [`${path}/`, `${path}//`, `/${path}`, `${path}/${last}/x/y/z`, elsewhere, capital])
            expect(find(route.method, bad), bad).toBeUndefined();
        }
    },
  );

  test('takes a literal before a variable, and turns back where the literal leads nowhere', () => {
    const at = (operationId: string, path: string) => ({ ...(routes[0] as Route), operationId, path });
    const made = [at('any', '/things/{thing}'), at('old', '/things/old'), at('end', '/things/{thing}/end')];
    const find = finderOf('transit', 'KH', made);
    const said = (path: string) => {
      const found = find('GET', `/v1/transit/things${path}`);
      return found && [found.route.operationId, found.params];
    };
    expect(said('/old')).toEqual(['old', {}]);
    expect(said('/new')).toEqual(['any', { thing: 'new' }]);
    expect(said('/old/end')).toEqual(['end', { thing: 'old' }]);
    expect(said('/old/end/more')).toBeUndefined();
  });

  test('takes as a variable one word of plain signs, and no dots alone', () => {
    const find = finderOf('oversight', 'KH', routes);
    const provider = (word: string) => find('GET', `/v1/oversight/providers/${word}`)?.params;
    for (const word of ['demo-ngo', 'a.b_c', '2026-Q1', 'KH:casework:x.y', 'x'.repeat(128)])
      expect(provider(word), word).toEqual({ provider: word });
    for (const word of ['', '.', '..', '...', '%2e', 'a b', 'a;b', 'a?b', 'ខ', '\u0000', 'x'.repeat(129)])
      expect(provider(word), word).toBeUndefined();
  });

  test('has no path today at which a literal and a variable both fit', () => {
    const fits = (of: string, path: string) => new RegExp(`^${of.replace(/\{\w+\}/g, '[^/]+')}$`).test(path);
    const twice = doors
      .filter(({ of }) => of === 'KH')
      .flatMap(({ at, prefix, find }) => {
        const here = routes.filter(({ desks }) => desks.includes(at));
        return here.flatMap((one) =>
          here
            .filter((other) => one !== other && one.method === other.method && !pathAt(one, at).includes('{'))
            .filter((other) => fits(pathAt(other, at), pathAt(one, at)))
            .map((other) => {
              expect(find(one.method, `${prefix}${pathAt(one, at)}`)?.route).toBe(one);
              return `${at}: ${one.method} ${pathAt(one, at)} before ${pathAt(other, at)}`;
            }),
        );
      });
    expect(twice).toEqual([]);
  });

  test('is not made when two operations of a desk have one method and path, whatever their variables are called', () => {
    const [first] = routes.filter(({ operationId }) => operationId === 'viewCase') as [Route];
    const second = { ...first, operationId: 'viewFile', path: '/cases/{fileId}' };
    expect(() => finderOf('casework', 'KH', [first, second])).toThrow(
      'viewCase and viewFile have one path at the desk casework.',
    );
    expect(finderOf('casework', 'KH', [first, { ...second, desks: ['health'] }])).toBeTypeOf('function');
  });

  test('finds among all operations of casework in less than a fiftieth of a millisecond', () => {
    const find = finderOf('casework', 'KH', routes);
    const file = '/v1/casework/cases/0199a7e2-8c00-7a10-9c11-0a3f5b2c4d5e';
    const started = performance.now();
    for (let round = 0; round < 20_000; round += 1) find('POST', `${file}/needs`);
    const each = (performance.now() - started) / 20_000;
    console.info(`one search: ${(each * 1000).toFixed(2)} µs`);
    expect(each).toBeLessThan(0.02);
  });
});
