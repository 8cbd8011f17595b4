/**
 * The few members of `Office` that a task pane of this add-in uses, where there is no Excel.
 * The client library leaves a `window.Office` of its own behind that only works inside an Office
 * program: a page sets these members after the library has loaded, whatever it set before.
 */

export interface OfficeSurroundings {
  /** The latest version of each requirement set, e.g. { ExcelApi: "1.15" }. */
  requirementSets?: Record<string, string>;
  displayLanguage?: string;
  contentLanguage?: string;
  /** Excel's colours; undefined in Excel on the web. */
  officeTheme?: { bodyBackgroundColor: string; bodyForegroundColor: string };
}

interface HostInfo {
  host: "Excel";
  platform: "OfficeOnline";
}

export interface OfficeMembers {
  onReady(callback?: (info: HostInfo) => unknown): Promise<HostInfo>;
  context: {
    requirements: { isSetSupported(name: string, version?: string): boolean };
    displayLanguage: string;
    contentLanguage: string;
    officeTheme?: OfficeSurroundings["officeTheme"];
  };
}

/** What the client library at hand can do: it knows nothing later. */
const knownSets: Record<string, string> = { ExcelApi: "1.15", SharedRuntime: "1.1" };

export function officeMembers(surroundings: OfficeSurroundings = {}): OfficeMembers {
  const { requirementSets = knownSets, displayLanguage = "en-US" } = surroundings;
  const info: HostInfo = { host: "Excel", platform: "OfficeOnline" };
  return {
    onReady: async (callback) => {
      await callback?.(info);
      return info;
    },
    context: {
      requirements: {
        isSetSupported: (name, version = "1.1") =>
          name in requirementSets && isAtLeast(requirementSets[name], version),
      },
      displayLanguage,
      contentLanguage: surroundings.contentLanguage ?? displayLanguage,
      officeTheme: surroundings.officeTheme,
    },
  };
}

function isAtLeast(offered: string, wanted: string): boolean {
  const [major, minor] = offered.split(".").map(Number);
  const [wantedMajor, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
