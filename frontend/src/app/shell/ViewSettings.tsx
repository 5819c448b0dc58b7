import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun, IconTextSize } from '@tabler/icons-react';
import { useCareMode } from '@/ui/theme/careMode';
import classes from './ViewSettings.module.css';

/** Light or dark, and 关怀模式; both are remembered in this browser. */
export function ViewSettings() {
  const scheme = useComputedColorScheme('light');
  const { setColorScheme } = useMantineColorScheme();
  const care = useCareMode();
  const dark = scheme === 'dark';
  const careLabel = care.on ? '退出关怀模式' : '关怀模式：大字、高对比';
  const schemeLabel = dark ? '切换到浅色' : '切换到深色';
  return (
    <div className={classes.settings}>
      <ActionIcon
        variant={care.on ? 'filled' : 'subtle'}
        size="lg"
        aria-pressed={care.on}
        aria-label="关怀模式"
        title={careLabel}
        onClick={care.toggle}
      >
        <IconTextSize size={20} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        size="lg"
        aria-label={schemeLabel}
        title={schemeLabel}
        onClick={() => setColorScheme(dark ? 'light' : 'dark')}
      >
        {dark ? <IconSun size={20} aria-hidden="true" /> : <IconMoon size={20} aria-hidden="true" />}
      </ActionIcon>
    </div>
  );
}
