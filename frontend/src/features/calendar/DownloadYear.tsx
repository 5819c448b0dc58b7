import { DownloadButton } from '@/app/connected/DownloadButton';
import { messages } from './messages';

/** A known year as a file: to read, and as the form for another year. */
export function DownloadYear({ year, label = messages.download }: { year: number; label?: string }) {
  return (
    <DownloadButton
      size="compact-sm"
      variant="subtle"
      aria-label={`${label}（${year} 年）`}
      address={`/api/calendar-years/${year}/file`}
      name={`工作日历-${year}.csv`}
    >
      {label}
    </DownloadButton>
  );
}
