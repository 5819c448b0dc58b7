import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { problemOf } from '@/api/problem';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { ListingActions } from './ListingActions';
import { KINDS, type ListingStatus } from './types';

type Loaded = { status: ListingStatus };

type EditPageProps<T extends Loaded> = {
  query: UseQueryResult<T>;
  children: (stored: T) => ReactNode;
};

/** Loads the working copy; what is in review or at its end is not written. */
export function EditPage<T extends Loaded>({ query, children }: EditPageProps<T>) {
  const { data, error } = query;
  if (error) return <ProblemAlert problem={problemOf(error)} />;
  if (!data) return <SkeletonRows rows={8} height={56} label="正在加载草稿" />;
  return isEditable(data.status) ? children(data) : <Closed status={data.status} />;
}

function isEditable({ state, change }: ListingStatus): boolean {
  return change !== 'IN_REVIEW' && ['DRAFT', 'RETURNED', 'LISTED', 'SUSPENDED', 'EXPIRED'].includes(state);
}

function Closed({ status }: { status: ListingStatus }) {
  const { noun, own, mine } = KINDS[status.kind];
  const inReview = status.state === 'IN_REVIEW' || status.change === 'IN_REVIEW';
  return (
    <>
      <PageHeader title={status.title} crumbs={[{ label: mine, to: own }, { label: status.title }]} />
      <Panel>
        <EmptyState
          title={inReview ? `${noun}正在审核` : `${noun}已结束，不能再修改`}
          hint={inReview ? '审核由区科学技术局进行。需要修改请先撤回审核。' : status.reason}
          action={<ListingActions listing={status} />}
        />
      </Panel>
    </>
  );
}
