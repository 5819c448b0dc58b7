import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { problemOf } from '@/api/problem';
import { DocumentView } from '@/app/connected/DocumentView';
import { useMarkedPlace } from '@/app/connected/markedPlace';
import { formatBytes } from '@/lib/numbers';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { Panel } from '@/ui/layout/Panel';
import { useFileAddress } from './caseData';
import { messages } from './messages';
import classes from './registration.module.css';
import type { Contract, ContractDocument } from './types';

/** The contract's files, the contract text first. */
export function CaseDocuments({ contract }: { contract: Contract }) {
  const documents = [...contract.documents].sort(
    (one, other) => Number(other.purpose === 'CONTRACT_TEXT') - Number(one.purpose === 'CONTRACT_TEXT'),
  );
  const mark = useMarkedPlace();
  const [chosen, setChosen] = useState(documents[0]?.id);
  const marked = mark && `${mark.documentId} ${mark.page} ${mark.from}`;
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
        <Viewer key={shown.id} contractId={contract.id} document={shown} />
      ) : (
        <EmptyState title="没有上传文件" />
      )}
    </Panel>
  );
}

function Viewer({ contractId, document }: { contractId: string; document: ContractDocument }) {
  const { address, error } = useFileAddress(contractId, document.id);
  if (error) return <ProblemAlert problem={problemOf(error)} />;
  if (!address) return <SkeletonRows rows={1} height={480} label={document.fileName} />;
  return (
    <>
      <DocumentView
        address={`/api/contracts/${contractId}/documents/${document.id}`}
        document={document}
        {...(document.mediaType === 'application/pdf'
          ? {
              original: (page) => (
                <iframe
                  className={classes.viewer}
                  src={`${address}#page=${page}`}
                  title={document.fileName}
                />
              ),
            }
          : {})}
      />
      <p className={classes.hint}>
        <a href={address} target="_blank" rel="noreferrer" download={document.fileName}>
          下载
        </a>{' '}
        {formatBytes(document.size)}
        {document.pages > 0 ? `，共 ${document.pages} 页` : ''}
      </p>
      <p className={classes.hash}>SHA-256 {document.sha256}</p>
    </>
  );
}
