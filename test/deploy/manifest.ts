/** Labels by name. */
export type Labels = Readonly<Record<string, string>>;

/** Something that means pods by their labels. */
export interface Selecting {
  readonly spec: { readonly selector: { readonly matchLabels: Labels } };
}

/** How a container is asked how it is. */
export interface Probe {
  readonly httpGet: { readonly path: string; readonly port: string };
}

/** The container of our deployment. */
export interface Container
  extends Readonly<Record<"startupProbe" | "livenessProbe" | "readinessProbe", Probe>> {
  readonly ports: readonly [{ readonly name: string; readonly containerPort: number }];
  readonly env: readonly { readonly name: string; readonly value: string }[];
  readonly securityContext: object;
  readonly lifecycle: { readonly preStop: { readonly sleep: { readonly seconds: number } } };
  readonly volumeMounts: readonly [{ readonly name: string; readonly mountPath: string }];
}

/** A deployment, as far as the tests read it. */
export interface Deployment extends Selecting {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec: Selecting["spec"] & {
    readonly template: {
      readonly metadata: { readonly labels: Labels };
      readonly spec: {
        readonly automountServiceAccountToken: boolean;
        readonly enableServiceLinks: boolean;
        readonly terminationGracePeriodSeconds: number;
        readonly securityContext: object;
        readonly topologySpreadConstraints: readonly {
          readonly labelSelector: { readonly matchLabels: Labels };
        }[];
        readonly containers: readonly [Container];
        readonly volumes: readonly object[];
      };
    };
  };
}

/** A service. */
export interface Service {
  readonly spec: { readonly selector: Labels; readonly ports: readonly [{ readonly targetPort: string }] };
}

/** A network policy. */
export interface NetworkPolicy {
  readonly spec: {
    readonly podSelector: { readonly matchLabels: Labels };
    readonly ingress: readonly [{ readonly ports: readonly [{ readonly port: string }] }];
  };
}

/** What scales a deployment. */
export interface Autoscaler {
  readonly spec: { readonly scaleTargetRef: Readonly<Record<"apiVersion" | "kind" | "name", string>> };
}

/** Text that pods find as files. */
export interface ConfigMap {
  readonly metadata: { readonly name: string };
  readonly data: Readonly<Record<string, string>>;
}

/** Which manifests are applied. */
export interface Kustomization {
  readonly resources: readonly string[];
}

/** One service of `compose.yaml`. */
export interface ComposedService {
  readonly environment: Readonly<Record<string, string>>;
}

/** `compose.yaml`. */
export interface Composition {
  readonly services: {
    readonly gateway: ComposedService & { readonly network_mode: string };
    readonly sandbox: ComposedService & {
      readonly ports: readonly string[];
      readonly healthcheck: { readonly test: readonly string[] };
    };
  };
}
