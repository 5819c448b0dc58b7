import { Select, Textarea, TextInput } from '@mantine/core';
import { useDictionary } from '@/api/dictionaries';
import { errorOf } from '@/app/connected/fieldErrors';
import type { FieldError } from '@/ui/form/ErrorSummary';
import { ClassificationFields } from '../formParts';
import type { AchievementContent } from '../types';

export type AchievementPart = {
  content: AchievementContent;
  errors: readonly FieldError[];
  change: (part: Partial<AchievementContent>) => void;
};

export function BasicFields({ content, errors, change }: AchievementPart) {
  return (
    <>
      <TextInput
        id="title"
        label="成果名称"
        description="说明对象和作用，例如“连铸板坯表面防裂渣系”"
        required
        maxLength={120}
        value={content.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
        error={errorOf(errors, 'title')}
      />
      <Textarea
        id="summary"
        label="公开简介"
        description="所有人可见。请勿写入配方、参数等不宜公开的内容，这些可写在“保密资料”中"
        required
        autosize
        minRows={4}
        value={content.summary}
        onChange={(event) => change({ summary: event.currentTarget.value })}
        error={errorOf(errors, 'summary')}
      />
      <ClassificationFields
        value={content.classification}
        errors={errors}
        onChange={(classification) => change({ classification })}
      />
    </>
  );
}

export function MaturityFields({ content, errors, change }: AchievementPart) {
  const { data } = useDictionary('maturity-levels');
  const { maturity } = content;
  return (
    <>
      <Select
        id="maturity.level"
        label="成熟度"
        description="按 GB/T 22900-2022 分为九级"
        required
        placeholder="请选择"
        data={(data ?? []).map(({ code, name }) => ({ value: code, label: `${code} 级：${name}` }))}
        value={maturity.level ? String(maturity.level) : null}
        onChange={(code) => change({ maturity: { ...maturity, level: code ? Number(code) : null } })}
        error={errorOf(errors, 'maturity.level')}
      />
      <Textarea
        id="maturity.evidence"
        label="成熟度证明"
        description="例如检测报告编号、中试报告、用户证明"
        autosize
        minRows={2}
        value={maturity.evidence}
        onChange={(event) => change({ maturity: { ...maturity, evidence: event.currentTarget.value } })}
        error={errorOf(errors, 'maturity.evidence')}
      />
    </>
  );
}
