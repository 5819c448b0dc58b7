import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useAction } from '@/api/useAction';
import type { Role } from '@/app/session/roles';
import { messages } from './messages';
import type { IssuedLink, Member } from './types';

const words = messages.members;
const LISTS = [['organization', 'members'], ['accounts']];

function versionOf(member: Member) {
  return { path: { id: member.id }, header: { 'If-Match': member.etag } };
}

export function useDisable(member: Member, onDone: () => void) {
  return useAction({
    run: () => answerOf(api.POST('/api/accounts/{id}/disablement', { params: versionOf(member) })),
    success: words.disabledDone,
    invalidates: LISTS,
    onDone,
  });
}

export function useEnable(member: Member, onDone: () => void) {
  return useAction({
    run: () => answerOf(api.POST('/api/accounts/{id}/enablement', { params: versionOf(member) })),
    success: words.enabledDone,
    invalidates: LISTS,
    onDone,
  });
}

export function useChangeRoles(member: Member, onDone: () => void) {
  return useAction({
    run: (roles: Role[]) =>
      answerOf(api.PUT('/api/accounts/{id}/roles', { params: versionOf(member), body: { roles } })),
    success: words.rolesChanged,
    invalidates: LISTS,
    onDone,
  });
}

/** The link is kept only as long as its dialog is open. */
export function useReset(member: Member) {
  const [link, setLink] = useState<IssuedLink>();
  const action = useAction({
    run: () =>
      answerOf(api.POST('/api/accounts/{id}/password-reset', { params: { path: { id: member.id } } })),
    onDone: setLink,
  });
  return { ...action, link, forget: () => setLink(undefined) };
}
