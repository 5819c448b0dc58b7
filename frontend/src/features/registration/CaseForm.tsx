import { problemOf } from '@/api/problem';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { Panel } from '@/ui/layout/Panel';
import { KeyValue } from '@/ui/text/KeyValue';
import { useFindings } from './caseData';
import { FindingNotes } from './FindingNotes';
import { findingsOf } from './findings';
import { type FormSection, formSections } from './formSections';
import { messages } from './messages';
import classes from './registration.module.css';
import type { Contract, Finding } from './types';

/** The form beside the document, each finding of the pre-check at its field. */
export function CaseForm({ contract }: { contract: Contract }) {
  const { data, error } = useFindings(contract.id);
  const sections = formSections(contract.form).filter((section) => section.rows.length > 0);
  const placed = findingsOf(data?.findings ?? [], sections);
  return (
    <>
      <Panel title={messages.case.findings}>
        {error ? <ProblemAlert problem={problemOf(error)} /> : null}
        {data ? <Tally findings={data.findings} /> : null}
        <FindingNotes findings={placed.elsewhere} />
      </Panel>
      {sections.map((section) => (
        <Section key={section.prefix} section={section} at={placed.at} />
      ))}
    </>
  );
}

function Tally({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return <p className={classes.quoted}>{messages.case.noFindings}</p>;
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return (
    <p className={classes.quoted}>
      须更正 {count('ERROR')} 项，请留意 {count('WARNING')} 项，提示 {count('HINT')} 项；标在对应栏目下方。
    </p>
  );
}

function Section({ section, at }: { section: FormSection; at: (path: string) => Finding[] }) {
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
