import { Alert, Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { LeaveGuard } from '@/app/connected/LeaveGuard';
import { WorksheetSinceFirst } from '@/app/connected/WorksheetSinceFirst';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SavedAt } from '@/ui/form/SavedAt';
import { DetailLayout } from '@/ui/layout/DetailLayout';
import { PageHeader } from '@/ui/layout/PageHeader';
import { AppLink } from '@/ui/text/AppLink';
import { ContractBadge } from './ContractBadge';
import { ContractSections } from './ContractSections';
import { type Contract, type Finding, useFindings } from './contractData';
import { FindingsPanel } from './FindingsPanel';
import { FormContext } from './formState';
import { LockedNote } from './LockedNote';
import { messages } from './messages';
import { SubmitButton } from './SubmitButton';
import { SumsPanel } from './SumsPanel';
import { useContractForm } from './useContractForm';

const words = messages.page;

/** The registration form: sections at the left, sums and findings at the right. */
export function ContractEditor({ opened }: { opened: Contract }) {
  const editable = opened.mine && ['DRAFT', 'SUPPLEMENT', 'CHANGING'].includes(opened.state);
  const editing = useContractForm(opened, !editable);
  const [showErrors, setShowErrors] = useState(false);
  const findings = useFindings(opened.id, editing.contract.version).data?.findings ?? [];
  const errors = findings.filter(({ severity }) => severity === 'ERROR');
  const refused = editing.problem?.errors ?? [];
  const errorAt = (field: string) =>
    refused.find((error) => error.field === field)?.message ??
    (showErrors ? messageAt(errors, field) : undefined);
  const blocked =
    errors.length > 0 ? `还有 ${errors.length} 处必须修改` : editing.unsaved ? words.unsaved : undefined;
  return (
    <FormContext value={{ form: editing.form, change: editing.change, errorAt, readOnly: !editable }}>
      <Header contract={editing.contract} name={editing.form.subject.projectName}>
        {editable ? (
          <>
            <SavedAt saving={editing.saving} />
            <SubmitButton contract={opened} blocked={blocked} onBlocked={() => setShowErrors(true)} />
          </>
        ) : null}
      </Header>
      <LeaveGuard when={editing.unsaved} />
      {editable ? null : <LockedNote contract={opened} />}
      {editing.problem ? <SaveProblem editing={editing} /> : null}
      <DetailLayout
        facts={
          <Stack>
            <SumsPanel items={editing.form.worksheet.items} agreedFen={opened.agreedFen ?? null} />
            {opened.mine ? <FindingsPanel findings={findings} /> : null}
          </Stack>
        }
      >
        <ContractSections
          contract={editing.contract}
          versionNow={editing.versionNow}
          onChanged={editing.take}
        />
        <WorksheetSinceFirst contractId={opened.id} version={editing.contract.version} />
      </DetailLayout>
    </FormContext>
  );
}

function messageAt(errors: readonly Finding[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message;
}

function SaveProblem({ editing }: { editing: ReturnType<typeof useContractForm> }) {
  if (editing.stale) {
    return (
      <Alert color="warning">
        {words.changed}{' '}
        <Button size="compact-sm" variant="default" onClick={() => window.location.reload()}>
          {words.reload}
        </Button>
      </Alert>
    );
  }
  return editing.problem ? <ProblemAlert problem={editing.problem} /> : null;
}

type HeaderProps = { contract: Contract; name: string; children: React.ReactNode };

function Header({ contract, name, children }: HeaderProps) {
  const title = name || messages.list.unnamed;
  return (
    <PageHeader
      title={title}
      crumbs={[{ label: messages.list.title, to: '/work/contracts' }, { label: title }]}
      badges={<ContractBadge state={contract.state} />}
      lead={
        contract.negotiationId ? (
          <AppLink to={`/work/negotiations/${contract.negotiationId}`}>{words.negotiation}</AppLink>
        ) : undefined
      }
      actions={children}
    />
  );
}
