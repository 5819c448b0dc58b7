import { Button, Group, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { useHasRole } from '@/app/session/useSession';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { useCapacity, useDeclareCapacity } from './feedbackData';
import classes from './matching.module.css';
import { messages } from './messages';

const words = messages.capacity;

/** How many talks the own organisation can hold as a seller: everybody of it reads the number, its administrator sets it. */
export function CapacityForm() {
  const { data, error } = useCapacity();
  const administrator = useHasRole(['ORGANIZATION_ADMIN']);
  if (error) return <ProblemAlert problem={problemOf(error)} />;
  if (!data) return null;
  if (!administrator) return <p className={classes.quiet}>{words.declared(data.talks ?? null)}</p>;
  return <Form key={String(data.talks)} declared={data.talks ?? null} />;
}

function Form({ declared }: { declared: number | null }) {
  const [talks, setTalks] = useState(declared);
  const declare = useDeclareCapacity();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        declare.start(talks);
      }}
    >
      {declare.problem ? <ProblemAlert problem={declare.problem} /> : null}
      <Group align="flex-end" gap="sm" mb="sm">
        <NumberInput
          id="talks"
          label={words.label}
          description={words.hint}
          hideControls
          allowDecimal={false}
          allowNegative={false}
          min={1}
          max={999}
          value={talks ?? ''}
          onChange={(next) => setTalks(typeof next === 'number' ? next : null)}
        />
        <Button type="submit" variant="default" loading={declare.pending}>
          {words.save}
        </Button>
      </Group>
    </form>
  );
}
