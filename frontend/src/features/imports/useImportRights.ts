import { useAccount } from '@/app/session/useSession';
import type { Kind } from './types';

/** What the signed-in person may import: the bureau both kinds for anybody, members their own kind. */
export function useImportRights(): { kinds: Kind[]; administrator: boolean } {
  const roles: readonly string[] = useAccount()?.roles ?? [];
  const administrator = roles.includes('ADMINISTRATOR');
  const kinds: Kind[] = [];
  if (administrator || roles.includes('INSTITUTE_MEMBER')) kinds.push('ACHIEVEMENT');
  if (administrator || roles.includes('ENTERPRISE_MEMBER')) kinds.push('DEMAND');
  return { kinds, administrator };
}
