import { type RefObject, useEffect } from 'react';

type Keys = {
  enabled: boolean;
  field: RefObject<HTMLInputElement | null>;
  onCompare: (id: string) => void;
  onHelp: () => void;
};

const TYPING = 'input, textarea, select, [contenteditable], [role="dialog"], [role="menu"], [role="listbox"]';

/** Single keys for going through the results; they never act while somebody types or a dialog is open. */
export function useResultKeys({ enabled, field, onCompare, onHelp }: Keys): void {
  useEffect(() => {
    if (!enabled) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const action = actionOf(event.key, { field, onCompare, onHelp });
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [enabled, field, onCompare, onHelp]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(`${TYPING}, [role="dialog"] *`) && !isCheckbox(target);
}

/** The box of a result takes no text: after choosing with the mouse the keys still go on. */
function isCheckbox(target: Element): boolean {
  return target instanceof HTMLInputElement && target.type === 'checkbox';
}

function actionOf(
  key: string,
  { field, onCompare, onHelp }: Omit<Keys, 'enabled'>,
): (() => void) | undefined {
  switch (key) {
    case '/':
      return () => field.current?.focus();
    case 'j':
      return () => move(1);
    case 'k':
      return () => move(-1);
    case 'c': {
      const id = current()?.dataset.result;
      return id ? () => onCompare(id) : undefined;
    }
    case '?':
      return onHelp;
    default:
      return undefined;
  }
}

function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-result]')];
}

function current(): HTMLElement | undefined {
  return rows().find((row) => row.contains(document.activeElement));
}

/** The title's link takes the focus, so that Enter opens it as any link. */
function move(step: 1 | -1): void {
  const all = rows();
  const at = all.findIndex((row) => row.contains(document.activeElement));
  const next = all[at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step];
  const link = next?.querySelector<HTMLElement>('h2 a');
  link?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
}
