import { useQuery } from '@tanstack/react-query';
import { answerOf, api, authorizedFetch } from '@/api/client';
import { ProblemError, problemFrom } from '@/api/problem';

export type NewestItem = {
  id: string;
  title: string;
  organizationName?: string | null;
  fieldName?: string | null;
  publishedAt?: string | null;
  maturity?: number | null;
  demo?: boolean;
};

type Newest = { items: NewestItem[]; limited?: boolean };

export type ListedKind = 'ACHIEVEMENT' | 'DEMAND';

async function read<T>(address: string): Promise<T> {
  const response = await authorizedFetch(new Request(new URL(address, window.location.origin)));
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw new ProblemError(problemFrom(body, response.status));
  return body as T;
}

export function usePublicIndicator() {
  return useQuery({
    queryKey: ['indicator', 'public'],
    queryFn: () => answerOf(api.GET('/api/public/indicator')),
  });
}

export function useNewest(kind: ListedKind) {
  return useQuery({
    queryKey: ['search', 'newest', kind],
    queryFn: () => read<Newest>(`/api/search?kind=${kind}&sort=NEWEST&limit=6`),
  });
}
