import { Button, SegmentedControl } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { upload } from '@/api/upload';
import { useAction } from '@/api/useAction';
import { formatBytes } from '@/lib/numbers';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { FileUpload } from '@/ui/form/FileUpload';
import { openAttachment } from './attachments';
import classes from './listing.module.css';
import { ifMatch, LISTINGS } from './listingData';
import type { Attachment, AttachmentTier } from './types';

const MAX_BYTES = 20 * 1024 * 1024;
const ACCEPT = 'image/jpeg,image/png,image/webp,application/pdf,.pdf';

const TIER_LABELS: Record<AttachmentTier, string> = {
  PUBLIC: '公开',
  FIRST: '保密第一层',
  SECOND: '保密第二层',
};

/** Runs a change of files on the listing's present version. */
type ChangeFiles = <T>(step: (version: number) => Promise<T>) => Promise<T>;

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
      <ul className={classes.files}>
        {data?.map((file) => (
          <FileRow key={file.id} file={file} listingId={listingId} change={change} onRemoved={refresh} />
        ))}
      </ul>
    </div>
  );
}

type FileRowProps = { file: Attachment; listingId: string; change: ChangeFiles; onRemoved: () => void };

function FileRow({ file, listingId, change, onRemoved }: FileRowProps) {
  const remove = useAction({
    run: () =>
      change((version) =>
        answerOf(
          api.DELETE('/api/listings/{id}/attachments/{attachmentId}', {
            params: { path: { id: listingId, attachmentId: file.id }, header: ifMatch(version) },
          }),
        ),
      ),
    success: '已删除附件',
    onDone: onRemoved,
  });
  return (
    <li>
      <Button variant="subtle" size="compact-sm" onClick={() => openAttachment(file)}>
        {file.name}
      </Button>
      <span className={classes.reason}>
        {TIER_LABELS[file.tier]} · {formatBytes(file.size)}
      </span>
      <Button
        variant="subtle"
        color="danger"
        size="compact-sm"
        loading={remove.pending}
        aria-label={`删除附件 ${file.name}`}
        onClick={() => remove.start(undefined)}
      >
        删除
      </Button>
      {remove.problem ? <ProblemAlert problem={remove.problem} /> : null}
    </li>
  );
}
