import { Button } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { problemOf } from '@/api/problem';
import { useCursorPaging } from '@/app/connected/useCursorPaging';
import { tableDate } from '@/lib/dates';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { TabLinks } from '@/ui/layout/TabLinks';
import { AppLink } from '@/ui/text/AppLink';
import { DemoBadge } from '@/ui/text/DemoBadge';
import { StatusBadge } from '@/ui/text/StatusBadge';
import { statusOf } from '@/ui/text/statuses';
import { ListingActions } from './ListingActions';
import classes from './listing.module.css';
import { useOwnListings } from './listingData';
import { KINDS, type ListingKind, type ListingState, type ListingStatus } from './types';

const STATES: readonly ListingState[] = [
  'DRAFT',
  'IN_REVIEW',
  'RETURNED',
  'LISTED',
  'SUSPENDED',
  'TRADED',
  'WITHDRAWN',
  'EXPIRED',
];

const CHANGES: Record<ListingStatus['change'], string> = {
  NONE: '',
  DRAFT: '有未提交的修改',
  IN_REVIEW: '修改正在审核',
  RETURNED: '修改被退回',
};

function columns(kind: ListingKind): Column<ListingStatus>[] {
  return [
    { key: 'title', header: '名称', cell: (row) => <Title kind={kind} row={row} /> },
    { key: 'state', header: '状态', unlabelled: true, width: 170, cell: (row) => <State row={row} /> },
    {
      key: 'version',
      header: '版本',
      secondary: true,
      width: 80,
      cell: (row) => (row.publishedNumber ? `第 ${row.publishedNumber} 版` : '—'),
    },
    {
      key: 'validUntil',
      header: '有效期至',
      secondary: true,
      width: 120,
      cell: (row) => (row.validUntil ? tableDate(row.validUntil) : '长期'),
    },
    {
      key: 'actions',
      header: '操作',
      width: '30%',
      unlabelled: true,
      cell: (row) => <ListingActions listing={row} />,
    },
  ];
}

function Title({ kind, row }: { kind: ListingKind; row: ListingStatus }) {
  return (
    <>
      <AppLink to={`${KINDS[kind].own}/${row.id}/edit`}>{row.title || '未命名草稿'}</AppLink>{' '}
      {row.demo ? <DemoBadge /> : null}
      {row.reason ? <div className={classes.reason}>{row.reason}</div> : null}
    </>
  );
}

function State({ row }: { row: ListingStatus }) {
  return (
    <>
      <StatusBadge status={row.state} />
      {CHANGES[row.change] ? <div className={classes.reason}>{CHANGES[row.change]}</div> : null}
    </>
  );
}

/** The organisation's own achievements or demands, by state. */
export function MyListingsPage({ kind }: { kind: ListingKind }) {
  const [search] = useSearchParams();
  const state = STATES.find((candidate) => candidate === search.get('state'));
  const { after, pageOf } = useCursorPaging();
  const { data, error } = useOwnListings(kind, state, after);
  const { noun, own, mine, publish } = KINDS[kind];
  const create = (
    <Button component={AppLink} to={`${own}/new`}>
      {publish}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={mine}
        lead={`本单位的${noun}。草稿只有本单位能看到，审核通过后公开。`}
        actions={create}
      />
      <TabLinks
        label="按状态查看"
        tabs={[
          { to: own, label: '全部', current: !state },
          ...STATES.map((code) => ({
            to: `${own}?state=${code}`,
            label: statusOf(code).label,
            current: code === state,
          })),
        ]}
      />
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      <Panel padded={false}>
        <DataTable
          caption={mine}
          columns={columns(kind)}
          rows={error ? [] : data?.items}
          rowKey={(row) => row.id}
          page={pageOf(data)}
          empty={
            <EmptyState
              title={state ? `没有${statusOf(state).label}的${noun}` : `还没有${noun}`}
              hint={`${publish}后，平台会为它匹配合适的对象。`}
              action={state ? undefined : create}
            />
          }
        />
      </Panel>
    </>
  );
}
