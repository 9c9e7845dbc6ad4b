# The page and the server, built; then only what they need to run.
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.server.json vite.config.ts ./
COPY tools tools
COPY server server
COPY client client
RUN npm run build

FROM node:22-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force

FROM node:22-slim
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE ./
COPY cypher cypher
COPY data data
# What people save, and the embedded store where no NEO4J_URI is set.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 LIAISONS_DATA=/data
RUN mkdir /data && chown node:node /data && ln -s /app/dist/server/main.js /usr/local/bin/liaisons
VOLUME /data
USER node
EXPOSE 3000
# 503 while the database is away
HEALTHCHECK --interval=5s --timeout=5s --start-period=120s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["liaisons"]
CMD ["serve"]
