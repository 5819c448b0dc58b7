import { Button, Group } from '@mantine/core';
import { DownloadButton } from '@/app/connected/DownloadButton';
import { useHasRole } from '@/app/session/useSession';
import { Panel } from '@/ui/layout/Panel';
import classes from './ledger.module.css';
import { messages } from './messages';

/** How anybody checks the ledger, and the files for it. */
export function VerifyPanel() {
  const mayExport = useHasRole(['AUDITOR', 'ADMINISTRATOR']);
  return (
    <Panel title={messages.verify}>
      <ol className={classes.steps}>
        {messages.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <pre className={classes.command}>{messages.command}</pre>
      <p className={classes.note}>{messages.report}</p>
      <p className={classes.note}>{messages.proof}</p>
      <Group>
        <Button component="a" href="/api/public/ledger/heads.jsonl" download variant="default">
          {messages.headsFile}
        </Button>
        <Button component="a" href="/api/public/ledger/keys.json" download variant="default">
          {messages.keysFile}
        </Button>
        {mayExport ? (
          <DownloadButton variant="filled" address="/api/ledger/export" name="ledger.jsonl">
            {messages.export}
          </DownloadButton>
        ) : null}
      </Group>
      <p className={classes.note}>{messages.exportNote}</p>
    </Panel>
  );
}
