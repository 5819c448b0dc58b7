import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatBytes } from '@/lib/numbers';
import { DetailLayout } from '@/ui/layout/DetailLayout';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { DiffView, type FieldChange } from '@/ui/text/DiffView';
import { openAttachment } from '../attachments';
import { CompletenessPanel } from '../CompletenessPanel';
import classes from '../listing.module.css';
import type { Completeness, ListingStatus, PossibleDuplicate } from '../types';
import { DecisionPanel } from './DecisionPanel';
import { DuplicatesPanel } from './DuplicatesPanel';
import { useFilesUnderReview } from './reviewData';

type ReviewLayoutProps = {
  subject: {
    status: ListingStatus;
    organizationName: string;
    completeness: Completeness;
    duplicates: readonly PossibleDuplicate[];
  };
  /** What the submitted text changes in the public one; undefined before the first publication. */
  changes: readonly FieldChange[] | undefined;
  text: ReactNode;
  facts: ReactNode;
};

/** What a reviewer needs on one page: the text, the difference, what may be the same, the decision. */
export function ReviewLayout({ subject, changes, text, facts }: ReviewLayoutProps) {
  const { status, organizationName, completeness, duplicates } = subject;
  return (
    <>
      <PageHeader
        title={status.title}
        demo={status.demo}
        crumbs={[{ label: '发布审核', to: '/work/reviews' }, { label: status.title }]}
      />
      <DetailLayout
        facts={
          <div className={classes.stack}>
            <DecisionPanel status={status} organizationName={organizationName} />
            <DuplicatesPanel duplicates={duplicates} />
            <CompletenessPanel completeness={completeness} />
          </div>
        }
      >
        <div className={classes.stack}>
          {changes && status.change === 'IN_REVIEW' ? (
            <Panel title={`与第 ${status.publishedNumber} 版的差异`}>
              <DiffView changes={changes} />
            </Panel>
          ) : null}
          {text}
          {facts}
          <Files listingId={status.id} />
        </div>
      </DetailLayout>
    </>
  );
}

function Files({ listingId }: { listingId: string }) {
  const { data } = useFilesUnderReview(listingId);
  if (!data?.length) return null;
  return (
    <Panel title="公开附件">
      <ul className={classes.files}>
        {data.map((file) => (
          <li key={file.id}>
            <Button variant="subtle" size="compact-sm" onClick={() => openAttachment(file)}>
              {file.name}
            </Button>
            <span className={classes.reason}>{formatBytes(file.size)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
