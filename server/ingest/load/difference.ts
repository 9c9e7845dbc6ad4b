import { isDeepStrictEqual } from "node:util";
import type { Properties } from "../../contract/typed.ts";

/**
 * What has to be written so that `stored` says what `wanted` says; undefined when it does. When `exact`, what `wanted` does
 * not say is to go (null), save for the properties that `initially` gave and others may have changed since.
 */
export function difference(
  stored: Properties,
  wanted: Properties,
  { exact = false, initially = {} }: { exact?: boolean; initially?: Properties },
): Properties | undefined {
  const changed: Properties = {};
  for (const [key, value] of Object.entries(wanted))
    if (stored[key] !== value && !isDeepStrictEqual(stored[key], value)) changed[key] = value;
  if (exact)
    for (const key of Object.keys(stored))
      if (!Object.hasOwn(wanted, key) && !Object.hasOwn(initially, key)) changed[key] = null;
  return Object.keys(changed).length > 0 ? changed : undefined;
}
