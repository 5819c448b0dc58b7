import { Button } from '@mantine/core';
import { problemOf } from '@/api/problem';
import { DownloadButton } from '@/app/connected/DownloadButton';
import { useHasRole } from '@/app/session/useSession';
import { tableTime } from '@/lib/dates';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { CandidatesPanel } from './CandidatesPanel';
import { ClusterCard } from './ClusterCard';
import { GapPlot } from './GapPlot';
import { type GapMap, isUnderWay, useGaps, useRecompute } from './gapData';
import classes from './gaps.module.css';
import { messages } from './messages';

/** Where demands have no supply near: a map, the same as a list, and what the bureau made candidates of it. */
export function GapsPage() {
  const { data, error } = useGaps();
  const recompute = useRecompute();
  const mayDecide = useHasRole(['ADMINISTRATOR']);
  return (
    <>
      <PageHeader
        title={messages.title}
        lead={
          <>
            {messages.lead} {data ? <Standing map={data} /> : null}
          </>
        }
        actions={
          <>
            {mayDecide ? (
              <Button
                variant="default"
                loading={recompute.pending || isUnderWay(data?.run)}
                onClick={() => recompute.start(undefined)}
              >
                {messages.recompute}
              </Button>
            ) : null}
            <DownloadButton address="/api/gaps/export" name={`${messages.title}.xlsx`}>
              {messages.export}
            </DownloadButton>
          </>
        }
      />
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      {recompute.problem ? <ProblemAlert problem={recompute.problem} /> : null}
      {!data && !error ? <SkeletonRows rows={5} height={80} /> : null}
      {data?.clusters.length === 0 ? (
        <EmptyState title={messages.empty} hint={data.asOf ? messages.emptyHint : messages.never} />
      ) : null}
      {data && data.clusters.length > 0 ? (
        <>
          <Panel title={messages.map}>
            <p className={classes.quiet}>{messages.mapHint}</p>
            <GapPlot clusters={data.clusters} />
          </Panel>
          <h2 className={classes.section}>{messages.list}</h2>
          <ol className={classes.cards}>
            {data.clusters.map((cluster, index) => (
              <ClusterCard
                key={cluster.demands[0]?.demand.id}
                cluster={cluster}
                number={index + 1}
                mayDecide={mayDecide}
              />
            ))}
          </ol>
        </>
      ) : null}
      <CandidatesPanel mayDecide={mayDecide} />
    </>
  );
}

function Standing({ map: { asOf, run } }: { map: GapMap }) {
  return (
    <span role="status">
      {asOf ? `${messages.asOf(tableTime(asOf))}。` : null}
      {run?.state === 'RUNNING' ? messages.running(run.done, run.total) : null}
      {run?.state === 'REQUESTED' ? messages.requested : null}
      {run?.state === 'FAILED' ? messages.failed : null}
    </span>
  );
}
