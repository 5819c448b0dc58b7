import { useParams } from 'react-router';
import { problemOf } from '@/api/problem';
import { formatBytes } from '@/lib/numbers';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { DetailLayout } from '@/ui/layout/DetailLayout';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { KeyValue } from '@/ui/text/KeyValue';
import { FindingsPanel } from './FindingsPanel';
import { useImport } from './importData';
import { FORMAT_NAMES, KIND_NAMES, text } from './messages';
import { PassPanel } from './PassPanel';
import { StartPanel } from './StartPanel';
import type { Import } from './types';

/** One file: its dry run, its import, and what was found in it. */
export function ImportPage() {
  const { id = '' } = useParams();
  const { data, error } = useImport(id);
  if (error) return <ProblemAlert problem={problemOf(error)} />;
  if (!data) return <SkeletonRows rows={6} height={48} label="正在加载导入" />;
  return (
    <>
      <PageHeader title={data.file.name} crumbs={[{ label: text.title, to: '/work/imports' }]} />
      <DetailLayout
        facts={
          <Panel title="导入信息">
            <KeyValue facts={factsOf(data)} />
          </Panel>
        }
      >
        {data.run ? <PassPanel title="导入" pass={data.run} item={data} phase="RUN" /> : null}
        {data.check && !data.run ? (
          <PassPanel title="试运行" pass={data.check} item={data} phase="CHECK" />
        ) : null}
        {data.run ? null : <StartPanel item={data} />}
        <FindingsPanel item={data} phase={data.run ? 'RUN' : 'CHECK'} />
      </DetailLayout>
    </>
  );
}

function factsOf(item: Import) {
  const { name: _, size, format, encoding } = item.file;
  return [
    { label: '内容', value: KIND_NAMES[item.kind] },
    { label: '归属单位', value: item.organizationName },
    { label: '来源', value: item.sourceSystem },
    { label: '导入后', value: item.publish ? '直接发布' : '保存为草稿' },
    {
      label: '文件',
      value: `${FORMAT_NAMES[format]}${encoding ? `，${encoding}` : ''}，${formatBytes(size)}`,
    },
  ];
}
