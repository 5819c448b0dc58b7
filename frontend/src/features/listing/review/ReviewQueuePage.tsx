import { useSearchParams } from 'react-router';
import { problemOf } from '@/api/problem';
import { useCursorPaging } from '@/app/connected/useCursorPaging';
import { tableTime } from '@/lib/dates';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { TabLinks } from '@/ui/layout/TabLinks';
import { AppLink } from '@/ui/text/AppLink';
import { DemoBadge } from '@/ui/text/DemoBadge';
import { KINDS, type ListingKind, type QueuedListing } from '../types';
import { useReviewQueue } from './reviewData';
import { WaitingTime } from './WaitingTime';

const COLUMNS: Column<QueuedListing>[] = [
  {
    key: 'title',
    header: '名称',
    cell: ({ listing }) => (
      <>
        <AppLink to={`${KINDS[listing.kind].review}/${listing.id}`}>{listing.title}</AppLink>{' '}
        {listing.demo ? <DemoBadge /> : null}
      </>
    ),
  },
  { key: 'kind', header: '类别', width: 80, cell: ({ listing }) => KINDS[listing.kind].noun },
  { key: 'organization', header: '提交单位', cell: (row) => row.organizationName },
  {
    key: 'what',
    header: '事项',
    width: 110,
    secondary: true,
    cell: ({ listing }) => (listing.change === 'IN_REVIEW' ? '修改' : '首次发布'),
  },
  {
    key: 'submitted',
    header: '提交时间',
    width: 150,
    secondary: true,
    cell: ({ listing }) => (listing.submittedAt ? tableTime(listing.submittedAt) : '—'),
  },
  {
    key: 'waiting',
    header: '已等待',
    width: 120,
    cell: ({ listing }) => (listing.submittedAt ? <WaitingTime since={listing.submittedAt} /> : '—'),
  },
];

const PATH = '/work/reviews';

/** What waits for the bureau, longest waiting first. */
export function ReviewQueuePage() {
  const [search] = useSearchParams();
  const wanted = search.get('kind');
  const kind: ListingKind | undefined = wanted === 'ACHIEVEMENT' || wanted === 'DEMAND' ? wanted : undefined;
  const { after, pageOf } = useCursorPaging();
  const { data, error } = useReviewQueue(kind, after);
  return (
    <>
      <PageHeader title="发布审核" lead="单位提交的成果和需求，等待最久的在前。" />
      <TabLinks
        label="按类别查看"
        tabs={[
          { to: PATH, label: '全部', current: !kind },
          { to: `${PATH}?kind=ACHIEVEMENT`, label: '成果', current: kind === 'ACHIEVEMENT' },
          { to: `${PATH}?kind=DEMAND`, label: '需求', current: kind === 'DEMAND' },
        ]}
      />
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      <Panel padded={false}>
        <DataTable
          caption="待审核内容"
          columns={COLUMNS}
          rows={error ? [] : data?.items}
          rowKey={(row) => row.listing.id}
          page={pageOf(data)}
          empty={<EmptyState title="没有待审核的内容" hint="单位提交后会出现在这里。" />}
        />
      </Panel>
    </>
  );
}
