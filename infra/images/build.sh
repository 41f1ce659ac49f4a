#!/usr/bin/env bash
# Builds the images that the container tests start, where no image registry can be reached: a base system by debootstrap,
# on it PostgreSQL from Debian's packages, and Kafka from the official jars (infra/kafka/pom.xml) on Debian's Java.
# Starts a container engine where none answers (root on Debian). Idempotent; exits non-zero and says why.
#
#   infra/images/build.sh               blotter/kafka and blotter/postgres, tag `local`
#   infra/images/build.sh node          blotter/node:local, the base of infra/Dockerfile without a registry
set -euo pipefail
cd "$(dirname "$0")"
here=$PWD
base=blotter/base:local
names=("$@")
[ ${#names[@]} -gt 0 ] || names=(kafka postgres)

say() { printf '%s (%ss)\n' "$1" "$SECONDS" >&2; }
fail() { printf '%s\n' "$1" >&2; exit 1; }
packages() {
  command -v apt-get >/dev/null || fail "install $*: this script knows how to on Debian only"
  [ "$(id -u)" = 0 ] || fail "run as root once, to install $*"
  say "installing $*"
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1 ||
    fail "apt-get could not install $*"
}

engine() {
  docker info >/dev/null 2>&1 && return
  [ "$(id -u)" = 0 ] || fail 'no container engine answers; started as root, this script starts one'
  command -v dockerd >/dev/null && command -v iptables >/dev/null || packages docker.io iptables
  local log
  log=$(mktemp -t dockerd.XXXXXX)
  setsid nohup dockerd >"$log" 2>&1 </dev/null &
  for _ in $(seq 60); do docker info >/dev/null 2>&1 && { say 'engine started'; return; }; sleep 1; done
  fail "no container engine could be started: $(tail -n 1 "$log")"
}

have() { docker image inspect "$1" >/dev/null 2>&1; }

# A base system as on the machine itself, from the mirror that the machine uses.
base() {
  have "$base" && return
  command -v debootstrap >/dev/null || packages debootstrap
  local root mirror suite
  suite=$(. /etc/os-release && echo "${VERSION_CODENAME:-bookworm}")
  mirror=$(awk '/^URIs:/ {print $2; exit}' /etc/apt/sources.list.d/debian.sources 2>/dev/null || true)
  root=$(mktemp -d -t rootfs.XXXXXX)
  say "base system $suite"
  debootstrap --variant=minbase --include=ca-certificates "$suite" "$root" "${mirror:-http://deb.debian.org/debian}" \
    >/dev/null || fail 'debootstrap failed'
  tar -C "$root" -c . | docker import - "$base" >/dev/null
  rm -rf "$root"
}

# The legacy builder takes the image that is here; BuildKit asks a registry for it first.
build() {
  DOCKER_BUILDKIT=0 docker build --quiet --network host --build-arg BASE_IMAGE="$base" -t "blotter/$1:local" "$2" \
    >/dev/null 2>&1 || fail "the image blotter/$1:local could not be built: docker build $2 says why"
}

make_kafka() {
  local context
  context=$(mktemp -d -t kafka.XXXXXX)
  say 'jars of Kafka'
  mvn -q -B -ntp -f ../kafka/pom.xml dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$context/jars" ||
    fail 'Maven could not fetch the jars of Kafka'
  cp kafka/* ../kafka/log4j2.properties "$context"
  build kafka "$context"
  rm -rf "$context"
}

make_postgres() { build postgres "$here/postgres"; }

# This machine's own Node and npm: they are what the tests run on.
make_node() {
  local context
  context=$(mktemp -d -t node.XXXXXX)
  cp node/Dockerfile "$context"
  cp -L "$(type -P node)" "$context/node"
  cp -rL "$(npm root -g 2>/dev/null)/npm" "$context/npm"
  # Behind a proxy that ends TLS, npm in the build must trust whom this machine trusts.
  cp -L /etc/ssl/certs/ca-certificates.crt "$context/"
  build node "$context"
  rm -rf "$context"
}

engine
for name in "${names[@]}"; do
  have "blotter/$name:local" && continue
  base
  say "image blotter/$name:local"
  "make_$name"
done
say "ready: ${names[*]}"
