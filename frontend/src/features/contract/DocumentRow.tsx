import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { answerOf, api } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { useAction } from '@/api/useAction';
import { DocumentView } from '@/app/connected/DocumentView';
import { useMarkedPlace } from '@/app/connected/markedPlace';
import { formatBytes } from '@/lib/numbers';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import classes from './contract.module.css';
import type { Contract, ContractDocument } from './contractData';
import { messages } from './messages';

const words = messages.documents;

type DocumentRowProps = {
  contractId: string;
  document: ContractDocument;
  removable: boolean;
  versionNow: () => number;
  onChanged: (contract: Contract) => void;
};

export function DocumentRow({ contractId, document, removable, versionNow, onChanged }: DocumentRowProps) {
  const place = useMarkedPlace();
  const mark = place?.documentId === document.id ? `${place.page} ${place.from}` : undefined;
  const [shown, setShown] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!mark) return;
    setShown(true);
    row.current?.scrollIntoView({ block: 'start' });
  }, [mark]);
  const remove = useAction({
    run: () =>
      answerOf(
        api.DELETE('/api/contracts/{id}/documents/{documentId}', {
          params: {
            path: { id: contractId, documentId: document.id },
            header: ifMatch(versionNow()),
          },
        }),
      ),
    onDone: onChanged,
  });
  return (
    <div ref={row} className={classes.document}>
      <div className={classes.file}>
        <span className={classes.fileName}>
          {words.purposes[document.purpose]}：{document.fileName}
        </span>
        <span className={classes.small}>
          {document.pages > 0 ? `${words.pages(document.pages)}，` : ''}
          {formatBytes(document.size)}
        </span>
        <Button variant="default" size="compact-sm" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? words.close : words.open}
        </Button>
        {removable ? (
          <Button
            variant="subtle"
            color="danger"
            size="compact-sm"
            loading={remove.pending}
            onClick={() => remove.start(undefined)}
          >
            {words.remove}
          </Button>
        ) : null}
        <span className={classes.hash}>
          {words.hash} {document.sha256}
        </span>
      </div>
      {remove.problem ? <ProblemAlert problem={remove.problem} /> : null}
      {shown ? (
        <DocumentView address={`/api/contracts/${contractId}/documents/${document.id}`} document={document} />
      ) : null}
    </div>
  );
}
