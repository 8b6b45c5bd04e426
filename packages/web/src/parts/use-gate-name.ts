import { useRead } from '../api/use-read.ts';

/** The name of a border gate, or its id until the names are loaded. */
export function useGateName(): (id: string) => string {
  const gates = useRead('listGates');
  return (id) => gates.data?.items.find((gate) => gate.id === id)?.name ?? id;
}
