import classes from './listing.module.css';

/** A titled paragraph; nothing at all where nothing was written. */
export function TextBlock({ title, text }: { title: string; text: string }) {
  if (!text) return null;
  return (
    <div className={classes.section}>
      <h3>{title}</h3>
      <p className={classes.text}>{text}</p>
    </div>
  );
}
