import { DetailLayout } from '@/ui/layout/DetailLayout';
import { PageHeader } from '@/ui/layout/PageHeader';
import { HeadsTable } from './HeadsTable';
import { KeysPanel } from './KeysPanel';
import classes from './ledger.module.css';
import { messages } from './messages';
import { NowPanel } from './NowPanel';
import { VerifyPanel } from './VerifyPanel';

/** What everybody may know of the ledger, and how to check it. */
export function LedgerPage() {
  return (
    <>
      <PageHeader title={messages.title} lead={messages.lead} />
      <DetailLayout
        facts={
          <div className={classes.stack}>
            <NowPanel />
            <KeysPanel />
          </div>
        }
      >
        <div className={classes.stack}>
          <HeadsTable />
          <VerifyPanel />
        </div>
      </DetailLayout>
    </>
  );
}
