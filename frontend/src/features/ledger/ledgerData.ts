import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';

export function useLedgerHead() {
  return useQuery({
    queryKey: ['ledger', 'head'],
    queryFn: () => answerOf(api.GET('/api/public/ledger/head')),
  });
}

export function useTreeHeads(cursor: string | undefined) {
  return useQuery({
    queryKey: ['ledger', 'heads', cursor],
    queryFn: () => answerOf(api.GET('/api/public/ledger/heads', { params: { query: { cursor, size: 20 } } })),
  });
}

export function useLedgerKeys() {
  return useQuery({
    queryKey: ['ledger', 'keys'],
    queryFn: () => answerOf(api.GET('/api/public/ledger/keys')),
  });
}
