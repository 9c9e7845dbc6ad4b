/** What stands where an answer is not yet, not at all, or empty. */
import { Button, Skeleton } from "@mantine/core";
import { IconAlertTriangle, IconRefresh } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { asProblem } from "../api/problem.ts";
import { sayProblem } from "../words/problems.ts";
import { useWords } from "../words/words.tsx";
import classes from "./parts.module.css";

/** Lines where text will be; takes the room that it will take. */
export function Loading({ lines = 3 }: { lines?: number }) {
  const { loading } = useWords();
  return (
    <div className={classes.loading} role="status" aria-label={loading}>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={12} width={`${[92, 70, 84, 58][line % 4]}%`} />
      ))}
    </div>
  );
}

/** What went wrong, what to do about it, and a way to try again. */
export function Failed({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const words = useWords();
  const problem = asProblem(error);
  const { message, hint } = sayProblem(words, problem);
  return (
    <div className={classes.failed} role="alert">
      <IconAlertTriangle size={17} aria-hidden="true" />
      <div>
        <p>
          {problem.position && <b>{words.position(problem.position.line, problem.position.column)} </b>}
          {message}
        </p>
        {hint && <p className={classes.quiet}>{hint}</p>}
        {onRetry && (
          <Button size="compact-xs" variant="default" leftSection={<IconRefresh size={13} />} onClick={onRetry}>
            {words.retry}
          </Button>
        )}
      </div>
    </div>
  );
}

export function Nothing({ children }: { children: ReactNode }) {
  return <p className={classes.quiet}>{children}</p>;
}
