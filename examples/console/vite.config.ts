import react from "@vitejs/plugin-react";
import { defineConfig, type HtmlTagDescriptor, type Plugin } from "vite";

/** Where the gateway is when `VITE_ROLLCALL_URL` does not say: where `npm start` puts it. */
const defaultUrl = "http://127.0.0.1:4000/graphql";

const rollcallUrl = process.env["VITE_ROLLCALL_URL"] ?? defaultUrl;

/**
 * Lets the built page load nothing but itself and talk to nobody but the gateway: it holds its user's tokens. Vite's
 * own server adds scripts to the page that this would forbid.
 */
function contentSecurityPolicy(): Plugin {
  const policy = [
    "default-src 'self'",
    `connect-src ${new URL(rollcallUrl).origin}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  const tag: HtmlTagDescriptor = {
    tag: "meta",
    attrs: { "http-equiv": "Content-Security-Policy", content: policy.join("; ") },
    injectTo: "head-prepend",
  };
  return { name: "content-security-policy", apply: "build", transformIndexHtml: () => [tag] };
}

export default defineConfig({
  plugins: [react(), contentSecurityPolicy()],
  define: { "import.meta.env.VITE_ROLLCALL_URL": JSON.stringify(rollcallUrl) },
});
