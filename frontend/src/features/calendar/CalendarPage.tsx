import { Button } from '@mantine/core';
import { problemOf } from '@/api/problem';
import { useHasRole } from '@/app/session/useSession';
import { LimitedNotice } from '@/ui/feedback/LimitedNotice';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { PageHeader } from '@/ui/layout/PageHeader';
import { AppLink } from '@/ui/text/AppLink';
import classes from './calendar.module.css';
import { useCalendar } from './calendarData';
import { EditionsPanel } from './EditionsPanel';
import { messages } from './messages';
import { YearsPanel } from './YearsPanel';

/** The years by which the platform counts, what was entered, and the way to enter another. */
export function CalendarPage() {
  const { data, error, refetch } = useCalendar();
  const mayEnter = useHasRole(['ADMINISTRATOR']);
  return (
    <>
      <PageHeader
        title={messages.title}
        lead={messages.lead}
        actions={
          mayEnter ? (
            <Button component={AppLink} to="/work/calendar/new">
              {messages.add}
            </Button>
          ) : null
        }
      />
      {error ? <ProblemAlert problem={problemOf(error)} onRetry={() => void refetch()} /> : null}
      <div className={classes.stack}>
        {data && data.missing.length > 0 ? (
          <LimitedNotice>{messages.missing(data.missing.join('、'))}</LimitedNotice>
        ) : null}
        <YearsPanel years={data?.years} />
        <EditionsPanel editions={data?.editions} />
      </div>
    </>
  );
}
