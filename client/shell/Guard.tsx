import { Component, type ReactNode } from "react";
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
    return (
      <div className={classes.broken}>
        <Failed error={this.state.error} onRetry={() => this.setState({ error: null })} />
      </div>
    );
  }
}
