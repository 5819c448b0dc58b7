import { Button } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { ErrorSummary, type FieldError } from './ErrorSummary';
import classes from './FormLayout.module.css';

export type FormSection = { id: string; title: string; description?: string; content: ReactNode };

type FormLayoutProps = {
  sections: readonly FormSection[];
  /** Each names the id of its field, so that the summary can jump to it. */
  errors: readonly FieldError[];
  /** A refusal of the whole form. */
  problem?: ReactNode;
  submitLabel: string;
  pending?: boolean;
  /** Why submitting is not possible now. */
  blocked?: string | undefined;
  onSubmit: () => void;
  /** Further buttons: save the draft, cancel. */
  actions?: ReactNode;
  /** The autosave indicator. */
  saved?: ReactNode;
};

/** A long form: sections in one column, their outline at the side, errors on top, actions in view at the foot. */
export function FormLayout({
  sections,
  errors,
  problem,
  actions,
  saved,
  onSubmit,
  ...submit
}: FormLayoutProps) {
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <div className={classes.layout}>
      <form noValidate className={classes.form} onSubmit={send}>
        <ErrorSummary errors={errors} />
        {problem}
        <p className={classes.legend}>带 * 的为必填项。</p>
        {sections.map((section) => (
          <Section key={section.id} {...section} />
        ))}
        <div className={classes.foot}>
          <span className={classes.saved}>{saved}</span>
          {actions}
          <Submit {...submit} />
        </div>
      </form>
      <Outline sections={sections} />
    </div>
  );
}

function Section({ id, title, description, content }: FormSection) {
  return (
    <section id={id} className={classes.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={classes.title}>
        {title}
      </h2>
      {description ? <p className={classes.description}>{description}</p> : null}
      <div className={classes.fields}>{content}</div>
    </section>
  );
}

function Submit({
  submitLabel,
  pending,
  blocked,
}: Pick<FormLayoutProps, 'submitLabel' | 'pending' | 'blocked'>) {
  return (
    <>
      {blocked ? <span id="submit-blocked">{blocked}</span> : null}
      <Button
        type="submit"
        loading={pending ?? false}
        disabled={Boolean(blocked)}
        aria-describedby={blocked ? 'submit-blocked' : undefined}
      >
        {submitLabel}
      </Button>
    </>
  );
}

function Outline({ sections }: { sections: readonly FormSection[] }) {
  return (
    <nav aria-label="表单目录" className={classes.outline}>
      {sections.map(({ id, title }) => (
        <a key={id} href={`#${id}`}>
          {title}
        </a>
      ))}
    </nav>
  );
}
