import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { answerOf, api } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { useAction } from '@/api/useAction';
import { formatBytes } from '@/lib/numbers';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { openAttachment } from './attachments';
import classes from './listing.module.css';

import { MoveFile } from './MoveFile';
import type { Attachment, AttachmentTier } from './types';

export const TIER_LABELS: Record<AttachmentTier, string> = {
  PUBLIC: '公开',
  FIRST: '保密第一层',
  SECOND: '保密第二层',
};

/** Runs a change of files on the listing's present version. */
export type ChangeFiles = <T>(step: (version: number) => Promise<T>) => Promise<T>;

type FileListProps = {
  files: readonly Attachment[];
  listingId: string;
  change: ChangeFiles;
  onChanged: () => Promise<void>;
};

/** The files in the order readers see them; each can be opened, moved and deleted. */
export function FileList({ files, listingId, change, onChanged }: FileListProps) {
  const order = useAction({
    run: (ids: string[]) =>
      change((version) =>
        answerOf(
          api.PUT('/api/listings/{id}/attachments/order', {
            params: { path: { id: listingId }, header: ifMatch(version) },
            body: { ids },
          }),
        ),
      ),
    success: '已调整附件顺序',
    onDone: onChanged,
  });
  return (
    <>
      {order.problem ? <ProblemAlert problem={order.problem} /> : null}
      <ul className={classes.files}>
        {files.map((file, at) => (
          <FileRow key={file.id} file={file} listingId={listingId} change={change} onRemoved={onChanged}>
            <MoveFile files={files} at={at} pending={order.pending} onOrder={order.start} />
          </FileRow>
        ))}
      </ul>
    </>
  );
}

type FileRowProps = {
  file: Attachment;
  listingId: string;
  change: ChangeFiles;
  onRemoved: () => Promise<void>;
  children: ReactNode;
};

function FileRow({ file, listingId, change, onRemoved, children }: FileRowProps) {
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
      {children}
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
