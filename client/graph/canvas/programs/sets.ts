/** The programs that a picture needs: shaders take a while to compile, so each set is made when the first graph comes that needs it. */
import { drawnOnce, type EdgeProgramType, type NodeProgramType, type Sigma } from "../sigma.ts";
import type { Detail } from "../style.ts";
import { curved, curvedDashes } from "./curved.ts";
import { loop } from "./loop.ts";
import { createPictogramProgram } from "./nodes.ts";
import { dashes, straight } from "./straight.ts";

interface Programs {
  nodes: Record<string, NodeProgramType>;
  edges: Record<string, EdgeProgramType>;
}

const SETS = {
  // Discs and lines are sigma's own and always there.
  light: (): Programs => ({ nodes: {}, edges: {} }),
  rich: (): Programs => ({
    nodes: { pictogram: drawnOnce(createPictogramProgram()) },
    // Drawn in this order: what is so must not look dashed for a fainter line of dashes that runs along it.
    edges: { straightDashes: dashes, curvedDashes, straight, curved },
  }),
  loops: (): Programs => ({ nodes: {}, edges: { loop: loop as unknown as EdgeProgramType } }),
} satisfies Record<Detail | "loops", () => Programs>;

/** Answers how to have sets of programs at hand. */
export function createCompiler(sigma: Sigma): (...names: (keyof typeof SETS)[]) => void {
  const compiled = new Set<keyof typeof SETS>();
  return (...names) => {
    for (const name of names.filter((each) => !compiled.has(each))) {
      compiled.add(name);
      const { nodes, edges } = SETS[name]();
      sigma.setSettings({
        nodeProgramClasses: { ...sigma.getSetting("nodeProgramClasses"), ...nodes },
        edgeProgramClasses: { ...sigma.getSetting("edgeProgramClasses"), ...edges },
      });
    }
  };
}
