import { useSearchParams } from 'react-router';
import type { components } from '@/api/schema';

export type FindingPlace = components['schemas']['FindingPlace'];
export type MarkedPlace = Pick<FindingPlace, 'documentId' | 'page' | 'from' | 'to'>;

const PARAMETER = 'mark';

/** The marked sentence stands in the address, so that it can be sent to a colleague. */
export function useMarkedPlace(): MarkedPlace | undefined {
  const [search] = useSearchParams();
  return placeOf(search.get(PARAMETER) ?? '');
}

export function placeOf(text: string): MarkedPlace | undefined {
  const [documentId, ...numbers] = text.split('_');
  const [page, from, to] = numbers.map(Number);
  if (!documentId || !page || from === undefined || to === undefined || !(from < to)) return undefined;
  return { documentId, page, from, to };
}

export function withPlace(search: URLSearchParams, place: MarkedPlace): string {
  const next = new URLSearchParams(search);
  next.set(PARAMETER, [place.documentId, place.page, place.from, place.to].join('_'));
  return `?${next}`;
}
