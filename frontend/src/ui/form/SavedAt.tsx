import { IconAlertTriangle, IconCheck, IconLoader2 } from '@tabler/icons-react';
import { clockTime } from '@/lib/dates';
import classes from './SavedAt.module.css';

export type SavingState =
  | { state: 'unchanged' }
  /** Something was typed that no save has taken yet. */
  | { state: 'typing' }
  | { state: 'saving' }
  | { state: 'saved'; at: Date }
  | { state: 'failed' };

/** Tells whether what was typed is safe: 已自动保存 10:32. */
export function SavedAt({ saving }: { saving: SavingState }) {
  return (
    <span role="status" className={classes.saved}>
      <Words saving={saving} />
    </span>
  );
}

function Words({ saving }: { saving: SavingState }) {
  switch (saving.state) {
    case 'unchanged':
      return null;
    case 'typing':
      return <>有改动，稍后自动保存</>;
    case 'saving':
      return (
        <>
          <IconLoader2 size="1em" aria-hidden="true" /> 正在保存
        </>
      );
    case 'saved':
      return (
        <>
          <IconCheck size="1em" aria-hidden="true" /> 已自动保存 {clockTime(saving.at)}
        </>
      );
    case 'failed':
      return (
        <>
          <IconAlertTriangle size="1em" aria-hidden="true" /> 尚未保存，正在等待重试
        </>
      );
  }
}
