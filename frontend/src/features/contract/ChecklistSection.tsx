import { Checkbox, SegmentedControl } from '@mantine/core';
import classes from './contract.module.css';
import { type Question, useQuestions } from './contractData';
import { useForm } from './formState';
import { messages } from './messages';

const words = messages.checklist;

/** The registrant's own look at kind and clauses. */
export function ChecklistSection() {
  const { form, change, readOnly } = useForm();
  const { data: questions = [] } = useQuestions();
  const { kind, subKind } = form.subject;
  const answers = new Map(form.checklist.map(({ question, yes }) => [question, yes]));
  const answer = (code: string, yes: boolean) =>
    change({
      checklist: [...form.checklist.filter(({ question }) => question !== code), { question: code, yes }],
    });
  const tests = questions.filter(
    (question) => kind && question.kind === kind && (!question.subKind || question.subKind === subKind),
  );
  const clauses = questions.filter((question) => !question.kind);
  return (
    <>
      <h3>{words.kindTests}</h3>
      {tests.length === 0 ? <p className={classes.small}>{words.kindFirst}</p> : null}
      {tests.map((question) => (
        <div key={question.code} id={`checklist.${question.code}`} className={classes.question}>
          <Text question={question} />
          <SegmentedControl
            aria-label={question.text}
            readOnly={readOnly}
            value={answers.has(question.code) ? String(answers.get(question.code)) : ''}
            data={[
              { value: 'true', label: messages.subject.yes },
              { value: 'false', label: messages.subject.no },
            ]}
            onChange={(value) => answer(question.code, value === 'true')}
          />
        </div>
      ))}
      <h3>{words.clauses}</h3>
      <p className={classes.small}>{words.clausesHint}</p>
      {clauses.map((question) => (
        <div key={question.code} id={`checklist.${question.code}`} className={classes.question}>
          <Checkbox
            disabled={readOnly}
            checked={answers.get(question.code) ?? false}
            onChange={(event) => answer(question.code, event.currentTarget.checked)}
            label={<Text question={question} />}
          />
        </div>
      ))}
    </>
  );
}

function Text({ question }: { question: Question }) {
  return (
    <span className={classes.questionText}>
      {question.text} <span className={classes.small}>{question.statute}</span>
    </span>
  );
}
