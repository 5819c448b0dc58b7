import { Outlet } from 'react-router';
import { useAccount } from '../session/useSession';
import classes from './WorkArea.module.css';
import { WorkNavigation } from './WorkNavigation';

/** The work area: navigation at the left, the page beside it; on narrow screens the menu carries the navigation. */
export function WorkArea() {
  const account = useAccount();
  return (
    <div className={classes.area}>
      <div className={classes.side}>{account ? <WorkNavigation account={account} /> : null}</div>
      <div className={classes.page}>
        <Outlet />
      </div>
    </div>
  );
}
