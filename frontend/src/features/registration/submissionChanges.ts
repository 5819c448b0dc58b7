import type { ReactNode } from 'react';
import { type FormRow, formSections } from './formSections';
import type { ContractForm, Submission } from './types';

export type ChangedRow = { key: string; label: string; before: ReactNode; after: ReactNode };

/** Rows whose display joins several fields; every other row shows the value at its own path. */
const JOINED: Record<string, (form: ContractForm) => unknown> = {
  'subject.kind': ({ subject }) => [subject.kind, subject.subKind],
  'term.validTo': ({ term }) => [term.validFrom, term.validTo],
};

/** What one submission has otherwise than the one before, in the words of the form. */
export function changedRows(before: Submission, after: Submission): ChangedRow[] {
  const earlier = rowsOf(before.form);
  const later = rowsOf(after.form);
  const keys = [...new Set([...earlier.keys(), ...later.keys()])];
  const fields = keys
    .filter((key) => rawOf(before.form, key) !== rawOf(after.form, key))
    .map((key) => ({
      key,
      label: (later.get(key) ?? earlier.get(key))?.label ?? key,
      before: earlier.get(key)?.value,
      after: later.get(key)?.value,
    }));
  return [...fields, ...changedFiles(before, after)];
}

function rowsOf(form: ContractForm): Map<string, FormRow> {
  const rows = new Map<string, FormRow>();
  for (const section of formSections(form)) {
    for (const row of section.rows) {
      rows.set(row.path, { ...row, label: `${section.title}：${row.label}` });
    }
  }
  return rows;
}

function rawOf(form: ContractForm, path: string): string {
  const joined = JOINED[path];
  const value = joined
    ? joined(form)
    : path
        .split(/[.[\]]+/)
        .filter(Boolean)
        .reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], form);
  return JSON.stringify(value ?? null);
}

function changedFiles(before: Submission, after: Submission): ChangedRow[] {
  const has = (submission: Submission, sha256: string) =>
    submission.documents.some((document) => document.sha256 === sha256);
  const removed = before.documents
    .filter(({ sha256 }) => !has(after, sha256))
    .map((file) => ({ key: `-${file.id}`, label: '文件', before: file.fileName, after: undefined }));
  const added = after.documents
    .filter(({ sha256 }) => !has(before, sha256))
    .map((file) => ({ key: `+${file.id}`, label: '文件', before: undefined, after: file.fileName }));
  return [...removed, ...added];
}
