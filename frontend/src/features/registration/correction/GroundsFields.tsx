import { Textarea, TextInput } from '@mantine/core';
import { upload } from '@/api/upload';
import { FileUpload } from '@/ui/form/FileUpload';
import type { Grounds } from './grounds';

const MAX_BYTES = 20 * 1024 * 1024;

type GroundsFieldsProps = {
  registrationId: string;
  voucherLabel: string;
  value: Partial<Grounds>;
  onChange: (changed: Partial<Grounds>) => void;
};

/** What a dated entry rests on: the voucher, the reason, and the document whose hash goes into the ledger. */
export function GroundsFields({ registrationId, voucherLabel, value, onChange }: GroundsFieldsProps) {
  return (
    <>
      <TextInput
        id="grounds.voucher"
        label={voucherLabel}
        description="同一份登记中，一个号只能登记一次"
        required
        maxLength={100}
        value={value.voucher ?? ''}
        onChange={(event) => onChange({ ...value, voucher: event.currentTarget.value })}
      />
      <Textarea
        label="说明"
        required
        maxLength={1000}
        autosize
        minRows={2}
        value={value.reason ?? ''}
        onChange={(event) => onChange({ ...value, reason: event.currentTarget.value })}
      />
      <FileUpload<{ sha256: string }>
        label="上传证明文件"
        description={
          value.documentName
            ? `已上传：${value.documentName}`
            : 'PDF、PNG 或 JPEG，不超过 20 MB；卖方、服务台和审计员可以下载'
        }
        accept="application/pdf,image/png,image/jpeg,.pdf,.png,.jpg,.jpeg"
        maxBytes={MAX_BYTES}
        upload={(file, onProgress, signal) =>
          upload<{ sha256: string }>({
            address: `/api/registrations/${registrationId}/corrections/evidence`,
            file,
            onProgress,
            signal,
          })
        }
        onUploaded={({ sha256 }, file) =>
          onChange({ ...value, documentName: file.name, documentSha256: sha256 })
        }
      />
    </>
  );
}
