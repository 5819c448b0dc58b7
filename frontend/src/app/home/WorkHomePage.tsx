import { PageHeader } from '@/ui/layout/PageHeader';
import { AppLink } from '@/ui/text/AppLink';
import { workNavigation } from '../navigation';
import { ROLE_NAMES } from '../session/roles';
import { useAccount } from '../session/useSession';
import { mayHaveWaiting } from './useWaiting';
import { WaitingPanel } from './WaitingPanel';
import classes from './WorkHomePage.module.css';

/** Where a person starts after sign-in: what waits, and everything the roles may open, one click away. */
export function WorkHomePage() {
  const account = useAccount();
  if (!account) return null;
  const roles = account.roles.map((role) => ROLE_NAMES[role]).join('、');
  return (
    <>
      <PageHeader
        title={`${account.name}，您好`}
        lead={`${account.organizationName ?? '未加入单位'} · ${roles}`}
      />
      {mayHaveWaiting(account) ? (
        <div className={classes.waiting}>
          <WaitingPanel account={account} />
        </div>
      ) : null}
      {workNavigation(account).map(({ title, entries }) => (
        <section key={title} className={classes.group}>
          <h2 className={classes.title}>{title}</h2>
          <ul className={classes.entries}>
            {entries.map(({ to, label, icon: Icon }) => (
              <li key={to}>
                <AppLink to={to} className={classes.entry}>
                  <Icon size={22} stroke={1.6} aria-hidden="true" className={classes.icon} />
                  {label}
                </AppLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
