import type { Format, Kind } from './types';

export const MAX_BYTES = 50 * 1024 * 1024;
export const ACCEPT = '.csv,.xlsx,.jsonl,.json,.txt';
export const KIND_NAMES: Record<Kind, string> = { ACHIEVEMENT: '成果', DEMAND: '需求' };
export const FORMAT_NAMES: Record<Format, string> = { CSV: 'CSV', XLSX: 'Excel', JSON_LINES: 'JSON Lines' };

export const text = {
  title: '批量导入',
  lead: '从表格一次导入多条成果或需求。先试运行，逐格指出问题；确认后再正式导入。',
  upload: '选择文件并试运行',
  uploadHint: '支持 CSV、Excel（.xlsx）和 JSON Lines',
  sourceHint: '这批数据来自哪个系统或哪份名单。同一来源的同一编号再次导入时更新原来的内容，不会重复。',
  creditHint: '填写后导入为该单位的内容；不填则归到以来源命名的外部来源。',
  publish: '导入后直接发布',
  publishHint: '不勾选则保存为草稿，由归属单位补充后提交审核。',
  draftNote: '导入后保存为草稿，请补充必填内容后提交审核。',
  historyEmpty: '还没有导入过',
  noErrors: '没有发现问题',
};
