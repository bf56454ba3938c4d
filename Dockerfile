# Built with: docker build --tag rollcall .
FROM node:24-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json sbom.ts graphiql-bundle.ts program-bundle.ts ./
COPY schema schema
COPY src src
RUN npm run --silent build

FROM node:24-slim AS dependencies
WORKDIR /dependencies
COPY package.json package-lock.json .npmrc ./
# Optional packages, for example --build-arg PACKAGES=@redis/client@6 for a store that replicas share.
ARG PACKAGES=""
RUN npm ci --omit=dev --ignore-scripts
RUN test -z "$PACKAGES" || npm install --save-prod --omit=dev --ignore-scripts $PACKAGES

# Node and what it needs: no shell, no npm, no package manager.
FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=dependencies /dependencies/node_modules node_modules
COPY --from=build /build/dist dist
COPY package.json LICENSE ./
COPY schema schema
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
USER 65532:65532
EXPOSE 4000
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
  CMD ["/nodejs/bin/node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/livez`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# The image's entry point is Node. As process 1 the gateway handles SIGTERM itself and starts no processes but workers,
# whose end it waits for, so that it needs no init beside it.
CMD ["dist/main/start.js"]
