import { useLocation } from 'react-router';

/** The secret behind the # of a link; browsers send that part to no server. */
export function useLinkSecret(): string {
  return useLocation().hash.slice(1);
}
