/** The parts of OSCAL 1.2.1 that we write (https://pages.nist.gov/OSCAL): its own names, so that they can be looked up there. */

/** Text with Markdown in it, one line or several paragraphs; made by `markup` and `paragraphs` only, which escape. */
export type Markup = string & { readonly __markup: true };

export interface Prop {
  readonly name: string;
  readonly ns?: string;
  readonly value: string;
  readonly remarks?: Markup;
}

export interface Link {
  readonly href: string;
  readonly rel?: string;
  readonly "media-type"?: string;
  readonly text?: Markup;
}

export interface Metadata {
  readonly title: Markup;
  readonly "last-modified": string;
  readonly version: string;
  readonly "oscal-version": string;
  readonly props?: readonly Prop[];
  readonly links?: readonly Link[];
  readonly roles?: readonly { readonly id: string; readonly title: Markup }[];
  readonly parties?: readonly Party[];
  readonly remarks?: Markup;
}

export interface Party {
  readonly uuid: string;
  readonly type: "organization";
  readonly name: string;
  readonly "external-ids"?: readonly { readonly scheme: string; readonly id: string }[];
}

export interface Resource {
  readonly uuid: string;
  readonly title?: Markup;
  readonly description?: Markup;
  readonly props?: readonly Prop[];
  readonly citation?: { readonly text: Markup };
  readonly rlinks?: readonly { readonly href: string; readonly "media-type"?: string }[];
}

export interface BackMatter {
  readonly resources: readonly Resource[];
}

export interface Part {
  readonly id?: string;
  readonly name: string;
  readonly props?: readonly Prop[];
  readonly prose: Markup;
}

export interface Control {
  readonly id: string;
  readonly class: string;
  readonly title: Markup;
  readonly props: readonly Prop[];
  readonly links?: readonly Link[];
  readonly parts: readonly Part[];
}

export interface Group {
  readonly id: string;
  readonly class: string;
  readonly title: Markup;
  readonly props: readonly Prop[];
  readonly parts?: readonly Part[];
  readonly controls: readonly Control[];
}

export interface Catalog {
  readonly catalog: {
    readonly uuid: string;
    readonly metadata: Metadata;
    readonly groups: readonly Group[];
    readonly "back-matter"?: BackMatter;
  };
}

export interface Origin {
  readonly actors: readonly { readonly type: "tool"; readonly "actor-uuid": string }[];
}

export interface Observation {
  readonly uuid: string;
  readonly title: Markup;
  readonly description: Markup;
  readonly methods: readonly string[];
  readonly types: readonly string[];
  readonly origins: readonly Origin[];
  readonly subjects: readonly { readonly "subject-uuid": string; readonly type: string }[];
  readonly "relevant-evidence"?: readonly Evidence[];
  readonly collected: string;
}

export interface Evidence {
  readonly href: string;
  readonly description: Markup;
  readonly props: readonly Prop[];
}

export interface Finding {
  readonly uuid: string;
  readonly title: Markup;
  readonly description: Markup;
  readonly props: readonly Prop[];
  readonly origins: readonly Origin[];
  readonly target: {
    readonly type: "statement-id";
    readonly "target-id": string;
    readonly status: {
      readonly state: "satisfied" | "not-satisfied";
      readonly reason: "pass" | "fail" | "other";
      readonly remarks: Markup;
    };
  };
  readonly "related-observations": readonly { readonly "observation-uuid": string }[];
  readonly "related-risks"?: readonly { readonly "risk-uuid": string }[];
}

export interface Risk {
  readonly uuid: string;
  readonly title: Markup;
  readonly description: Markup;
  readonly statement: Markup;
  readonly props: readonly Prop[];
  readonly status: "open" | "remediating" | "deviation-approved";
  readonly origins: readonly Origin[];
  readonly deadline?: string;
  readonly remediations?: readonly Response[];
  readonly "related-observations": readonly { readonly "observation-uuid": string }[];
}

export interface Response {
  readonly uuid: string;
  readonly lifecycle: "recommendation" | "planned" | "completed";
  readonly title: Markup;
  readonly description: Markup;
  readonly props: readonly Prop[];
  readonly origins?: readonly Origin[];
  readonly tasks: readonly Task[];
}

export interface Task {
  readonly uuid: string;
  readonly type: "milestone" | "action";
  readonly title: Markup;
  readonly timing?: Timing;
  readonly "responsible-roles"?: readonly { readonly "role-id": string }[];
}

export type Timing =
  | { readonly "on-date": { readonly date: string } }
  | { readonly "within-date-range": { readonly start: string; readonly end: string } }
  | { readonly "at-frequency": { readonly period: number; readonly unit: "days" | "months" | "years" } };

/** Who or what made the assessment. */
export interface Assets {
  readonly components: readonly {
    readonly uuid: string;
    readonly type: "software";
    readonly title: Markup;
    readonly description: Markup;
    readonly props: readonly Prop[];
    readonly status: { readonly state: "operational" };
  }[];
  readonly "assessment-platforms": readonly {
    readonly uuid: string;
    readonly "uses-components": readonly { readonly "component-uuid": string }[];
  }[];
}

export interface AssessmentResults {
  readonly "assessment-results": {
    readonly uuid: string;
    readonly metadata: Metadata;
    readonly "import-ap": { readonly href: string; readonly remarks: Markup };
    readonly results: readonly Result[];
    readonly "back-matter": BackMatter;
  };
}

export interface Result {
  readonly uuid: string;
  readonly title: Markup;
  readonly description: Markup;
  readonly start: string;
  readonly end: string;
  readonly props: readonly Prop[];
  readonly "local-definitions": { readonly "assessment-assets": Assets };
  readonly "reviewed-controls": {
    readonly description: Markup;
    readonly "control-selections": readonly {
      readonly description?: Markup;
      readonly props?: readonly Prop[];
      readonly "include-all": Readonly<Record<string, never>>;
      readonly "exclude-controls"?: readonly { readonly "control-id": string }[];
    }[];
  };
  readonly observations?: readonly Observation[];
  readonly risks?: readonly Risk[];
  readonly findings?: readonly Finding[];
  readonly remarks: Markup;
}

export interface PlanOfAction {
  readonly "plan-of-action-and-milestones": {
    readonly uuid: string;
    readonly metadata: Metadata;
    readonly "system-id": { readonly "identifier-type": string; readonly id: string };
    readonly "local-definitions": { readonly "assessment-assets": Assets };
    readonly observations: readonly Observation[];
    readonly risks: readonly Risk[];
    readonly findings: readonly Finding[];
    readonly "poam-items": readonly PoamItem[];
    readonly "back-matter"?: BackMatter;
  };
}

export interface PoamItem {
  readonly uuid: string;
  readonly title: Markup;
  readonly description: Markup;
  readonly props: readonly Prop[];
  readonly origins: readonly Origin[];
  readonly "related-findings": readonly { readonly "finding-uuid": string }[];
  readonly "related-observations": readonly { readonly "observation-uuid": string }[];
  readonly "related-risks": readonly { readonly "risk-uuid": string }[];
}
