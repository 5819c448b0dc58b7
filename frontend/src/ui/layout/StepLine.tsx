import { IconCheck, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { tableTime } from '@/lib/dates';
import classes from './StepLine.module.css';

export type Step = {
  key: string;
  label: string;
  state: 'done' | 'current' | 'coming' | 'stopped';
  at?: string;
  /** Who did it or has it now. */
  who?: string;
  note?: string;
};

type StepLineProps = {
  steps: readonly Step[];
  clock?: ReactNode;
  /** What comes next and whose move it is. */
  next?: string;
};

const SPOKEN: Record<Step['state'], string> = {
  done: '已完成',
  current: '进行中',
  coming: '未开始',
  stopped: '已终止',
};

/** The way of an application: what happened when, who has it, how long is left, what comes next. */
export function StepLine({ steps, clock, next }: StepLineProps) {
  return (
    <div>
      {clock || next ? (
        <p className={classes.summary}>
          {clock} {next ? <span>下一步：{next}</span> : null}
        </p>
      ) : null}
      <ol className={classes.line}>
        {steps.map((step) => (
          <StepItem key={step.key} step={step} />
        ))}
      </ol>
    </div>
  );
}

function StepItem({ step }: { step: Step }) {
  return (
    <li
      className={classes.step}
      data-state={step.state}
      aria-current={step.state === 'current' ? 'step' : undefined}
    >
      <span className={classes.dot} aria-hidden="true">
        {step.state === 'done' ? <IconCheck size={14} /> : null}
        {step.state === 'stopped' ? <IconX size={14} /> : null}
      </span>
      <span className={classes.words}>
        <span className={classes.label}>
          {step.label}
          <span className="visually-hidden">（{SPOKEN[step.state]}）</span>
        </span>
        {step.at ? <time dateTime={step.at}>{tableTime(step.at)}</time> : null}
        {step.who ? <span>{step.who}</span> : null}
        {step.note ? <span className={classes.note}>{step.note}</span> : null}
      </span>
    </li>
  );
}
