import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { answerOf, api } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import type { FieldError } from '@/ui/form/ErrorSummary';
import type { FormSection } from '@/ui/form/FormLayout';
import { EditFrame } from '../EditFrame';
import { EditPage } from '../EditPage';
import { ContactFields } from '../formParts';
import { DEMAND_LABELS } from '../labels';
import { LISTINGS, useOwnDemand } from '../listingData';
import type { DemandContent, OwnDemand } from '../types';
import { type Draft, useDraft } from '../useDraft';
import { ClauseFields } from './ClauseFields';
import { ConditionFields, DisclosureFields } from './ConditionFields';
import { ConstraintFields, ProblemFields } from './SituationFields';
import { TargetFields } from './TargetFields';

export function EditDemandPage() {
  const { id = '' } = useParams();
  const query = useOwnDemand(id);
  return <EditPage query={query}>{(stored) => <DemandForm key={id} stored={stored} />}</EditPage>;
}

function load(id: string) {
  return answerOf(api.GET('/api/demands/{id}', { params: { path: { id } } }));
}

function DemandForm({ stored }: { stored: OwnDemand }) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const { id } = stored.status;
  const draft = useDraft<DemandContent>({
    stored,
    put: (body, version) =>
      answerOf(api.PUT('/api/demands/{id}', { params: { path: { id }, header: ifMatch(version) }, body })),
    onSubmitted: () => {
      client.removeQueries({ queryKey: [...LISTINGS, 'demand', id] });
      navigate('/work/demands');
    },
  });
  return (
    <EditFrame
      draft={draft}
      labels={DEMAND_LABELS}
      reload={async () => (await load(id)).status}
      sections={(errors) => sectionsOf(draft, errors)}
    />
  );
}

function sectionsOf(draft: Draft<DemandContent>, errors: readonly FieldError[]): FormSection[] {
  const part = { content: draft.content, errors, change: draft.change };
  return [
    { id: 'problem', title: '问题', content: <ProblemFields {...part} /> },
    {
      id: 'measures',
      title: '量化指标',
      description: '指标越具体，匹配越准；验收时也以此为准。',
      content: <TargetFields {...part} />,
    },
    {
      id: 'clauses',
      title: '逐条要求',
      description: '平台从正文读出的要求，匹配时逐条与成果对照。读错的请改正，多余的请删除，缺少的请添加。',
      content: <ClauseFields {...part} id={draft.status.id} version={draft.status.version} />,
    },
    { id: 'constraints', title: '约束与条件', content: <ConstraintFields {...part} /> },
    { id: 'conditions', title: '合作条件', content: <ConditionFields {...part} /> },
    { id: 'disclosure', title: '公开方式', content: <DisclosureFields {...part} /> },
    {
      id: 'contact',
      title: '联系方式',
      content: (
        <ContactFields
          value={draft.content.contact}
          errors={errors}
          onChange={(contact) => draft.change({ contact })}
        />
      ),
    },
  ];
}
