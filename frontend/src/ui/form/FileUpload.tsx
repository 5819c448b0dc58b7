import { Button, FileButton, Progress } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { formatBytes } from '@/lib/numbers';
import { ProblemAlert } from '../feedback/ProblemAlert';
import classes from './FileUpload.module.css';
import { type Upload, useUpload } from './useUpload';

type FileUploadProps<T> = {
  label: string;
  description?: string;
  /** Media types and endings as the input's accept attribute takes them. */
  accept: string;
  maxBytes: number;
  upload: Upload<T>;
  onUploaded: (result: T, file: File) => void;
};

/** Sends one file and shows how far it is; what is too large or of the wrong type is refused before it is sent. */
export function FileUpload<T>({
  label,
  description,
  accept,
  maxBytes,
  upload,
  onUploaded,
}: FileUploadProps<T>) {
  const { sending, refusal, choose, cancel } = useUpload({ accept, maxBytes, upload, onUploaded });
  return (
    <div className={classes.upload}>
      <FileButton onChange={choose} accept={accept} inputProps={{ 'aria-label': label }}>
        {(props) => (
          <Button
            {...props}
            variant="default"
            disabled={sending !== undefined}
            leftSection={<IconUpload size={18} aria-hidden="true" />}
          >
            {label}
          </Button>
        )}
      </FileButton>
      <span className={classes.hint}>
        {description ? `${description}，` : ''}不超过 {formatBytes(maxBytes)}
      </span>
      {sending ? (
        <div className={classes.progress} role="status">
          <span>
            {sending.name} {Math.round(sending.part * 100)}%
          </span>
          <Progress value={sending.part * 100} aria-label={`${sending.name} 的上传进度`} />
          <Button variant="subtle" size="compact-sm" onClick={cancel}>
            取消上传
          </Button>
        </div>
      ) : null}
      {refusal ? <ProblemAlert problem={refusal} /> : null}
    </div>
  );
}
