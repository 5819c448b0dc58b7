import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { answerOf, api } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { type Problem, problemOf } from '@/api/problem';
import { useAction } from '@/api/useAction';
import { useAutosave } from '@/app/connected/useAutosave';
import { LISTINGS } from './listingData';
import type { Completeness, ListingStatus } from './types';

type Stored<C> = { status: ListingStatus; content: C; completeness: Completeness };

type DraftOptions<C> = {
  stored: Stored<C>;
  put: (content: C, version: number) => Promise<Stored<C>>;
  onSubmitted: () => void;
};

/** The author's working copy: kept after each pause in typing, always against the version last seen. */
export function useDraft<C>({ stored, put, onSubmitted }: DraftOptions<C>) {
  const client = useQueryClient();
  const [content, setContent] = useState(stored.content);
  const [status, setStatus] = useState(stored.status);
  const [completeness, setCompleteness] = useState(stored.completeness);
  const [refused, setRefused] = useState<Problem>();
  const version = useRef(stored.status.version);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const kept = useRef(JSON.stringify(stored.content));

  /** Changes go one after the other: each names the version that the one before has made. */
  const inTurn = <T>(change: () => Promise<T>): Promise<T> => {
    const next = turn.current.then(change, change);
    turn.current = next;
    return next;
  };
  const save = (next: C) => inTurn(() => keep(next));
  const keep = async (next: C) => {
    if (JSON.stringify(next) === kept.current) return;
    try {
      const answer = await put(next, version.current);
      version.current = answer.status.version;
      kept.current = JSON.stringify(next);
      setStatus(answer.status);
      setCompleteness(answer.completeness);
      setRefused(undefined);
      await client.invalidateQueries({ queryKey: [...LISTINGS, 'own'] });
    } catch (error) {
      setRefused(problemOf(error));
      throw error;
    }
  };
  const saving = useAutosave(content, save);
  const submit = useAction({
    run: async () => {
      await save(content);
      const params = { path: { id: status.id }, header: ifMatch(version.current) };
      return answerOf(api.POST('/api/listings/{id}/submit', { params }));
    },
    success: '已提交审核',
    invalidates: [LISTINGS],
    onDone: onSubmitted,
  });
  /** Changes something beside the content, such as a file, which makes a new version too. */
  const beside = <T>(change: (version: number) => Promise<T>, reload: () => Promise<ListingStatus>) =>
    inTurn(async () => {
      try {
        return await change(version.current);
      } finally {
        const next = await reload();
        version.current = next.version;
        setStatus(next);
      }
    });
  return {
    content,
    change: (part: Partial<C>) => setContent((now) => ({ ...now, ...part })),
    status,
    completeness,
    saving,
    unsaved: JSON.stringify(content) !== kept.current,
    problem: submit.problem ?? refused,
    submit,
    beside,
  };
}

export type Draft<C> = ReturnType<typeof useDraft<C>>;
