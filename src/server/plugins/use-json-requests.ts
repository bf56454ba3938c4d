import type { Plugin } from "graphql-yoga";

/**
 * Takes POST requests as JSON only. Forms and plain text, which a page of any site can send without asking first, are
 * refused with 415. See https://graphql.github.io/graphql-over-http/draft/#sec-POST
 */
export function useJsonRequests(): Plugin {
  return {
    onRequestParse({ request, endResponse, fetchAPI }) {
      if (request.method !== "POST") return;
      const type = request.headers.get("content-type")?.split(";", 1)[0]?.trim().toLowerCase();
      if (type === "application/json") return;
      const error = {
        message: "Send the operation as JSON, with the header Content-Type: application/json.",
        extensions: { code: "BAD_USER_INPUT" },
      };
      endResponse(
        fetchAPI.Response.json({ errors: [error] }, { status: 415, headers: { accept: "application/json" } }),
      );
    },
  };
}
