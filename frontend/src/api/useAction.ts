import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { announce } from '@/lib/announcements';
import { type Problem, problemOf } from './problem';

export type ActionOptions<Input, Result> = {
  run: (input: Input) => Promise<Result>;
  /** Said to the person when it worked. */
  success?: string | ((result: Result) => string);
  /** Query keys whose data the action has made old. */
  invalidates?: QueryKey[];
  onDone?: (result: Result, input: Input) => void;
};

export type Action<Input> = {
  start: (input: Input) => void;
  pending: boolean;
  problem: Problem | undefined;
  reset: () => void;
};

/** A change on the server that always shows that it runs, that it worked, or why it did not. */
export function useAction<Input, Result>(options: ActionOptions<Input, Result>): Action<Input> {
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: options.run,
    onSuccess: async (result, input) => {
      await Promise.all(
        (options.invalidates ?? []).map((queryKey) => client.invalidateQueries({ queryKey })),
      );
      const words = typeof options.success === 'function' ? options.success(result) : options.success;
      if (words) announce({ tone: 'success', text: words });
      options.onDone?.(result, input);
    },
  });
  return {
    start: (input) => {
      if (!mutation.isPending) mutation.mutate(input);
    },
    pending: mutation.isPending,
    problem: mutation.error ? problemOf(mutation.error) : undefined,
    reset: mutation.reset,
  };
}
