import { useCursorPaging } from '@/app/connected/useCursorPaging';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { FilesPanel } from './FilesPanel';
import { HistoryTable } from './HistoryTable';
import { useImports } from './importData';
import classes from './imports.module.css';
import { text } from './messages';
import { UploadForm } from './UploadForm';

/** Upload, templates and the list of earlier imports. */
export function ImportsPage() {
  const { after, pageOf } = useCursorPaging();
  const { data } = useImports(after);
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      <div className={classes.columns}>
        <Panel title="上传文件">
          <UploadForm />
        </Panel>
        <FilesPanel />
      </div>
      <Panel title="导入记录" padded={false}>
        <HistoryTable items={data?.items} page={pageOf(data)} />
      </Panel>
    </>
  );
}
