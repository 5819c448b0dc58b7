import { Button, Group } from '@mantine/core';
import { useRef } from 'react';
import { useParams } from 'react-router';
import { problemOf } from '@/api/problem';
import { DownloadButton } from '@/app/connected/DownloadButton';
import { tableTime } from '@/lib/dates';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { PageHeader } from '@/ui/layout/PageHeader';
import { AppLink } from '@/ui/text/AppLink';
import { KeyValue } from '@/ui/text/KeyValue';
import classes from './paper.module.css';
import { usePaper, usePaperPage } from './paperData';
import { PAPER_WORDS as words } from './words';

/** The paper as it will be printed: the same page that became the PDF. */
export function PaperPage() {
  const { id = '' } = useParams();
  const frame = useRef<HTMLIFrameElement>(null);
  const page = usePaperPage(id);
  const paper = usePaper(id, true);
  const problem = page.error ?? paper.error;
  if (problem) return <ProblemAlert problem={problemOf(problem)} />;
  if (!page.data || !paper.data) return <SkeletonRows rows={1} height={720} label={words.frame} />;
  const { title, fileName, sha256, issuedAt } = paper.data;
  return (
    <>
      <PageHeader
        title={title}
        actions={
          <Group gap={8}>
            <Button onClick={() => frame.current?.contentWindow?.print()}>{words.print}</Button>
            <DownloadButton address={`/api/registrations/${id}/paper.pdf`} name={`${fileName}.pdf`}>
              {words.download}
            </DownloadButton>
            <Button variant="default" component={AppLink} to={`/work/registrations/${id}`}>
              {words.back}
            </Button>
          </Group>
        }
      />
      <iframe ref={frame} className={classes.frame} title={words.frame} srcDoc={page.data} />
      <KeyValue
        facts={[
          { label: words.issued, value: tableTime(issuedAt) },
          { label: words.file, value: <span className={classes.hash}>{sha256}</span> },
        ]}
      />
    </>
  );
}
