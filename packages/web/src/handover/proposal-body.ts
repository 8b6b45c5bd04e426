import { chosen, filled, typed, typedFigures } from '../parts/form-data.ts';

function sheetIn(data: FormData) {
  const part = (name: string) => typed(data, `/sheet/${name}`);
  return filled({
    name: filled({ local: part('local'), latin: part('latin') }),
    birthYear: typedFigures(data, '/sheet/birthYear'),
    document: part('document'),
    place: part('place'),
    exceptions: part('exceptions'),
  });
}

/** From a case in Cambodia to another country. */
export function outboundIn(data: FormData, file: string): unknown {
  return filled({
    direction: 'outbound',
    case: file,
    to: typed(data, '/to'),
    mission: typed(data, '/mission'),
    tell: chosen(data, '/tell'),
    circumstances: chosen(data, '/circumstances'),
    sheet: sheetIn(data),
  });
}

/** From another country to Cambodia: what the sending side's law lets it say. */
export function inboundIn(data: FormData): unknown {
  return filled({
    direction: 'inbound',
    sex: typed(data, '/sex'),
    age: typed(data, '/age'),
    citizenship: typed(data, '/citizenship'),
    circumstances: chosen(data, '/circumstances'),
    sheet: sheetIn(data),
  });
}
