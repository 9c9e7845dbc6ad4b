/** What a Neo4j server is made of here: this machine's Java, and the jars that Maven resolves. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const OLDEST_JAVA = 17;
const POM = fileURLToPath(new URL("pom.xml", import.meta.url));
const LIB = fileURLToPath(new URL("../../.neo4j/lib", import.meta.url));
const JAVA = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin", "java") : "java";

const execute = promisify(execFile);
const maven = (/** @type {string[]} */ ...args) => execute("mvn", args, { shell: process.platform === "win32" });

/** The version of Neo4j that the pom names. */
export const VERSION = (await readFile(POM, "utf8")).match(/<neo4j\.version>(.+)<\/neo4j\.version>/)?.[1] ?? "";

const JARS = join(LIB, VERSION);

/**
 * What this machine lacks to run Neo4j, in one sentence; undefined when it lacks nothing.
 * @returns {Promise<string | undefined>}
 */
export async function whatIsMissing() {
  const needed = `Neo4j ${VERSION} needs Java ${OLDEST_JAVA} or newer`;
  const found = await execute(JAVA, ["-version"]).then(
    ({ stderr }) => stderr.match(/version "((?:1\.)?(\d+)[^"]*)"/),
    () => null,
  );
  if (!found) return `${needed}, and no Java was found (neither by JAVA_HOME nor on the PATH).`;
  if (Number(found[2]) < OLDEST_JAVA) return `${needed}; the one found is ${found[1]}.`;
  if (existsSync(JARS)) return undefined;
  return maven("-version").then(
    () => undefined,
    () => `Neo4j ${VERSION} is fetched by Maven, and no mvn was found on the PATH.`,
  );
}

/**
 * The Java command and a class path; fetches the jars when this is the first time.
 * @param {(line: string) => void} say   told what takes longer than a moment
 */
export async function resolveParts(say) {
  const missing = await whatIsMissing();
  if (missing) throw new Error(missing);
  if (!existsSync(JARS)) await fetchJars(say);
  return { java: JAVA, classPath: join(JARS, "*") };
}

/** @param {(line: string) => void} say */
async function fetchJars(say) {
  say(`Fetching Neo4j ${VERSION} with Maven: about 120 MB, this once …`);
  const beside = `${JARS}.${process.pid}`;
  try {
    await maven("-q", "-B", "-f", POM, "dependency:copy-dependencies", `-DoutputDirectory=${beside}`);
    // Another process may have been faster; its jars are as good.
    if (!existsSync(JARS)) await rename(beside, JARS);
  } catch (error) {
    const { stdout, message } = /** @type {Error & {stdout?: string}} */ (error);
    throw new Error(`Maven could not fetch Neo4j ${VERSION}:\n${stdout?.trim() || message}`);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}
