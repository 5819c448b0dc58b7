import { Alert, Button } from '@mantine/core';
import { IconDownload, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { useAction } from '@/api/useAction';
import { DownloadButton } from '@/app/connected/DownloadButton';
import { useAccount } from '@/app/session/useSession';
import { ConfirmDialog } from '@/ui/feedback/ConfirmDialog';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import classes from './indicator.module.css';
import { messages } from './messages';
import type { ReportSummary } from './types';

const words = messages.report;

/** Downloading, making again and comparing, and publishing. */
export function ReportActions({ report }: { report: ReportSummary }) {
  const administrator = useAccount()?.roles.includes('ADMINISTRATOR') ?? false;
  const [equal, setEqual] = useState<boolean>();
  const path = { params: { path: { id: report.id } } };
  const reproduce = useAction({
    run: () => answerOf(api.POST('/api/indicator/reports/{id}/reproduce', path)),
    onDone: (again) => setEqual(again.equal),
  });
  return (
    <>
      <div className={classes.actions}>
        <DownloadButton
          leftSection={<IconDownload size={16} />}
          address={`/api/indicator/reports/${report.id}/file`}
          name={`统计报告-${report.period}.json`}
        >
          {words.download}
        </DownloadButton>
        <Button
          variant="default"
          leftSection={<IconRefresh size={16} />}
          loading={reproduce.pending}
          onClick={() => reproduce.start(undefined)}
        >
          {words.reproduce}
        </Button>
        {administrator && !report.publishedAt ? <Publish report={report} /> : null}
      </div>
      {reproduce.problem ? <ProblemAlert problem={reproduce.problem} /> : null}
      {equal === undefined ? null : (
        <Alert color={equal ? 'success' : 'danger'} mt="sm" role="status">
          {equal ? words.equal : words.unequal}
        </Alert>
      )}
    </>
  );
}

function Publish({ report }: { report: ReportSummary }) {
  const [asking, setAsking] = useState(false);
  const publish = useAction({
    run: () =>
      answerOf(
        api.POST('/api/indicator/reports/{id}/publish', {
          params: { path: { id: report.id }, header: ifMatch(report.version) },
        }),
      ),
    success: words.isPublished,
    invalidates: [['indicator', 'reports']],
    onDone: () => setAsking(false),
  });
  return (
    <>
      <Button onClick={() => setAsking(true)}>{words.publish}</Button>
      <ConfirmDialog
        opened={asking}
        title={words.publish}
        confirmLabel={words.publish}
        pending={publish.pending}
        {...(publish.problem ? { problem: publish.problem } : {})}
        onConfirm={() => publish.start(undefined)}
        onClose={() => setAsking(false)}
      >
        <p>{words.publishHint}</p>
      </ConfirmDialog>
    </>
  );
}
