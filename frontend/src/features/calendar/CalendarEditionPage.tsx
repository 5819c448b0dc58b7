import { useParams } from 'react-router';
import { problemOf } from '@/api/problem';
import { useHasRole } from '@/app/session/useSession';
import { tableTime } from '@/lib/dates';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { KeyValue } from '@/ui/text/KeyValue';
import { ConfirmPanel } from './ConfirmPanel';
import classes from './calendar.module.css';
import { useCalendarEdition } from './calendarData';
import { EditionState } from './EditionState';
import { messages } from './messages';
import { ReportPanels } from './ReportPanels';
import type { EditionSummary } from './types';

/** One year as it was entered, and the second person's look at it. */
export function CalendarEditionPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useCalendarEdition(id);
  const administrator = useHasRole(['ADMINISTRATOR']);
  if (error) return <ProblemAlert problem={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows rows={10} label={messages.title} />;
  const { summary } = data;
  const title = messages.editionName(summary.year, summary.number);
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ label: messages.title, to: '/work/calendar' }, { label: title }]}
        badges={<EditionState edition={summary} />}
      />
      <div className={classes.stack}>
        {summary.state === 'PROPOSED' && administrator ? <ConfirmPanel edition={data} /> : null}
        <Facts summary={summary} />
        <ReportPanels report={data.report} made={summary.state === 'APPROVED'} />
      </div>
    </>
  );
}

function Facts({ summary }: { summary: EditionSummary }) {
  const words = messages.columns;
  return (
    <Panel title={messages.facts}>
      <KeyValue
        facts={[
          { label: words.source, value: summary.source },
          { label: words.proposed, value: `${summary.proposedBy ?? ''} ${tableTime(summary.proposedAt)}` },
          ...(summary.decidedAt
            ? [{ label: words.decided, value: `${summary.decidedBy ?? ''} ${tableTime(summary.decidedAt)}` }]
            : []),
          ...(summary.reason ? [{ label: messages.decide.reason, value: summary.reason }] : []),
        ]}
      />
    </Panel>
  );
}
