import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { problemOf } from '@/api/problem';
import { useHasRole } from '@/app/session/useSession';
import { longDate } from '@/lib/dates';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { DetailLayout } from '@/ui/layout/DetailLayout';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { KeyValue } from '@/ui/text/KeyValue';
import { StatusBadge } from '@/ui/text/StatusBadge';
import { CodeName } from './CodeName';
import { CorrectionsPanel } from './CorrectionsPanel';
import { DecisionDialog } from './DecisionDialog';
import { messages } from './messages';
import classes from './organization.module.css';
import { useOrganization } from './organizationData';
import type { Decision, OrganizationAnswer } from './types';

const words = messages.review;
const { fields } = messages;

const CHOICES: Record<OrganizationAnswer['state'], readonly Decision[]> = {
  APPLIED: ['VERIFY', 'REJECT'],
  VERIFIED: ['SUSPEND'],
  REJECTED: [],
  SUSPENDED: ['RESUME'],
};

/** One organisation before the bureau. */
export function ReviewPage() {
  const { id = '' } = useParams();
  const { data, error } = useOrganization(id);
  if (error) return <ProblemAlert problem={problemOf(error)} />;
  if (!data) return <SkeletonRows rows={6} height={48} />;
  return (
    <>
      <PageHeader
        title={data.name}
        lead={messages.kinds[data.kind]}
        crumbs={[{ label: messages.queue.title, to: '/work/organizations' }, { label: data.name }]}
        badges={<StatusBadge status={data.state} />}
        actions={<Decisions organization={data} />}
        demo={data.demo}
      />
      <DetailLayout facts={<Facts organization={data} />}>
        <Panel title={words.introduction}>
          <p className={classes.pre}>{data.introduction || words.none}</p>
        </Panel>
        <Panel title={words.contact}>
          <KeyValue
            facts={[
              { label: fields.contactName, value: data.contactName || null },
              { label: fields.contactPhone, value: data.contactPhone || null },
              { label: fields.address, value: data.address || null },
            ]}
          />
        </Panel>
        <CorrectionsPanel organizationId={id} />
      </DetailLayout>
    </>
  );
}

function Facts({ organization }: { organization: OrganizationAnswer }) {
  return (
    <Panel title={words.facts}>
      <KeyValue
        facts={[
          {
            label: fields.creditCode,
            value: (
              <>
                <span className={classes.code}>{organization.creditCode}</span>
                <span className={classes.sub}>{words.codeRight}</span>
              </>
            ),
          },
          {
            label: fields.regionCode,
            value: <CodeName dictionary="regions" code={organization.regionCode} />,
          },
          {
            label: fields.partyKind,
            value: <CodeName dictionary="party-kinds" code={organization.partyKind} />,
          },
          { label: fields.stateOwned, value: organization.stateOwned ? '是' : '否' },
          { label: messages.queue.since, value: longDate(organization.stateSince) },
          ...(organization.stateReason ? [{ label: words.reason, value: organization.stateReason }] : []),
        ]}
      />
    </Panel>
  );
}

/** Only an administrator decides; an auditor reads. The bureau itself is not suspended. */
function Decisions({ organization }: { organization: OrganizationAnswer }) {
  const [open, setOpen] = useState<Decision>();
  const administrator = useHasRole(['ADMINISTRATOR']);
  if (!administrator) return null;
  const { id, kind, state } = organization;
  const choices = kind === 'BUREAU' ? [] : CHOICES[state];
  return (
    <Group gap="xs">
      <Button component={Link} to={`/work/organizations/${id}/correction`} variant="default">
        {messages.correct.open}
      </Button>
      {choices.map((decision) => (
        <Button
          key={decision}
          variant={decision === 'VERIFY' || decision === 'RESUME' ? 'filled' : 'default'}
          onClick={() => setOpen(decision)}
        >
          {words.decisions[decision].label}
        </Button>
      ))}
      {choices.map((decision) => (
        <DecisionDialog
          key={decision}
          organization={organization}
          decision={decision}
          opened={open === decision}
          onClose={() => setOpen(undefined)}
        />
      ))}
    </Group>
  );
}
