import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readConfig } from "../../src/config/read.ts";
import { createGateway, type Gateway } from "../../src/main/gateway.ts";
import { context, readDockerfile } from "./image.ts";
import type {
  Autoscaler,
  Composition,
  ConfigMap,
  Deployment,
  Kustomization,
  NetworkPolicy,
  Selecting,
  Service,
} from "./manifest.ts";

const folder = join(context, "deploy/kubernetes");

const deployment: Deployment = manifest("deployment");
const pod = deployment.spec.template.spec;
const container = pod.containers[0];
const service: Service = manifest("service");
const policy: NetworkPolicy = manifest("network-policy");
const budget: Selecting = manifest("disruption-budget");
const composition: Composition = read(join(context, "compose.yaml"));
const imageEnvironment = Object.fromEntries(
  readDockerfile(readFileSync(join(context, "Dockerfile"), "utf8"))
    .filter(({ name }) => name === "ENV")
    .flatMap(({ value }) => value.split(" ").map((pair) => pair.split("="))),
) as Record<string, string>;

let gateway: Gateway;
let url: string;
beforeAll(async () => {
  gateway = createGateway({ logLevel: "silent", listen: { port: 0 } });
  ({ url } = await gateway.listen());
});
afterAll(() => gateway.close());

function read<Content>(file: string): Content {
  return parse(readFileSync(file, "utf8"), { merge: true }) as Content;
}

function manifest<Content>(name: string): Content {
  return read(join(folder, `${name}.yaml`));
}

describe("the manifests for Kubernetes", () => {
  it("are all applied together", () => {
    const files = readdirSync(folder).filter((file) => file !== "kustomization.yaml");
    expect(manifest<Kustomization>("kustomization").resources.toSorted()).toEqual(files.toSorted());
  });

  it("configure a gateway that starts", () => {
    const mount = container.volumeMounts[0];
    const map = manifest<ConfigMap>("config");
    expect(pod.volumes).toEqual([{ name: mount.name, configMap: { name: map.metadata.name } }]);
    const environment = Object.fromEntries(container.env.map(({ name, value }) => [name, value])) as Record<
      string,
      string
    >;
    const files = Object.fromEntries(
      Object.entries(map.data).map(([name, text]) => [`${mount.mountPath}/${name}`, text]),
    );
    const config = readConfig({ ...imageEnvironment, ...environment }, (path) => String(files[path]));
    expect(config).toMatchObject({ isProduction: true, listen: { host: "0.0.0.0" } });
    expect(config.sources).toHaveLength(2);
    expect(config.listen.port).toBe(container.ports[0].containerPort);
  });

  it("keep Kubernetes from setting variables that the gateway would take for its own", () => {
    expect(pod.enableServiceLinks).toBe(false);
    expect(() => readConfig({ ROLLCALL_SERVICE_HOST: "10.0.0.1" })).toThrow("ROLLCALL_SERVICE_HOST");
  });

  it.each(["startupProbe", "livenessProbe", "readinessProbe"] as const)(
    "ask what the gateway answers: %s",
    async (probe) => {
      const { path, port } = container[probe].httpGet;
      expect(container.ports).toContainEqual(expect.objectContaining({ name: port }));
      expect((await fetch(`${url}${path}`)).status).toBe(200);
    },
  );

  it("all mean the same pods, and the port by its name", () => {
    const labels = deployment.spec.template.metadata.labels;
    const selected = [
      deployment.spec.selector.matchLabels,
      service.spec.selector,
      budget.spec.selector.matchLabels,
      policy.spec.podSelector.matchLabels,
      ...pod.topologySpreadConstraints.map(({ labelSelector }) => labelSelector.matchLabels),
    ];
    expect(selected).toEqual(selected.map(() => labels));
    expect(service.spec.ports[0].targetPort).toBe(container.ports[0].name);
    expect(policy.spec.ingress[0].ports[0].port).toBe(container.ports[0].name);
    const { kind, name, apiVersion } = manifest<Autoscaler>("autoscaler").spec.scaleTargetRef;
    expect([apiVersion, kind, name]).toEqual([
      deployment.apiVersion,
      deployment.kind,
      deployment.metadata.name,
    ]);
  });

  it("let operations in flight finish, and take no right that the gateway does not need", () => {
    expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(30 + container.lifecycle.preStop.sleep.seconds);
    expect(pod.automountServiceAccountToken).toBe(false);
    expect(pod.securityContext).toMatchObject({
      runAsNonRoot: true,
      seccompProfile: { type: "RuntimeDefault" },
    });
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ["ALL"] },
    });
  });
});

describe("the composition", () => {
  const { gateway: production, sandbox } = composition.services;

  it("configures a gateway that starts, before the sandbox's ports", () => {
    const config = readConfig({ ...imageEnvironment, ...production.environment });
    expect(config.sources.map(({ origin }) => new URL(origin).port)).toEqual([
      sandbox.environment.SANDBOX_LOSANT_PORT,
      sandbox.environment.SANDBOX_AUTH0_PORT,
    ]);
    expect(production.network_mode).toBe("service:sandbox");
    expect(sandbox.ports).toEqual([`127.0.0.1:${config.listen.port}:${config.listen.port}`]);
    expect(sandbox.healthcheck.test.at(-1)).toContain(`127.0.0.1:${sandbox.environment.SANDBOX_AUTH0_PORT}/`);
  });

  it("takes no right that its programs do not need", () => {
    for (const hardened of [production, sandbox]) {
      expect(hardened).toMatchObject({
        read_only: true,
        cap_drop: ["ALL"],
        security_opt: ["no-new-privileges:true"],
        user: "65532:65532",
      });
    }
  });
});
