import type { ComponentProps } from 'react';
import { useDictionary } from '@/api/dictionaries';
import { TreeSelect } from '@/ui/form/TreeSelect';

type DictionarySelectProps = Omit<ComponentProps<typeof TreeSelect>, 'entries'> & { dictionary: string };

/** A choice from one of the server's code lists. */
export function DictionarySelect({ dictionary, ...rest }: DictionarySelectProps) {
  const { data, isPending, isError } = useDictionary(dictionary);
  const waiting = isPending ? { placeholder: '正在加载选项', disabled: true } : {};
  const failed = isError ? { error: '选项没有取到，请刷新页面后重试' } : {};
  return <TreeSelect entries={data ?? []} {...rest} {...waiting} {...failed} />;
}
