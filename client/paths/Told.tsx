import { goTo } from "../commands/actions.ts";
import { useWorkbench } from "../commands/workbench.tsx";
import { type Account, quoteOf, type Source } from "./account.ts";
import classes from "./paths.module.css";
import { useDescription } from "./useAccounts.ts";

/** A way in words; the names lead to the nodes, the numbers to the documents. */
export function Sentences({ account }: { account: Account }) {
  const { words } = useWorkbench();
  return (
    <p className={classes.sentences}>
      {account.sentences.map(({ edge, pieces, notes, unnamed }) => (
        <span key={edge}>
          {pieces.map(({ text, node }, at) => (node === undefined ? text : <Name key={at} node={node} text={text} />))}
          {notes.length > 0 && " "}
          {notes.map((number) => (
            <Reference key={number} number={number} source={account.notes[number - 1]!} />
          ))}
          {unnamed > 0 && ` ${words.paths.moreSources(unnamed)}`}
          {". "}
        </span>
      ))}
      {account.untold > 0 && <span className={classes.quiet}>{words.paths.untold(account.untold)}</span>}
    </p>
  );
}

/** A node that is on the canvas is a link to it. */
function Name({ node, text }: { node: string; text: string }) {
  const workbench = useWorkbench();
  if (!workbench.exploration.graph.hasNode(node)) return <b className={classes.name}>{text}</b>;
  return (
    <a
      href={`#${encodeURIComponent(node)}`}
      className={classes.name}
      onClick={(event) => {
        event.preventDefault();
        goTo(workbench, node);
      }}
    >
      {text}
    </a>
  );
}

function Reference({ number, source }: { number: number; source: Source }) {
  const { setOpen, words } = useWorkbench();
  const describe = useDescription();
  const { document, id } = source;
  return (
    <button
      type="button"
      className={classes.reference}
      aria-label={words.paths.note(number)}
      title={describe(source)}
      disabled={!document}
      onClick={() => document && setOpen({ reading: { document: document.id, claim: id } })}
    >
      [{number}]
    </button>
  );
}

/** The documents, each with the sentence that says so; choosing one opens it there. */
export function Notes({ account }: { account: Account }) {
  const { setOpen, words } = useWorkbench();
  const describe = useDescription();
  if (account.notes.length === 0) return null;
  return (
    <ol className={classes.notes} aria-label={words.paths.notes}>
      {account.notes.map((source, at) => {
        const { document, id } = source;
        return (
          <li key={id} className={classes.note}>
            <span className={classes.rank}>[{at + 1}]</span>
            <button
              type="button"
              className={classes.source}
              disabled={!document}
              onClick={() => document && setOpen({ reading: { document: document.id, claim: id } })}
            >
              <q lang={document?.language ?? undefined}>{quoteOf(source)}</q>
              <span className={classes.quiet}>{describe(source)}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
