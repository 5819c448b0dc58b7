import { useEffect } from 'react';
import { useParams } from 'react-router';
import { answerOf, api } from '@/api/client';
import { problemOf } from '@/api/problem';
import { useAction } from '@/api/useAction';
import { tableTime } from '@/lib/dates';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { AppLink } from '@/ui/text/AppLink';
import { DemoBadge } from '@/ui/text/DemoBadge';
import { messages, foundMessages as words } from './messages';
import classes from './subscription.module.css';
import { type FoundItem, useFound } from './subscriptionData';

const ADDRESSES = { ACHIEVEMENT: '/achievements', DEMAND: '/demands' } as const;

/** What was found for one subscription; opening it says that it was seen. */
export function SubscriptionPage() {
  const { id = '' } = useParams();
  const { data, error } = useFound(id);
  const fresh = data?.items.some(({ unseen }) => unseen) ?? false;
  useSeen(id, fresh);
  return (
    <>
      <PageHeader
        title={data?.name ?? messages.title}
        lead={words.lead}
        crumbs={[{ label: messages.title, to: '/work/subscriptions' }, { label: data?.name ?? '' }]}
      />
      {error ? (
        <ProblemAlert problem={problemOf(error)} />
      ) : (
        <Panel padded={false}>
          <DataTable
            caption={data?.name ?? messages.title}
            columns={COLUMNS}
            rows={data?.items}
            rowKey={(row) => row.id}
            empty={<EmptyState title={words.empty} hint={words.emptyHint} />}
          />
        </Panel>
      )}
    </>
  );
}

/** The marks of what is new stay while the page is open. */
function useSeen(id: string, fresh: boolean) {
  const { start } = useAction({
    run: () => answerOf(api.POST('/api/subscriptions/{id}/seen', { params: { path: { id } } })),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once when something new is shown, not at each drawing
  useEffect(() => {
    if (fresh) start(undefined);
  }, [id, fresh]);
}

const COLUMNS: readonly Column<FoundItem>[] = [
  { key: 'title', header: words.item, unlabelled: true, cell: (row) => <Title row={row} /> },
  { key: 'from', header: words.from, cell: (row) => row.organizationName ?? words.anonymous },
  { key: 'found', header: words.found, width: 160, cell: (row) => tableTime(row.foundAt) },
];

function Title({ row }: { row: FoundItem }) {
  return (
    <>
      <AppLink to={`${ADDRESSES[row.kind]}/${row.id}`}>{row.title}</AppLink>{' '}
      {row.unseen ? <span className={classes.unseen}>{words.fresh}</span> : null}
      {row.demo ? <DemoBadge /> : null}
      <span className={classes.under}>
        {[words.listings[row.kind], row.fieldName, row.note].filter(Boolean).join(' · ')}
      </span>
    </>
  );
}
