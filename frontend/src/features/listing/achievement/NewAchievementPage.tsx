import { answerOf, api } from '@/api/client';
import { NewListingPage } from '../NewListingPage';
import { emptyAchievement } from './emptyAchievement';

export function NewAchievementPage() {
  return (
    <NewListingPage
      kind="ACHIEVEMENT"
      lead="填写后由区科学技术局审核，通过后公开并自动匹配企业需求。"
      hint="说明对象和作用，例如“连铸板坯表面防裂渣系”"
      create={(title) => answerOf(api.POST('/api/achievements', { body: { ...emptyAchievement, title } }))}
    />
  );
}
