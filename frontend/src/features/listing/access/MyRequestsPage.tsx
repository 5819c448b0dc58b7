import { problemOf } from '@/api/problem';
import { useCursorPaging } from '@/app/connected/useCursorPaging';
import { tableTime } from '@/lib/dates';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { AppLink } from '@/ui/text/AppLink';
import { TIERS } from '../labels';
import type { AccessView } from '../types';
import { AccessBadge } from './AccessBadge';
import { useMyRequests } from './accessData';

const COLUMNS: Column<AccessView>[] = [
  {
    key: 'listing',
    header: '资料',
    cell: (row) => <AppLink to={`/work/access/${row.id}`}>{row.listingTitle}</AppLink>,
  },
  { key: 'tier', header: '范围', secondary: true, cell: (row) => TIERS[row.tier] },
  { key: 'at', header: '申请时间', width: 150, secondary: true, cell: (row) => tableTime(row.requestedAt) },
  {
    key: 'state',
    header: '状态',
    unlabelled: true,
    width: 120,
    cell: (row) => <AccessBadge state={row.state} />,
  },
];

/** What the own organisation asked to read. */
export function MyRequestsPage() {
  const { after, pageOf } = useCursorPaging();
  const { data, error } = useMyRequests(after);
  return (
    <>
      <PageHeader title="我的查看申请" lead="本单位申请查看的保密资料。对方同意后，签署保密承诺即可查看。" />
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      <Panel padded={false}>
        <DataTable
          caption="查看申请"
          columns={COLUMNS}
          rows={error ? [] : data?.items}
          rowKey={(row) => row.id}
          page={pageOf(data)}
          empty={<EmptyState title="还没有申请" hint="在成果或需求的公开页可以申请查看保密资料。" />}
        />
      </Panel>
    </>
  );
}
