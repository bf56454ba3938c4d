import { ApolloProvider } from "@apollo/client/react";
import { Suspense, useState } from "react";
import { createClient, type Tokens } from "./apollo/client.ts";
import { Console } from "./console.tsx";
import { SignInPage } from "./session/sign-in-page.tsx";
import { Loading } from "./ui/loading.tsx";

/**
 * Everything. The tokens live in this component's state and in the client that was made with them: reloading the page
 * forgets them, and so does signing out.
 */
export function App() {
  const [{ client, isSignedIn }, setSession] = useState(() => openSession({}));

  const begin = (tokens: Tokens) => {
    client.stop();
    location.hash = "";
    setSession(openSession(tokens));
  };

  return (
    <ApolloProvider client={client}>
      <Suspense fallback={<Loading />}>
        {isSignedIn ? <Console onSignOut={() => begin({})} /> : <SignInPage onSignIn={begin} />}
      </Suspense>
    </ApolloProvider>
  );
}

function openSession(tokens: Tokens) {
  return { client: createClient(tokens), isSignedIn: Object.keys(tokens).length > 0 };
}
