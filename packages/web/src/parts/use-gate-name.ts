import { useRead } from '../api/use-read.ts';

/** A crossing by its name; by its code until the names are here. */
export function useGateName(): (id: string) => string {
  const gates = useRead('listGates');
  return (id) => gates.data?.items.find((gate) => gate.id === id)?.name ?? id;
}
