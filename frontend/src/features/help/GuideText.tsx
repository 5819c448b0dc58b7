import classes from './GuidePage.module.css';
import type { Guide, GuideSection } from './guides/guide';

export function GuideText({ guide }: { guide: Guide }) {
  return (
    <div>
      {guide.sections.map((section) => (
        <Section key={section.title} {...section} />
      ))}
    </div>
  );
}

function Section({ title, text, steps = [], notes = [] }: GuideSection) {
  return (
    <section className={classes.section}>
      <h2 className={classes.title}>{title}</h2>
      {text ? <p className={classes.text}>{text}</p> : null}
      {steps.length > 0 ? (
        <ol className={classes.steps}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      ) : null}
      {notes.length > 0 ? (
        <ul className={classes.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
