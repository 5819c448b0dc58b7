import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { problemOf } from '@/api/problem';
import { DocumentView } from '@/app/connected/DocumentView';
import { useFile, useObjectAddress } from '@/app/connected/files';
import { useMarkedPlace } from '@/app/connected/markedPlace';
import { formatBytes } from '@/lib/numbers';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { Panel } from '@/ui/layout/Panel';
import { messages } from './messages';
import classes from './registration.module.css';
import type { ContractDocument } from './types';

type CaseDocumentsProps = {
  documents: readonly ContractDocument[];
  /** Address below which the files lie. */
  base: string;
};

/** The contract's files, the contract text first; a finding's sentence turns to its file and page. */
export function CaseDocuments({ documents: given, base }: CaseDocumentsProps) {
  const documents = [...given].sort(
    (one, other) => Number(other.purpose === 'CONTRACT_TEXT') - Number(one.purpose === 'CONTRACT_TEXT'),
  );
  const mark = useMarkedPlace();
  const marked = mark && `${mark.documentId} ${mark.page} ${mark.from}`;
  const [chosen, setChosen] = useState(documents[0]?.id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another marked sentence chooses its document once
  useEffect(() => {
    if (mark) setChosen(mark.documentId);
  }, [marked]);
  const shown = documents.find((document) => document.id === chosen);
  return (
    <Panel title={messages.case.document}>
      <div className={classes.files}>
        {documents.map((document) => (
          <Button
            key={document.id}
            size="compact-md"
            variant={document.id === chosen ? 'light' : 'default'}
            aria-pressed={document.id === chosen}
            onClick={() => setChosen(document.id)}
          >
            {document.fileName}
          </Button>
        ))}
      </div>
      {shown ? (
        <Viewer key={shown.id} address={`${base}/${shown.id}`} document={shown} />
      ) : (
        <EmptyState title="没有上传文件" />
      )}
    </Panel>
  );
}

type ViewerProps = { address: string; document: ContractDocument };

function Viewer({ address, document }: ViewerProps) {
  const file = useFile(`${address}/content`);
  const made = useObjectAddress(file.data);
  if (file.error) return <ProblemAlert problem={problemOf(file.error)} />;
  return (
    <>
      <DocumentView address={address} document={document} />
      <p className={classes.hint}>
        {made ? (
          <a href={made} target="_blank" rel="noreferrer" download={document.fileName}>
            下载
          </a>
        ) : null}{' '}
        {formatBytes(document.size)}
        {document.pages > 0 ? `，共 ${document.pages} 页` : ''}
      </p>
      <p className={classes.hash}>SHA-256 {document.sha256}</p>
    </>
  );
}
