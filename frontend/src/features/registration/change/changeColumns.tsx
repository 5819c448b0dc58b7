import { tableDate } from '@/lib/dates';
import type { Column } from '@/ui/data/columns';
import { AppLink } from '@/ui/text/AppLink';
import { DemoBadge } from '@/ui/text/DemoBadge';
import classes from '../registration.module.css';
import type { ChangeSummary } from '../types';
import { ChangeBadge } from './ChangeBadge';
import { ChangeClock } from './ChangeClock';

/** The desk's changes: what, until when, where, why. */
export const changeColumns: readonly Column<ChangeSummary>[] = [
  {
    key: 'project',
    header: '项目名称',
    cell: (row) => (
      <>
        <AppLink to={`/work/desk/changes/${row.id}`}>{row.projectName}</AppLink>{' '}
        {row.demo ? <DemoBadge /> : null}
        <span className={classes.under}>
          {row.reference} · {row.registrantName}
        </span>
        {row.handler ? <span className={classes.under}>由{row.mine ? '您' : row.handler}处理中</span> : null}
      </>
    ),
  },
  { key: 'clock', header: '办理期限', cell: (row) => <ChangeClock change={row} /> },
  { key: 'state', header: '环节', cell: (row) => <ChangeBadge state={row.state} /> },
  { key: 'reason', header: '变更原因', secondary: true, cell: (row) => row.reason },
  { key: 'at', header: '申请日期', secondary: true, cell: (row) => tableDate(row.requestedAt) },
];
