import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { answerOf, api } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import type { FieldError } from '@/ui/form/ErrorSummary';
import type { FormSection } from '@/ui/form/FormLayout';
import { EditFrame } from '../EditFrame';
import { EditPage } from '../EditPage';
import { ContactFields } from '../formParts';
import { ACHIEVEMENT_LABELS } from '../labels';
import { LISTINGS, useOwnAchievement } from '../listingData';
import type { AchievementContent, OwnAchievement } from '../types';
import { type Draft, useDraft } from '../useDraft';
import { BasicFields, MaturityFields } from './BasicFields';
import { BenefitFields } from './BenefitFields';
import { RightsFields } from './RightsFields';
import { TermsFields } from './TermsFields';

export function EditAchievementPage() {
  const { id = '' } = useParams();
  const query = useOwnAchievement(id);
  return <EditPage query={query}>{(stored) => <AchievementForm key={id} stored={stored} />}</EditPage>;
}

function load(id: string) {
  return answerOf(api.GET('/api/achievements/{id}', { params: { path: { id } } }));
}

function AchievementForm({ stored }: { stored: OwnAchievement }) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const { id } = stored.status;
  const draft = useDraft<AchievementContent>({
    stored,
    put: (body, version) =>
      answerOf(
        api.PUT('/api/achievements/{id}', { params: { path: { id }, header: ifMatch(version) }, body }),
      ),
    onSubmitted: () => {
      client.removeQueries({ queryKey: [...LISTINGS, 'achievement', id] });
      navigate('/work/achievements');
    },
  });
  return (
    <EditFrame
      draft={draft}
      labels={ACHIEVEMENT_LABELS}
      reload={async () => (await load(id)).status}
      sections={(errors) => sectionsOf(draft, errors)}
    />
  );
}

function sectionsOf(draft: Draft<AchievementContent>, errors: readonly FieldError[]): FormSection[] {
  const part = { content: draft.content, errors, change: draft.change };
  return [
    { id: 'basic', title: '基本信息', content: <BasicFields {...part} /> },
    { id: 'maturity', title: '成熟度', content: <MaturityFields {...part} /> },
    {
      id: 'benefit',
      title: '作用与优势',
      description: '用数字说明比现有方案好在哪里，企业据此判断是否联系您。',
      content: <BenefitFields {...part} />,
    },
    { id: 'rights', title: '权属与知识产权', content: <RightsFields {...part} /> },
    { id: 'terms', title: '转化条件', content: <TermsFields {...part} /> },
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
