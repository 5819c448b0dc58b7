import { SegmentedControl } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { upload } from '@/api/upload';
import { FileUpload } from '@/ui/form/FileUpload';
import { type ChangeFiles, FileList, TIER_LABELS } from './FileList';
import classes from './listing.module.css';
import { LISTINGS } from './listingData';
import type { Attachment, AttachmentTier } from './types';

const MAX_BYTES = 20 * 1024 * 1024;
const ACCEPT = 'image/jpeg,image/png,image/webp,application/pdf,.pdf';

type FilesSectionProps = { listingId: string; change: ChangeFiles; onChanged: () => Promise<void> };

/** Images and documents of an own listing; each is kept as soon as it has arrived. */
export function FilesSection({ listingId, change, onChanged }: FilesSectionProps) {
  const client = useQueryClient();
  const key = [...LISTINGS, 'files', listingId];
  const [tier, setTier] = useState<AttachmentTier>('PUBLIC');
  const { data } = useQuery({
    queryKey: key,
    queryFn: () =>
      answerOf(api.GET('/api/listings/{id}/attachments', { params: { path: { id: listingId } } })),
  });
  const refresh = async () => {
    await client.invalidateQueries({ queryKey: key });
    await onChanged();
  };
  return (
    <div className={classes.rows}>
      <p className={classes.rowsHint}>公开附件随审核一起发布；保密附件只有获得授权的单位能打开。</p>
      <SegmentedControl
        aria-label="附件可见范围"
        data={Object.entries(TIER_LABELS).map(([value, label]) => ({ value, label }))}
        value={tier}
        onChange={(value) => setTier(value as AttachmentTier)}
      />
      <FileUpload<Attachment>
        label="上传附件"
        description="JPG、PNG、WebP 图片或 PDF"
        accept={ACCEPT}
        maxBytes={MAX_BYTES}
        upload={(file, onProgress, signal) =>
          change((version) =>
            upload({
              address: `/api/listings/${listingId}/attachments`,
              file,
              fields: { tier },
              headers: ifMatch(version),
              onProgress,
              signal,
            }),
          )
        }
        onUploaded={refresh}
      />
      <FileList files={data ?? []} listingId={listingId} change={change} onChanged={refresh} />
    </div>
  );
}
