import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { Panel } from '@/ui/layout/Panel';
import { KeyValue } from '@/ui/text/KeyValue';
import { useFindings } from './caseData';
import type { CaseKey } from './desk/caseKey';
import { FindingNotes } from './finding/FindingNotes';
import { WaiveDialog } from './finding/WaiveDialog';
import { WaiveContext } from './finding/waive';
import { findingsOf } from './findings';
import { type FormSection, formSections } from './formSections';
import { messages } from './messages';
import classes from './registration.module.css';
import type { DeskFinding, Finding, Submission } from './types';

type CaseFormProps = {
  of: CaseKey;
  submission: Submission;
  /** Whether the person may answer for findings now. */
  waives: boolean;
};

/** The form beside the document, each finding of the pre-check at its field. */
export function CaseForm({ of, submission, waives }: CaseFormProps) {
  const { data, error } = useFindings(of);
  const [asked, setAsked] = useState<Finding>();
  const sections = formSections(submission.form).filter((section) => section.rows.length > 0);
  const placed = findingsOf(data ?? [], sections);
  return (
    <WaiveContext value={waives ? setAsked : undefined}>
      <Panel title={messages.case.findings}>
        {error ? <ProblemAlert problem={problemOf(error)} /> : null}
        {data ? <Tally findings={data} /> : null}
        <FindingNotes findings={placed.elsewhere} />
      </Panel>
      {sections.map((section) => (
        <Section key={section.prefix} section={section} at={placed.at} />
      ))}
      {asked ? <WaiveDialog of={of} finding={asked} onClose={() => setAsked(undefined)} /> : null}
    </WaiveContext>
  );
}

function Tally({ findings }: { findings: readonly DeskFinding[] }) {
  if (findings.length === 0) return <p className={classes.quoted}>{messages.case.noFindings}</p>;
  const open = findings.filter((judged) => !judged.waiver);
  const count = (severity: string) => open.filter(({ finding }) => finding.severity === severity).length;
  return (
    <p className={classes.quoted}>
      须更正 {count('ERROR')} 项，请留意 {count('WARNING')} 项，提示 {count('HINT')} 项；标在对应栏目下方。
      {findings.length > open.length ? `已说明理由 ${findings.length - open.length} 项。` : ''}
    </p>
  );
}

function Section({ section, at }: { section: FormSection; at: (path: string) => DeskFinding[] }) {
  return (
    <Panel title={section.title}>
      <KeyValue
        facts={section.rows.map((row) => ({
          label: row.label,
          value:
            row.value || at(row.path).length > 0 ? (
              <>
                {row.value ?? '未填写'}
                <FindingNotes findings={at(row.path)} />
              </>
            ) : undefined,
        }))}
      />
      <FindingNotes findings={at(section.prefix)} />
    </Panel>
  );
}
