import { Button, Progress } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import { problemOf } from '@/api/problem';
import type { components } from '@/api/schema';
import { useAction } from '@/api/useAction';
import { useHasRole } from '@/app/session/useSession';
import { tableTime } from '@/lib/dates';
import { formatCount } from '@/lib/numbers';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { KeyValue } from '@/ui/text/KeyValue';
import { indexMessages as words } from './messages';
import { SearchTabs } from './SearchTabs';

type Status = components['schemas']['IndexAdministrationController.SearchIndexStatus'];

const KEY = ['administration', 'search-index'];
const EVERY = 2_000;

/** How the search index is doing, and the button that builds it anew. */
export function IndexPage() {
  const { data, error } = useQuery({
    queryKey: KEY,
    queryFn: () => answerOf(api.GET('/api/administration/search-index')),
    refetchInterval: EVERY,
  });
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} actions={<Rebuild status={data} />} />
      <SearchTabs />
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      <Panel>
        {data ? <KeyValue facts={factsOf(data)} /> : null}
        {!data && !error ? <SkeletonRows rows={6} height={32} /> : null}
      </Panel>
    </>
  );
}

function Rebuild({ status }: { status: Status | undefined }) {
  const allowed = useHasRole(['ADMINISTRATOR']);
  const running = status?.rebuild?.state === 'RUNNING';
  const rebuild = useAction({
    run: () => answerOf(api.POST('/api/administration/search-index/rebuild')),
    success: words.started,
    invalidates: [KEY],
  });
  if (!allowed) return null;
  return (
    <div>
      <Button
        loading={rebuild.pending}
        disabled={running}
        title={running ? words.rebuilding : words.rebuildHint}
        onClick={() => rebuild.start(undefined)}
      >
        {words.rebuild}
      </Button>
      {rebuild.problem ? <ProblemAlert problem={rebuild.problem} /> : null}
    </div>
  );
}

function factsOf(status: Status) {
  const count = (value: number | null | undefined) =>
    value === null || value === undefined ? words.unknown : formatCount(value);
  return [
    { label: words.state, value: words.states[status.state] ?? status.state },
    { label: words.indexName, value: status.indexName ? <code>{status.indexName}</code> : words.unknown },
    { label: words.listed, value: count(status.listed) },
    { label: words.documents, value: count(status.documents) },
    { label: words.vectors, value: <Vectors done={status.vectors} total={status.documents} /> },
    { label: words.queued, value: count(status.queued) },
    { label: words.last, value: <LastRebuild rebuild={status.rebuild} /> },
  ];
}

function Vectors({ done, total }: { done?: number | null | undefined; total?: number | null | undefined }) {
  if (typeof done !== 'number' || typeof total !== 'number') return words.unknown;
  return (
    <>
      {formatCount(done)} / {formatCount(total)}
      <Progress value={total === 0 ? 100 : (done / total) * 100} aria-label={words.vectors} />
    </>
  );
}

function LastRebuild({ rebuild }: { rebuild: Status['rebuild'] }) {
  if (!rebuild) return words.never;
  if (rebuild.state === 'RUNNING') {
    return (
      <>
        {words.rebuilding}：{formatCount(rebuild.done)} / {formatCount(rebuild.total)}
        <Progress
          value={rebuild.total === 0 ? 0 : (rebuild.done / rebuild.total) * 100}
          aria-label={words.rebuilding}
          animated
        />
      </>
    );
  }
  return `${tableTime(rebuild.updatedAt)} ${rebuild.state === 'DONE' ? words.done : words.failed}，${formatCount(rebuild.done)} 条`;
}
