import { TagsInput, TextInput } from '@mantine/core';
import { DictionarySelect } from '@/app/connected/DictionarySelect';
import { errorOf } from '@/app/connected/fieldErrors';
import type { FieldError } from '@/ui/form/ErrorSummary';
import classes from './listing.module.css';
import type { Classification, Contact } from './types';

type PartProps<T> = { value: T; errors: readonly FieldError[]; onChange: (value: T) => void };

/** Where a listing belongs; both kinds ask the same. */
export function ClassificationFields({ value, errors, onChange }: PartProps<Classification>) {
  const change = (part: Partial<Classification>) => onChange({ ...value, ...part });
  return (
    <>
      <DictionarySelect
        id="classification.technologyField"
        label="技术领域"
        dictionary="technology-fields"
        required
        value={value.technologyField || null}
        onChange={(code) => change({ technologyField: code ?? '' })}
        error={errorOf(errors, 'classification.technologyField')}
      />
      <DictionarySelect
        id="classification.industry"
        label="重点产业"
        description="属于本区规划重点产业的请选择，便于相关企业找到"
        dictionary="industries"
        value={value.industry || null}
        onChange={(code) => change({ industry: code ?? '' })}
        error={errorOf(errors, 'classification.industry')}
      />
      <DictionarySelect
        id="classification.economicSector"
        label="国民经济行业"
        dictionary="economic-sectors"
        value={value.economicSector || null}
        onChange={(code) => change({ economicSector: code ?? '' })}
        error={errorOf(errors, 'classification.economicSector')}
      />
      <TagsInput
        id="classification.keywords"
        label="关键词"
        description="输入后按回车，最多 20 个"
        maxTags={20}
        value={value.keywords}
        onChange={(keywords) => change({ keywords })}
        error={errorOf(errors, 'classification.keywords')}
        clearable
        clearButtonProps={{ 'aria-label': '清除全部关键词' }}
      />
    </>
  );
}

/** Whom to call. */
export function ContactFields({ value, errors, onChange }: PartProps<Contact>) {
  const change = (part: Partial<Contact>) => onChange({ ...value, ...part });
  return (
    <>
      <TextInput
        id="contact.name"
        label="联系人"
        required
        maxLength={60}
        value={value.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
        error={errorOf(errors, 'contact.name')}
      />
      <div className={classes.pair}>
        <TextInput
          id="contact.phone"
          label="电话"
          description="电话和邮箱至少填写一项"
          type="tel"
          value={value.phone}
          onChange={(event) => change({ phone: event.currentTarget.value })}
          error={errorOf(errors, 'contact.phone')}
        />
        <TextInput
          id="contact.email"
          label="邮箱"
          description="只对登录用户显示"
          type="email"
          value={value.email}
          onChange={(event) => change({ email: event.currentTarget.value })}
          error={errorOf(errors, 'contact.email')}
        />
      </div>
    </>
  );
}
