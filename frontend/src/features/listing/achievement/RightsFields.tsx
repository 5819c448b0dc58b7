import { Checkbox, TextInput } from '@mantine/core';
import { DictionarySelect } from '@/app/connected/DictionarySelect';
import { errorOf } from '@/app/connected/fieldErrors';
import { DateField } from '@/ui/form/DateField';
import { NumberField } from '../NumberField';
import { RowList } from '../RowList';
import type { AchievementContent } from '../types';
import type { AchievementPart } from './BasicFields';

type Rights = AchievementContent['rights'];

const NO_PROPERTY = { kind: '', number: '', applicant: '', filedOn: null, expiresOn: null, coOwners: [] };

export function RightsFields(part: AchievementPart) {
  const { content, errors, change } = part;
  const { rights } = content;
  const set = (next: Partial<Rights>) => change({ rights: { ...rights, ...next } });
  return (
    <>
      <Owners {...part} />
      <Completers {...part} />
      <Properties {...part} />
      <TextInput
        id="rights.registrationNumber"
        label="国家成果登记号"
        description="没有可不填"
        value={rights.registrationNumber}
        onChange={(event) => set({ registrationNumber: event.currentTarget.value })}
        error={errorOf(errors, 'rights.registrationNumber')}
      />
      <Checkbox
        id="rights.fiscalProject"
        label="由财政资金支持形成"
        checked={rights.fiscalProject}
        onChange={(event) => set({ fiscalProject: event.currentTarget.checked })}
      />
      <Checkbox
        id="rights.secret"
        label="涉及国家秘密"
        description="涉密成果不得在平台公开发布；已发布的会立即停止公开"
        checked={rights.secret}
        onChange={(event) => set({ secret: event.currentTarget.checked })}
        error={errorOf(errors, 'rights.secret')}
      />
    </>
  );
}

function Owners({ content, errors, change }: AchievementPart) {
  const { rights } = content;
  const sum = rights.owners.reduce((total, owner) => total + (owner.sharePercent ?? 0), 0);
  return (
    <RowList
      id="rights.owners"
      title="权利人"
      hint={`各权利人份额合计应为 100%，现为 ${Number(sum.toFixed(4))}%。`}
      addLabel="添加权利人"
      rows={rights.owners}
      empty={{ name: '', sharePercent: null }}
      error={errorOf(errors, 'rights.owners')}
      onChange={(owners) => change({ rights: { ...rights, owners } })}
    >
      {(row, set, path) => (
        <>
          <TextInput
            id={`${path}.name`}
            label="名称"
            required
            value={row.name}
            onChange={(event) => set({ name: event.currentTarget.value })}
            error={errorOf(errors, `${path}.name`)}
          />
          <NumberField
            id={`${path}.sharePercent`}
            label="份额"
            suffix="%"
            required
            value={row.sharePercent}
            onChange={(sharePercent) => set({ sharePercent })}
            error={errorOf(errors, `${path}.sharePercent`)}
          />
        </>
      )}
    </RowList>
  );
}

function Completers({ content, errors, change }: AchievementPart) {
  const { rights } = content;
  return (
    <RowList
      id="rights.completers"
      title="完成人"
      hint="按贡献排序。"
      addLabel="添加完成人"
      rows={rights.completers}
      empty={{ name: '', organization: '' }}
      error={errorOf(errors, 'rights.completers')}
      onChange={(completers) => change({ rights: { ...rights, completers } })}
    >
      {(row, set, path) => (
        <>
          <TextInput
            id={`${path}.name`}
            label="姓名"
            required
            value={row.name}
            onChange={(event) => set({ name: event.currentTarget.value })}
            error={errorOf(errors, `${path}.name`)}
          />
          <TextInput
            id={`${path}.organization`}
            label="单位"
            value={row.organization}
            onChange={(event) => set({ organization: event.currentTarget.value })}
            error={errorOf(errors, `${path}.organization`)}
          />
        </>
      )}
    </RowList>
  );
}

function Properties({ content, errors, change }: AchievementPart) {
  const { rights } = content;
  return (
    <RowList
      id="rights.intellectualProperty"
      title="知识产权"
      hint="列出编号能提高可信度。"
      addLabel="添加知识产权"
      rows={rights.intellectualProperty}
      empty={NO_PROPERTY}
      error={errorOf(errors, 'rights.intellectualProperty')}
      onChange={(intellectualProperty) => change({ rights: { ...rights, intellectualProperty } })}
    >
      {(row, set, path) => <Property row={row} set={set} path={path} errors={errors} />}
    </RowList>
  );
}

type PropertyRow = Rights['intellectualProperty'][number];

function Property({
  row,
  set,
  path,
  errors,
}: Pick<AchievementPart, 'errors'> & {
  row: PropertyRow;
  set: (part: Partial<PropertyRow>) => void;
  path: string;
}) {
  return (
    <>
      <DictionarySelect
        id={`${path}.kind`}
        label="类型"
        dictionary="intellectual-property"
        required
        value={row.kind || null}
        onChange={(kind) => set({ kind: kind ?? '' })}
        error={errorOf(errors, `${path}.kind`)}
      />
      <TextInput
        id={`${path}.number`}
        label="编号"
        value={row.number}
        onChange={(event) => set({ number: event.currentTarget.value })}
        error={errorOf(errors, `${path}.number`)}
      />
      <TextInput
        id={`${path}.applicant`}
        label="申请人或权利人"
        value={row.applicant}
        onChange={(event) => set({ applicant: event.currentTarget.value })}
        error={errorOf(errors, `${path}.applicant`)}
      />
      <DateField
        id={`${path}.filedOn`}
        label="申请日"
        value={row.filedOn ?? null}
        onChange={(filedOn) => set({ filedOn })}
        error={errorOf(errors, `${path}.filedOn`)}
      />
      <DateField
        id={`${path}.expiresOn`}
        label="到期日"
        value={row.expiresOn ?? null}
        onChange={(expiresOn) => set({ expiresOn })}
        error={errorOf(errors, `${path}.expiresOn`)}
      />
    </>
  );
}
