import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import { fetchedFile } from '@/api/fetchedFile';

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

export function usePublicIndicator() {
  return useQuery({
    queryKey: ['indicator', 'public'],
    queryFn: () => answerOf(api.GET('/api/public/indicator')),
  });
}

export function useNewest(kind: ListedKind) {
  return useQuery({
    queryKey: ['search', 'newest', kind],
    queryFn: async (): Promise<Newest> =>
      (await fetchedFile(`/api/search?kind=${kind}&sort=NEWEST&limit=6`)).json(),
  });
}
