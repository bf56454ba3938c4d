import "@apollo/client";
import type { GraphQLCodegenIncremental } from "@apollo/client/incremental";
import type { GraphQLCodegenDataMasking } from "@apollo/client/masking";

// Tells Apollo Client how the generated types write masked fragments and deferred fields, and the defaults of this
// application's client.
declare module "@apollo/client" {
  interface TypeOverrides
    extends GraphQLCodegenDataMasking.TypeOverrides,
      GraphQLCodegenIncremental.TypeOverrides {}

  namespace ApolloClient {
    namespace DeclareDefaultOptions {
      interface WatchQuery {
        errorPolicy: "all";
      }
      interface Query {
        errorPolicy: "all";
      }
      interface Mutate {
        errorPolicy: "all";
      }
    }
  }
}
