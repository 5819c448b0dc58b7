import type { ReactNode } from 'react';
import { DemoBadge } from '../text/DemoBadge';
import { Breadcrumbs, type Crumb } from './Breadcrumbs';
import classes from './PageHeader.module.css';

type PageHeaderProps = {
  title: string;
  /** One sentence on what the page is for. */
  lead?: ReactNode;
  crumbs?: readonly Crumb[];
  /** State badges beside the title. */
  badges?: ReactNode;
  actions?: ReactNode;
  demo?: boolean;
};

export function PageHeader({ title, lead, crumbs, badges, actions, demo = false }: PageHeaderProps) {
  return (
    <div className={classes.header}>
      <title>{`${title} · 昆都仑区科技成果交易平台`}</title>
      {crumbs ? <Breadcrumbs crumbs={crumbs} /> : null}
      <div className={classes.row}>
        <div className={classes.words}>
          <h1 className={classes.title}>
            {title} {demo ? <DemoBadge /> : null}
          </h1>
          {badges ? <div className={classes.badges}>{badges}</div> : null}
          {lead ? <p className={classes.lead}>{lead}</p> : null}
        </div>
        {actions ? <div className={classes.actions}>{actions}</div> : null}
      </div>
    </div>
  );
}
