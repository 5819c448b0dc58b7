import { useState } from 'react';
import { useNavigate } from 'react-router';
import { upload } from '@/api/upload';
import { DateField } from '@/ui/form/DateField';
import { FileUpload } from '@/ui/form/FileUpload';
import { messages } from './messages';
import classes from './reconciliation.module.css';
import type { Reconciliation } from './types';

const MAX_BYTES = 20 * 1024 * 1024;

/** The period an export covers, and the export; choosing the file begins the comparison. */
export function UploadForm() {
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const navigate = useNavigate();
  return (
    <div className={classes.form}>
      <div className={classes.period}>
        <DateField
          label={messages.from}
          required
          value={from}
          onChange={setFrom}
          {...(to ? { max: to } : {})}
        />
        <DateField
          label={messages.to}
          required
          value={to}
          onChange={setTo}
          {...(from ? { min: from } : {})}
        />
      </div>
      {from && to ? (
        <FileUpload<Reconciliation>
          label={messages.file}
          description={messages.fileHint}
          accept=".csv,.xlsx"
          maxBytes={MAX_BYTES}
          upload={(file, onProgress, signal) =>
            upload<Reconciliation>({
              address: '/api/desk/reconciliations',
              file,
              fields: { from, to },
              onProgress,
              signal,
            })
          }
          onUploaded={(made) => navigate(`/work/reconciliations/${made.id}`)}
        />
      ) : (
        <p className={classes.note}>{messages.periodFirst}</p>
      )}
    </div>
  );
}
