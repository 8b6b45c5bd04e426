import { sheetFact } from '@homeward/domain/case/clear';
import { chosen, filled, typed, typedFigures } from '../parts/form-data.ts';

/** What is said to be unknown, each with its reason; nothing where all is known. */
function unknownIn(data: FormData): unknown {
  const reasons = filled(
    Object.fromEntries(sheetFact.options.map((fact) => [fact, typed(data, `/sheet/unknown/${fact}`)])),
  );
  return Object.keys(reasons).length === 0 ? undefined : reasons;
}

function sheetIn(data: FormData) {
  const part = (name: string) => typed(data, `/sheet/${name}`);
  return filled({
    name: filled({ local: part('local'), latin: part('latin') }),
    birthYear: typedFigures(data, '/sheet/birthYear'),
    document: part('document'),
    place: part('place'),
    exceptions: part('exceptions'),
    unknown: unknownIn(data),
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
