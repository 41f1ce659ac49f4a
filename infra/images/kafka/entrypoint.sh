#!/bin/sh
# Takes its settings as the official image does: KAFKA_LOG_DIRS is the property log.dirs.
set -eu
settings=$HOME/server.properties
[ -n "${KAFKA_LOG_DIRS:-}" ] || export KAFKA_LOG_DIRS=/var/lib/kafka/data
env | grep '^KAFKA_' | grep -v '^KAFKA_HEAP_OPTS=' | while IFS='=' read -r name value; do
  printf '%s=%s\n' "$(printf '%s' "${name#KAFKA_}" | tr 'A-Z_' 'a-z.')" "$value"
done > "$settings"
java="java ${KAFKA_HEAP_OPTS:--Xmx512m} -XX:+UseSerialGC -Dlog4j2.configurationFile=/opt/kafka/log4j2.properties -cp /opt/kafka/jars/*"
set -f
$java kafka.tools.StorageTool format --ignore-formatted -t "${CLUSTER_ID:-4L6g3nShT-eMCtK--X86sw}" -c "$settings" > /dev/null
exec $java kafka.Kafka "$settings"
