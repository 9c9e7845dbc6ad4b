/** Programs of the packages whose shaders are changed in a few places. */
import type { EdgeProgram, EdgeProgramType, NodeProgramType } from "../sigma.ts";

type Definition = ReturnType<EdgeProgram["getDefinition"]>;
type Changes = readonly (readonly [piece: string, substitute: string])[];

/** Replaces each piece by its substitute; a piece that is not there means that the package has changed. */
function patch(source: string, changes: Changes): string {
  return changes.reduce((text, [piece, substitute]) => {
    if (!text.includes(piece)) throw new Error(`The shader no longer holds “${piece}”.`);
    return text.replaceAll(piece, substitute);
  }, source);
}

/** The same program with other shaders. */
export function patched<Type extends EdgeProgramType | NodeProgramType>(
  program: Type,
  changes: { vertex?: Changes; fragment?: Changes },
): Type {
  // The packages' types hide that each of their programs has a definition.
  const Base = program as unknown as new (...parameters: unknown[]) => { getDefinition(): Definition };
  class Patched extends Base {
    override getDefinition(): Definition {
      const definition = super.getDefinition();
      return {
        ...definition,
        VERTEX_SHADER_SOURCE: patch(definition.VERTEX_SHADER_SOURCE, changes.vertex ?? []),
        FRAGMENT_SHADER_SOURCE: patch(definition.FRAGMENT_SHADER_SOURCE, changes.fragment ?? []),
      };
    }
  }
  return Patched as unknown as Type;
}

/** Pixels drawn and pixels left out, in turn, of an edge that says what did not happen or has not yet. */
export const DASH = { on: 7, off: 5 };
