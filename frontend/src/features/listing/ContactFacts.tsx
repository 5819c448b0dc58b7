import { useAccount } from '@/app/session/useSession';
import { AppLink } from '@/ui/text/AppLink';
import classes from './listing.module.css';
import type { Contact } from './types';

/** Whom to call, for those who may know. */
export function ContactFacts({ contact }: { contact: Contact | null | undefined }) {
  const account = useAccount();
  if (!account) {
    const here = encodeURIComponent(window.location.pathname);
    return <AppLink to={`/sign-in?return=${here}`}>登录后可见</AppLink>;
  }
  if (!contact) return <>请通过平台对接</>;
  return (
    <span className={classes.text}>
      {[contact.name, contact.phone, contact.email].filter(Boolean).join('\n')}
    </span>
  );
}
