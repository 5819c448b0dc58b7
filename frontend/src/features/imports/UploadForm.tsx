import { Checkbox, SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { upload } from '@/api/upload';
import { FileUpload } from '@/ui/form/FileUpload';
import classes from './imports.module.css';
import { ACCEPT, KIND_NAMES, MAX_BYTES, text } from './messages';
import type { Import, Kind } from './types';
import { useImportRights } from './useImportRights';

/** What the file holds and for whom; choosing the file begins the dry run. */
export function UploadForm() {
  const { kinds, administrator } = useImportRights();
  const [kind, setKind] = useState<Kind>(kinds[0] ?? 'ACHIEVEMENT');
  const [source, setSource] = useState('');
  const [creditCode, setCreditCode] = useState('');
  const [publish, setPublish] = useState(false);
  const navigate = useNavigate();
  const named = source.trim() !== '';

  return (
    <div className={classes.form}>
      {kinds.length > 1 ? (
        <SegmentedControl
          aria-label="导入的内容"
          value={kind}
          onChange={(value) => setKind(value as Kind)}
          data={kinds.map((value) => ({ value, label: KIND_NAMES[value] }))}
        />
      ) : null}
      <TextInput
        label="来源名称"
        description={text.sourceHint}
        required
        maxLength={60}
        value={source}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      {administrator ? (
        <>
          <TextInput
            label="归属单位的统一社会信用代码"
            description={text.creditHint}
            maxLength={18}
            value={creditCode}
            onChange={(event) => setCreditCode(event.currentTarget.value)}
          />
          <Checkbox
            label={text.publish}
            description={text.publishHint}
            checked={publish}
            onChange={(event) => setPublish(event.currentTarget.checked)}
          />
        </>
      ) : (
        <p className={classes.note}>{text.draftNote}</p>
      )}
      {named ? (
        <FileUpload<Import>
          label={text.upload}
          description={text.uploadHint}
          accept={ACCEPT}
          maxBytes={MAX_BYTES}
          upload={(file, onProgress, signal) =>
            upload<Import>({
              address: '/api/imports',
              file,
              fields: { kind, sourceSystem: source, creditCode, publish: String(publish) },
              onProgress,
              signal,
            })
          }
          onUploaded={(item) => navigate(`/work/imports/${item.id}`)}
        />
      ) : (
        <p className={classes.note}>填写来源名称后即可选择文件。</p>
      )}
    </div>
  );
}
