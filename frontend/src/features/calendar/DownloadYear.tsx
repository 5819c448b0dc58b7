import { Button } from '@mantine/core';
import { useDownload } from '@/api/useDownload';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { messages } from './messages';

/** A known year as a file: to read, and as the form for another year. */
export function DownloadYear({ year, label = messages.download }: { year: number; label?: string }) {
  const download = useDownload();
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={`${label}（${year} 年）`}
        loading={download.pending}
        onClick={() =>
          download.start({ address: `/api/calendar-years/${year}/file`, name: `工作日历-${year}.csv` })
        }
      >
        {label}
      </Button>
      {download.problem ? <ProblemAlert problem={download.problem} /> : null}
    </>
  );
}
