import { Button } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { Form } from 'react-router';
import classes from './HomeSearch.module.css';
import type { ListedKind } from './homeData';

const KINDS: readonly { kind: ListedKind; label: string; placeholder: string }[] = [
  { kind: 'ACHIEVEMENT', label: '找成果', placeholder: '想解决什么问题，例如：稀土永磁废料回收' },
  { kind: 'DEMAND', label: '找需求', placeholder: '能做什么，例如：高炉渣余热利用' },
];

export function HomeSearch() {
  const [kind, setKind] = useState<ListedKind>('ACHIEVEMENT');
  const chosen = KINDS.find((each) => each.kind === kind);
  return (
    <Form action="/search" role="search" className={classes.search}>
      <fieldset className={classes.kinds}>
        <legend className="visually-hidden">找什么</legend>
        {KINDS.map((each) => (
          <label key={each.kind} className={classes.kind}>
            <input
              type="radio"
              name="kind"
              value={each.kind}
              checked={each.kind === kind}
              onChange={() => setKind(each.kind)}
            />
            {each.label}
          </label>
        ))}
      </fieldset>
      <div className={classes.line}>
        <input
          className={classes.input}
          type="search"
          name="q"
          aria-label="搜索内容"
          placeholder={chosen?.placeholder}
          maxLength={200}
        />
        <Button
          type="submit"
          size="lg"
          className={classes.button}
          leftSection={<IconSearch size={20} aria-hidden="true" />}
        >
          搜索
        </Button>
      </div>
    </Form>
  );
}
