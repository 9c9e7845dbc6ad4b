import { Component, type ReactNode } from "react";
import { asProblem } from "../api/problem.ts";
import { Failed } from "../look/States.tsx";
import classes from "./shell.module.css";

/** Whatever breaks inside leaves a sentence and a way on instead of a blank page. */
export class Guard extends Component<{ children: ReactNode }, { error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    const problem = asProblem(this.state.error);
    // The browser does not ask again for a module that it did not get.
    const retry = () => (problem.code === "part-missing" ? location.reload() : this.setState({ error: null }));
    return (
      <div className={classes.broken}>
        <Failed error={problem} onRetry={retry} />
      </div>
    );
  }
}
