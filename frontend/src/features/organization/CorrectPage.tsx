import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { answerOf, api } from '@/api/client';
import { problemOf } from '@/api/problem';
import { useAction } from '@/api/useAction';
import { errorOf, fieldErrors } from '@/app/connected/fieldErrors';
import { LeaveGuard } from '@/app/connected/LeaveGuard';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { FormLayout } from '@/ui/form/FormLayout';
import { PageHeader } from '@/ui/layout/PageHeader';
import { messages } from './messages';
import { useOrganization } from './organizationData';
import { VerifiedFields } from './ProfileFields';
import { type OrganizationAnswer, type Profile, profileOf } from './types';

const words = messages.correct;
const LABELS = { ...messages.fields, reason: words.reason };

/** The bureau puts right what it has verified; what stood there before is kept. */
export function CorrectPage() {
  const { id = '' } = useParams();
  const { data, error } = useOrganization(id);
  if (error) return <ProblemAlert problem={problemOf(error)} />;
  if (!data) return <SkeletonRows rows={6} height={48} />;
  return <CorrectionForm organization={data} />;
}

function CorrectionForm({ organization }: { organization: OrganizationAnswer }) {
  const navigate = useNavigate();
  const back = `/work/organizations/${organization.id}`;
  const known = profileOf(organization);
  const [profile, setProfile] = useState(known);
  const [reason, setReason] = useState('');
  const send = useCorrect(organization, () => navigate(back));
  const errors = fieldErrors(send.problem, LABELS);
  const changed = JSON.stringify(profile) !== JSON.stringify(known);
  const change = (part: Partial<Profile>) => setProfile((before) => ({ ...before, ...part }));
  return (
    <>
      <LeaveGuard when={(changed || reason !== '') && !send.pending} />
      <PageHeader
        title={words.title}
        lead={organization.name}
        demo={organization.demo}
        crumbs={[
          { label: messages.queue.title, to: '/work/organizations' },
          { label: organization.name, to: back },
          { label: words.title },
        ]}
      />
      <FormLayout
        sections={[
          {
            id: 'facts',
            title: messages.review.facts,
            description: words.help,
            content: <VerifiedFields profile={profile} errors={errors} onChange={change} />,
          },
          {
            id: 'why',
            title: words.reason,
            content: <ReasonField value={reason} onChange={setReason} error={errorOf(errors, 'reason')} />,
          },
        ]}
        errors={errors}
        problem={send.problem && errors.length === 0 ? <ProblemAlert problem={send.problem} /> : null}
        submitLabel={words.save}
        pending={send.pending}
        blocked={changed ? undefined : messages.own.unchanged}
        onSubmit={() => send.start({ ...factsOf(profile), reason })}
        actions={
          <Button variant="default" onClick={() => navigate(back)}>
            {words.cancel}
          </Button>
        }
      />
    </>
  );
}

function factsOf({ name, regionCode, partyKind, stateOwned }: Profile) {
  return { name, regionCode, partyKind, stateOwned };
}

function useCorrect(organization: OrganizationAnswer, onDone: () => void) {
  return useAction({
    run: (body: ReturnType<typeof factsOf> & { reason: string }) => {
      const params = { path: { id: organization.id }, header: { 'If-Match': organization.etag } };
      return answerOf(api.PUT('/api/organizations/{id}/facts', { params, body }));
    },
    success: words.done,
    invalidates: [['organizations']],
    onDone,
  });
}

type ReasonFieldProps = { value: string; onChange: (text: string) => void; error: string | undefined };

function ReasonField({ value, onChange, error }: ReasonFieldProps) {
  return (
    <Textarea
      id="reason"
      label={words.reason}
      description={words.reasonHelp}
      required
      autosize
      minRows={3}
      maxLength={300}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={error}
    />
  );
}
