import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import type { OrganizationKind, OrganizationState } from './types';

export function useOwnOrganization() {
  return useQuery({
    queryKey: ['organization', 'own'],
    queryFn: () => answerOf(api.GET('/api/organization')),
  });
}

export function useMembers() {
  return useQuery({
    queryKey: ['organization', 'members'],
    queryFn: () => answerOf(api.GET('/api/organization/members')),
  });
}

export function useInvitations() {
  return useQuery({
    queryKey: ['organization', 'invitations'],
    queryFn: () => answerOf(api.GET('/api/organization/invitations')),
  });
}

export function useOrganization(id: string) {
  return useQuery({
    queryKey: ['organizations', id],
    queryFn: () => answerOf(api.GET('/api/organizations/{id}', { params: { path: { id } } })),
  });
}

export function useCorrections(id: string) {
  return useQuery({
    queryKey: ['organizations', id, 'corrections'],
    queryFn: () => answerOf(api.GET('/api/organizations/{id}/corrections', { params: { path: { id } } })),
  });
}

export type QueueQuery = {
  state?: OrganizationState;
  kind?: OrganizationKind;
  text?: string;
  after?: string;
};

export function useOrganizations(query: QueueQuery) {
  return useQuery({
    queryKey: ['organizations', 'list', query],
    queryFn: () => answerOf(api.GET('/api/organizations', { params: { query: { ...query, size: 20 } } })),
  });
}

export type AccountsQuery = { text?: string; state?: 'ACTIVE' | 'DISABLED'; after?: string };

export function useAccounts(query: AccountsQuery) {
  return useQuery({
    queryKey: ['accounts', query],
    queryFn: () => answerOf(api.GET('/api/accounts', { params: { query: { ...query, size: 20 } } })),
  });
}
