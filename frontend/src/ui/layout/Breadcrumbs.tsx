import { AppLink } from '../text/AppLink';
import classes from './Breadcrumbs.module.css';

export type Crumb = { label: string; to?: string };

export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="当前位置">
      <ol className={classes.list}>
        {crumbs.map(({ label, to }) => (
          <li key={label} className={classes.crumb}>
            {to ? <AppLink to={to}>{label}</AppLink> : <span aria-current="page">{label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
