import { useSyncExternalStore } from 'react';

const KEY = 'care-mode';
const listeners = new Set<() => void>();

function isOn(): boolean {
  return localStorage.getItem(KEY) === 'on';
}

function show() {
  document.documentElement.dataset.care = isOn() ? 'on' : 'off';
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function toggle() {
  localStorage.setItem(KEY, isOn() ? 'off' : 'on');
  show();
  for (const listener of listeners) listener();
}

/** Sets the remembered mode before the first paint. */
export const restoreCareMode = show;

/** 关怀模式: large text and high contrast, remembered in this browser. */
export function useCareMode(): { on: boolean; toggle: () => void } {
  return { on: useSyncExternalStore(subscribe, isOn), toggle };
}
