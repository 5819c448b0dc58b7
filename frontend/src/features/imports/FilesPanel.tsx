import { IconDownload } from '@tabler/icons-react';
import { DownloadButton } from '@/app/connected/DownloadButton';
import { Panel } from '@/ui/layout/Panel';
import classes from './imports.module.css';
import { KIND_NAMES } from './messages';
import { useImportRights } from './useImportRights';

const TEMPLATES = [
  { format: 'XLSX', label: 'Excel 模板', extension: 'xlsx' },
  { format: 'CSV', label: 'CSV 模板', extension: 'csv' },
] as const;

const EXPORTS = [
  { format: 'XLSX', label: 'Excel', extension: 'xlsx' },
  { format: 'CSV', label: 'CSV', extension: 'csv' },
  { format: 'JSON_LINES', label: 'JSON Lines', extension: 'jsonl' },
] as const;

/** Templates to fill in, and own listings in the same form. */
export function FilesPanel() {
  const { kinds } = useImportRights();
  const button = (address: string, label: string, name: string) => (
    <DownloadButton
      key={address}
      size="sm"
      leftSection={<IconDownload size={16} aria-hidden="true" />}
      address={address}
      name={name}
    >
      {label}
    </DownloadButton>
  );
  return (
    <Panel title="模板与导出">
      {kinds.map((kind) => (
        <div key={kind} className={classes.files}>
          <h3 className={classes.subtitle}>{KIND_NAMES[kind]}导入模板</h3>
          <p className={classes.note}>带填写说明、示例和代码表。代码列填代码或名称都可以。</p>
          <div className={classes.buttons}>
            {TEMPLATES.map(({ format, label, extension }) =>
              button(
                `/api/import-files/template/${kind}?format=${format}`,
                label,
                `${KIND_NAMES[kind]}导入模板.${extension}`,
              ),
            )}
          </div>
          <h3 className={classes.subtitle}>导出本单位的{KIND_NAMES[kind]}</h3>
          <p className={classes.note}>只含公开内容，列与模板相同，修改后可以再导入。</p>
          <div className={classes.buttons}>
            {EXPORTS.map(({ format, label, extension }) =>
              button(
                `/api/import-files/export/${kind}?format=${format}`,
                `${KIND_NAMES[kind]} ${label}`,
                `本单位${KIND_NAMES[kind]}.${extension}`,
              ),
            )}
          </div>
        </div>
      ))}
    </Panel>
  );
}
