import { isAbsolute, join, normalize, relative, resolve, sep } from "node:path";
import type { Environment } from "../environment.ts";

/** Where build servers say that the root of the repository is: GitHub, GitLab, Azure DevOps, Jenkins. */
const roots = ["GITHUB_WORKSPACE", "CI_PROJECT_DIR", "BUILD_SOURCESDIRECTORY", "WORKSPACE"] as const;

/**
 * The folder of a description as a build server finds it: from the root of the repository where that is known, else from the
 * current folder. One that lies elsewhere stays as it was given, so that no path of this machine is told that was not typed.
 */
export function repositoryFolder(folder: string, env: Environment["env"]): string {
  const root = roots.map((name) => env[name]).find((value) => value !== undefined && value !== "") ?? ".";
  const inside = relative(resolve(root), resolve(folder));
  const isInside = inside !== ".." && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
  const path = isInside ? inside : normalize(folder);
  return path === "" || path === "." ? "" : join(path, "/").split(sep).join("/");
}
