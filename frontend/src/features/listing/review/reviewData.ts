import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import { LISTINGS } from '../listingData';
import type { ListingKind } from '../types';

export function useReviewQueue(kind: ListingKind | undefined, cursor: string | undefined) {
  const query = { size: 20, ...(kind ? { kind } : {}), ...(cursor ? { cursor } : {}) };
  return useQuery({
    queryKey: [...LISTINGS, 'queue', kind, cursor],
    queryFn: () => answerOf(api.GET('/api/review/listings', { params: { query } })),
  });
}

export function useAchievementUnderReview(id: string) {
  return useQuery({
    queryKey: [...LISTINGS, 'review', 'achievement', id],
    queryFn: () => answerOf(api.GET('/api/review/achievements/{id}', { params: { path: { id } } })),
  });
}

export function useDemandUnderReview(id: string) {
  return useQuery({
    queryKey: [...LISTINGS, 'review', 'demand', id],
    queryFn: () => answerOf(api.GET('/api/review/demands/{id}', { params: { path: { id } } })),
  });
}

export function useFilesUnderReview(id: string) {
  return useQuery({
    queryKey: [...LISTINGS, 'review', 'files', id],
    queryFn: () => answerOf(api.GET('/api/review/listings/{id}/attachments', { params: { path: { id } } })),
  });
}
