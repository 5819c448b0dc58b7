import { Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { upload } from '@/api/upload';
import { FileUpload } from '@/ui/form/FileUpload';
import { MoneyInput } from '@/ui/form/MoneyInput';
import { type CorrectionInput, useDeskMove } from './deskMoves';
import { FormDialog } from './FormDialog';
import { messages } from './messages';
import classes from './registration.module.css';
import type { MoveDialogProps } from './types';

const words = messages.dialogs;
const MAX_BYTES = 20 * 1024 * 1024;

/** Which way the amounts go: a royalty adds, what was estimated may turn out as more or less. */
const WAYS = [
  { value: 'ROYALTY', label: '提成支付（增加）', kind: 'ROYALTY', sign: 1 },
  { value: 'MORE', label: '据实更正：比登记时多', kind: 'ACTUAL', sign: 1 },
  { value: 'LESS', label: '据实更正：比登记时少', kind: 'ACTUAL', sign: -1 },
] as const;

type Evidence = { name: string; sha256: string };

/** Posts a difference with the document that shows it; the file's hash goes into the ledger. */
export function CorrectDialog({ registration, onClose }: MoveDialogProps) {
  const [way, setWay] = useState<string>('ROYALTY');
  const [technical, setTechnical] = useState<number | null>(null);
  const [other, setOther] = useState<number | null>(null);
  const [reason, setReason] = useState('');
  const [evidence, setEvidence] = useState<Evidence>();
  const action = useDeskMove(registration, 'CORRECT', onClose);
  const { kind, sign } = WAYS.find((each) => each.value === way) ?? WAYS[0];
  const refused = action.problem?.errors.find((error) => error.field === 'technicalFen');
  const submit = () => {
    if (!evidence) return;
    const correction: CorrectionInput = {
      kind,
      technicalFen: sign * (technical ?? 0),
      nonTechnicalFen: sign * (other ?? 0),
      reason: reason.trim(),
      documentName: evidence.name,
      documentSha256: evidence.sha256,
    };
    action.start({ move: 'CORRECT', correction });
  };
  return (
    <FormDialog
      title={messages.moves.CORRECT}
      confirmLabel={messages.moves.CORRECT}
      complete={Boolean(evidence) && reason.trim() !== '' && (technical ?? 0) + (other ?? 0) > 0}
      pending={action.pending}
      problem={action.problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className={classes.quoted}>{words.CORRECT}</p>
      <Radio.Group label="更正类型" value={way} onChange={setWay}>
        <Stack gap={8} mt={8}>
          {WAYS.map((each) => (
            <Radio key={each.value} value={each.value} label={each.label} />
          ))}
        </Stack>
      </Radio.Group>
      <MoneyInput
        id="technicalFen"
        label="技术性金额"
        value={technical}
        onChange={setTechnical}
        {...(refused ? { error: refused.message } : {})}
      />
      <MoneyInput label="非技术性金额" value={other} onChange={setOther} />
      <Textarea
        label={words.reason}
        required
        maxLength={1000}
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <FileUpload<{ sha256: string }>
        label="上传证明文件"
        description={evidence ? `已上传：${evidence.name}` : 'PDF、PNG 或 JPEG，不超过 20 MB'}
        accept="application/pdf,image/png,image/jpeg,.pdf,.png,.jpg,.jpeg"
        maxBytes={MAX_BYTES}
        upload={(file, onProgress, signal) =>
          upload<{ sha256: string }>({
            address: `/api/registrations/${registration.summary.id}/corrections/evidence`,
            file,
            onProgress,
            signal,
          })
        }
        onUploaded={({ sha256 }, file) => setEvidence({ name: file.name, sha256 })}
      />
    </FormDialog>
  );
}
