import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import { LISTINGS } from '../listingData';

export function useMyRequests(cursor: string | undefined) {
  const query = { size: 20, ...(cursor ? { cursor } : {}) };
  return useQuery({
    queryKey: [...LISTINGS, 'requests', cursor],
    queryFn: () => answerOf(api.GET('/api/access-requests', { params: { query } })),
  });
}

export function useMyRequest(id: string) {
  return useQuery({
    queryKey: [...LISTINGS, 'request', id],
    queryFn: () => answerOf(api.GET('/api/access-requests/{id}', { params: { path: { id } } })),
  });
}

export function useUndertaking(id: string) {
  return useQuery({
    queryKey: [...LISTINGS, 'undertaking', id],
    queryFn: () => answerOf(api.GET('/api/access-requests/{id}/undertaking', { params: { path: { id } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function useOpenedFiles(id: string) {
  return useQuery({
    queryKey: [...LISTINGS, 'opened-files', id],
    queryFn: () => answerOf(api.GET('/api/access-requests/{id}/attachments', { params: { path: { id } } })),
  });
}
