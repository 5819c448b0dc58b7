import { Link } from 'react-router';
import type { AppLinkProps } from '@/ui/text/AppLink';

/** Gives the kit's links the router. */
export function RouterLink(props: AppLinkProps) {
  return <Link {...props} />;
}
