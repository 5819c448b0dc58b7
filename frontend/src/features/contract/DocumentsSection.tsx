import { Stack } from '@mantine/core';
import { ifMatch } from '@/api/ifMatch';
import { upload } from '@/api/upload';
import { FileUpload } from '@/ui/form/FileUpload';
import classes from './contract.module.css';
import type { Contract, ContractDocument } from './contractData';
import { DocumentRow } from './DocumentRow';
import { useForm } from './formState';
import { messages } from './messages';

const words = messages.documents;
const WORD = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const TEXTS = `application/pdf,.pdf,${WORD}`;
const MAX_BYTES = 50 * 1024 * 1024;

type DocumentsSectionProps = {
  contract: Contract;
  /** The version at hand when the file is sent, which autosaving may have moved on. */
  versionNow: () => number;
  onChanged: (contract: Contract) => void;
};

/** The signed text and its annexes. */
export function DocumentsSection({ contract, versionNow, onChanged }: DocumentsSectionProps) {
  const { readOnly } = useForm();
  const send =
    (purpose: ContractDocument['purpose']) =>
    (file: File, onProgress: (part: number) => void, signal: AbortSignal) =>
      upload<Contract>({
        address: `/api/contracts/${contract.id}/documents`,
        file,
        fields: { purpose },
        headers: ifMatch(versionNow()),
        onProgress,
        signal,
      });
  return (
    <Stack id="documents">
      {contract.documents.length === 0 ? <p className={classes.small}>{words.none}</p> : null}
      {contract.documents.map((document) => (
        <DocumentRow
          key={document.id}
          contractId={contract.id}
          document={document}
          removable={!readOnly}
          versionNow={versionNow}
          onChanged={onChanged}
        />
      ))}
      {readOnly ? null : (
        <>
          <FileUpload
            label={words.text}
            description={words.textHint}
            accept={TEXTS}
            maxBytes={MAX_BYTES}
            upload={send('CONTRACT_TEXT')}
            onUploaded={onChanged}
          />
          <FileUpload
            label={words.annex}
            description={words.annexHint}
            accept={`${TEXTS},image/png,.png,image/jpeg,.jpg,.jpeg`}
            maxBytes={MAX_BYTES}
            upload={send('ANNEX')}
            onUploaded={onChanged}
          />
        </>
      )}
    </Stack>
  );
}
