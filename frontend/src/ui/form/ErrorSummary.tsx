import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import classes from './ErrorSummary.module.css';

/** `field` is the id of the input. */
export type FieldError = { field: string; label: string; message: string };

function jumpTo(field: string) {
  const input = document.getElementById(field);
  input?.scrollIntoView({ block: 'center' });
  input?.focus({ preventScroll: true });
}

/** All errors of a form on top of it; each leads to its field. Takes the focus when it appears. */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const box = useRef<HTMLDivElement>(null);
  const some = errors.length > 0;
  useEffect(() => {
    if (some) box.current?.focus();
  }, [some]);
  if (!some) return null;
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="alert"
      color="danger"
      variant="light"
      title={`有 ${errors.length} 处需要修改`}
      icon={<IconAlertTriangle aria-hidden="true" />}
    >
      <ul className={classes.list}>
        {errors.map(({ field, label, message }) => (
          <li key={`${field} ${message}`}>
            <button type="button" className={classes.jump} onClick={() => jumpTo(field)}>
              {label}：{message}
            </button>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
