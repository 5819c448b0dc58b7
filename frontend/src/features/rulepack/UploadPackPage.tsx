import { Button, FileButton } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { answerOf, api } from '@/api/client';
import { useAction } from '@/api/useAction';
import { DataTable } from '@/ui/data/DataTable';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { DifferencePanel } from './DifferencePanel';
import { messages } from './messages';
import { RULE_PACKS } from './rulePackData';
import classes from './rulepack.module.css';
import type { FileReport } from './types';

const words = messages.check;
const MOST_BYTES = 400_000;

type Chosen = { name: string; text: string; report: FileReport };

async function checked(file: File): Promise<Chosen> {
  if (file.size > MOST_BYTES) throw new Error(words.unreadable);
  const text = await file.text();
  const report = await answerOf(api.POST('/api/rule-packs/check', { body: { text } }));
  return { name: file.name, text, report };
}

/** Choose, read the report line by line, look at the difference, hand it in. */
export function UploadPackPage() {
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<Chosen>();
  const check = useAction({ run: checked, onDone: setChosen });
  const upload = useAction({
    run: (text: string) => answerOf(api.POST('/api/rule-packs', { body: { text } })),
    success: words.done,
    invalidates: [RULE_PACKS],
    onDone: ({ summary }) => navigate(`/work/rule-packs/${summary.id}`),
  });
  const problem = upload.problem ?? check.problem;
  const sound = chosen && chosen.report.errors.length === 0 ? chosen : undefined;
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        crumbs={[{ label: messages.title, to: '/work/rule-packs' }, { label: words.title }]}
      />
      <div className={classes.stack}>
        <Panel>
          <div className={classes.row}>
            <FileButton accept="application/json,.json" onChange={(file) => file && check.start(file)}>
              {(props) => (
                <Button {...props} variant={sound ? 'default' : 'filled'} loading={check.pending}>
                  {chosen ? words.again : words.choose}
                </Button>
              )}
            </FileButton>
            {chosen ? <span>{chosen.name}</span> : null}
            <a href="/api/public/rule-packs/schema" target="_blank" rel="noreferrer">
              {messages.schema}
            </a>
          </div>
          {problem ? <ProblemAlert problem={problem} /> : null}
        </Panel>
        {chosen && !sound ? <ErrorList report={chosen.report} /> : null}
        {sound ? (
          <>
            <DifferencePanel comparedWith={sound.report.comparedWith} changes={sound.report.changes} />
            <div className={classes.row}>
              <Button loading={upload.pending} onClick={() => upload.start(sound.text)}>
                {words.submit}
              </Button>
              <span>{words.sound}</span>
            </div>
          </>
        ) : null}
      </div>
    </>
  );
}

function ErrorList({ report }: { report: FileReport }) {
  return (
    <Panel title={words.errors} padded={false}>
      <DataTable
        caption={words.errorsLead}
        columns={[
          { key: 'line', header: words.line, width: 80, cell: (row) => row.line },
          {
            key: 'path',
            header: words.path,
            cell: (row) => <span className={classes.path}>{row.path || '—'}</span>,
          },
          { key: 'message', header: words.message, cell: (row) => row.message },
        ]}
        rows={report.errors}
        rowKey={(row) => `${row.line} ${row.path} ${row.message}`}
        empty={null}
      />
    </Panel>
  );
}
