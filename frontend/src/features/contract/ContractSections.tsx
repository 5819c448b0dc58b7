import { Stack } from '@mantine/core';
import { Panel } from '@/ui/layout/Panel';
import { ChecklistSection } from './ChecklistSection';
import { ContentsSection } from './ContentsSection';
import type { Contract } from './contractData';
import { DocumentsSection } from './DocumentsSection';
import { messages } from './messages';
import { PartiesSection } from './PartiesSection';
import { PatentsSection } from './PatentsSection';
import { PaymentSection } from './PaymentSection';
import { SubjectSection } from './SubjectSection';
import { TermSection } from './TermSection';
import { WorksheetSection } from './WorksheetSection';

const words = messages.sections;

type ContractSectionsProps = {
  contract: Contract;
  versionNow: () => number;
  onChanged: (contract: Contract) => void;
};

export function ContractSections(props: ContractSectionsProps) {
  return (
    <Stack>
      <Panel title={words.subject}>
        <SubjectSection />
      </Panel>
      <Panel title={words.parties}>
        <PartiesSection />
      </Panel>
      <Panel title={words.term}>
        <TermSection />
      </Panel>
      <Panel title={words.worksheet}>
        <WorksheetSection />
      </Panel>
      <Panel title={words.payment}>
        <PaymentSection />
      </Panel>
      <Panel title={words.documents}>
        <DocumentsSection {...props} />
      </Panel>
      <Panel title={words.contents}>
        <ContentsSection />
      </Panel>
      <Panel title={words.patents}>
        <PatentsSection />
      </Panel>
      <Panel title={words.checklist}>
        <ChecklistSection />
      </Panel>
    </Stack>
  );
}
