import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import type { ListingKind, ListingState, ListingStatus } from './types';

export const LISTINGS = ['listings'] as const;

type OwnPage = { items: ListingStatus[]; next?: string | null };

export function useOwnListings(
  kind: ListingKind,
  state: ListingState | undefined,
  cursor: string | undefined,
) {
  return useQuery({
    queryKey: [...LISTINGS, 'own', kind, state, cursor],
    queryFn: async (): Promise<OwnPage> => {
      const query = { size: 20, ...(state ? { state } : {}), ...(cursor ? { cursor } : {}) };
      return kind === 'ACHIEVEMENT'
        ? answerOf(api.GET('/api/achievements', { params: { query } }))
        : answerOf(api.GET('/api/demands', { params: { query } }));
    },
  });
}

export function useOwnAchievement(id: string) {
  return useQuery({
    queryKey: [...LISTINGS, 'achievement', id],
    queryFn: () => answerOf(api.GET('/api/achievements/{id}', { params: { path: { id } } })),
    refetchOnWindowFocus: false,
  });
}

export function useOwnDemand(id: string) {
  return useQuery({
    queryKey: [...LISTINGS, 'demand', id],
    queryFn: () => answerOf(api.GET('/api/demands/{id}', { params: { path: { id } } })),
    refetchOnWindowFocus: false,
  });
}

/** @param version of the draft that the server has: what is found in it follows */
export function useFoundClauses(id: string, version: number) {
  return useQuery({
    queryKey: [...LISTINGS, 'clauses', id, version],
    queryFn: () => answerOf(api.GET('/api/demands/{id}/clauses', { params: { path: { id } } })),
    placeholderData: (before) => before,
  });
}

export function usePublicAchievement(id: string) {
  return useQuery({
    queryKey: ['public', 'achievement', id],
    queryFn: () => answerOf(api.GET('/api/public/achievements/{id}', { params: { path: { id } } })),
  });
}

export function usePublicDemand(id: string) {
  return useQuery({
    queryKey: ['public', 'demand', id],
    queryFn: () => answerOf(api.GET('/api/public/demands/{id}', { params: { path: { id } } })),
  });
}

export function usePublicAttachments(id: string) {
  return useQuery({
    queryKey: ['public', 'attachments', id],
    queryFn: () => answerOf(api.GET('/api/public/listings/{id}/attachments', { params: { path: { id } } })),
  });
}

export function usePublicVersions(id: string) {
  return useQuery({
    queryKey: ['public', 'versions', id],
    queryFn: () => answerOf(api.GET('/api/public/listings/{id}/versions', { params: { path: { id } } })),
  });
}

export function useLockedSection(id: string) {
  return useQuery({
    queryKey: [...LISTINGS, 'locked', id],
    queryFn: () => answerOf(api.GET('/api/public/listings/{id}/confidential', { params: { path: { id } } })),
  });
}
