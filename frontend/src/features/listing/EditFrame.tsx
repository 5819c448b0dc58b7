import { Alert } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FieldLabels, fieldErrors } from '@/app/connected/fieldErrors';
import { LeaveGuard } from '@/app/connected/LeaveGuard';
import { longDate } from '@/lib/dates';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import type { FieldError } from '@/ui/form/ErrorSummary';
import { FormLayout, type FormSection } from '@/ui/form/FormLayout';
import { SavedAt } from '@/ui/form/SavedAt';
import { PageHeader } from '@/ui/layout/PageHeader';
import { StatusBadge } from '@/ui/text/StatusBadge';
import { CompletenessParts } from './CompletenessPanel';
import { ConfidentialSection } from './ConfidentialSection';
import { FilesSection } from './FilesSection';
import { LISTINGS } from './listingData';
import { KINDS, type ListingStatus } from './types';
import type { Draft } from './useDraft';

type EditFrameProps<C> = {
  draft: Draft<C>;
  labels: FieldLabels;
  sections: (errors: readonly FieldError[]) => FormSection[];
  /** Reads the status again after files have changed. */
  reload: () => Promise<ListingStatus>;
};

/** The form around an author's working copy: what kind it is of only its sections know. */
export function EditFrame<C>({ draft, labels, sections, reload }: EditFrameProps<C>) {
  const { status, problem, saving } = draft;
  const { noun, own, mine } = KINDS[status.kind];
  const errors = fieldErrors(problem, labels);
  const client = useQueryClient();
  return (
    <>
      <PageHeader
        title={`编辑${noun}`}
        lead={status.title}
        demo={status.demo}
        badges={<StatusBadge status={status.state} />}
        crumbs={[{ label: mine, to: own }, { label: `编辑${noun}` }]}
      />
      <Standing status={status} />
      <FormLayout
        sections={[
          ...sections(errors),
          {
            id: 'files',
            title: '图片与附件',
            content: (
              <FilesSection
                listingId={status.id}
                change={(step) => draft.beside(step, reload)}
                onChanged={() => client.invalidateQueries({ queryKey: [...LISTINGS, 'own'] })}
              />
            ),
          },
          {
            id: 'confidential',
            title: '保密资料',
            description:
              '不公开、不进入搜索。他人须提出申请，经您同意并签署保密承诺后才能查看，您可随时收回。',
            content: <ConfidentialSection listingId={status.id} />,
          },
          {
            id: 'completeness',
            title: '提交前看一看',
            content: <CompletenessParts completeness={draft.completeness} />,
          },
        ]}
        errors={errors}
        problem={problem && errors.length === 0 ? <ProblemAlert problem={problem} /> : undefined}
        submitLabel="提交审核"
        pending={draft.submit.pending}
        blocked={blocked(status, draft.unsaved)}
        onSubmit={() => draft.submit.start(undefined)}
        saved={<SavedAt saving={saving} />}
      />
      <LeaveGuard when={draft.unsaved && !draft.submit.pending} />
    </>
  );
}

function blocked(status: ListingStatus, unsaved: boolean): string | undefined {
  const published = status.state === 'LISTED' || status.state === 'SUSPENDED';
  return published && status.change === 'NONE' && !unsaved ? '没有修改，无需提交' : undefined;
}

function Standing({ status }: { status: ListingStatus }) {
  const returned = status.state === 'RETURNED' || status.change === 'RETURNED';
  if (returned)
    return (
      <Alert color="warning" title="审核退回" mb="md">
        {status.reason}
      </Alert>
    );
  if (status.publishedNumber && status.listedAt)
    return (
      <Alert color="brand" title="修改已发布的内容" mb="md">
        第 {status.publishedNumber} 版已公开（首次发布于 {longDate(status.listedAt)}
        ）。修改提交后重新审核，通过前他人看到的仍是原版本。
      </Alert>
    );
  return null;
}
